import type { SheetDescription } from "./description";
import type { Row } from "./row";

/** How a sheet is printed: one page wide, the row of headings on every page. */
export const printSetup = {
  /** Inches. */
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
} as const;

/**
 * Across, as many pages as it needs, or one where it says so; a notice upright, on one page. A notice has no foot: its title
 * is on the page, and the foot of a sheet that was written before stays.
 */
export const pagesOf = ({ isNotice, isOnePage, title }: SheetDescription<Row>) =>
  isNotice
    ? ({ orientation: "Portrait", high: 1, footer: undefined } as const)
    : ({
        orientation: "Landscape",
        high: isOnePage ? 1 : undefined,
        footer: { left: leftFooter(title), right: "Page &P of &N" },
      } as const);

/** The title at the left foot of the page; an ampersand begins a code there. */
const leftFooter = (title: string): string => title.replace(/&/g, "&&");
