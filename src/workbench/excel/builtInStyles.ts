/** Excel's interface has names of its own for the cell styles whose names have spaces, and for titles. */
const names: Readonly<Record<string, string>> = {
  SheetTitle: "Title",
  ExplanatoryText: "Explanatory Text",
  WarningText: "Warning Text",
  Heading1: "Heading 1",
  Heading2: "Heading 2",
  Heading3: "Heading 3",
  Heading4: "Heading 4",
};

/** The cell style that an add-in names; a style's own name is taken too. */
export const styleNamed = (given: string): string => names[given] ?? given;

/** A cell style as Excel names it to an add-in. */
export const nameOfStyle = (style: string): string =>
  Object.keys(names).find((name) => names[name] === style) ?? style;
