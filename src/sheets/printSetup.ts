/** How a sheet is printed: across, one page wide, the row of headings on every page. */
export const printSetup = {
  /** Inches. */
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
  rightFooter: "Page &P of &N",
} as const;

/** The title at the left foot of the page; an ampersand begins a code there. */
export const leftFooter = (title: string): string => title.replace(/&/g, "&&");
