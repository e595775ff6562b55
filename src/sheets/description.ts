import type { Day } from "../domain/day";
import type { Drawing } from "./drawing";
import type { Formula } from "./formula";

/** What a cell may hold. Days are days (`2018-12-31`), shares are fractions of one. */
export type Kind =
  | "identifier" // a number or text that names something: never added up, never reformatted
  | "text"
  | "whole" // whole number, not negative
  | "number" // any number, with a decimal format
  | "share" // a fraction of one, shown as %
  | "day"
  | "choice"
  | "yesNo"
  | "any"; // differs from row to row: see SheetContent.cells

/** One column of a table: how it is found, read, checked, written and explained. */
export interface Column<Row> {
  readonly key: keyof Row & string;
  /** As it stands on the sheet, with the unit: "Spread (km)". */
  readonly heading: string;
  /** Other headings that mean the same; case, macrons and punctuation are ignored. */
  readonly aliases?: readonly string[];
  readonly kind: Kind;
  /** Whether a cell may be left blank. A column of which every cell may be blank may be absent. */
  readonly mayBeBlank?: boolean;
  /** Whether the column must be there although its cells may be blank. */
  readonly mustExist?: boolean;
  /** The answers of a choice; they become the drop-down. */
  readonly choices?: readonly string[];
  /** The choice a text names, where more spellings than the choices themselves are understood. */
  readonly choiceOf?: (text: string) => string | undefined;
  /** What the Ministry numbers so, for an identifier that is always a whole number: "school". */
  readonly numbers?: string;
  /** Smallest and largest number allowed. */
  readonly smallest?: number;
  readonly largest?: number;
  /** First and last day allowed, for kind `day`. */
  readonly earliest?: Day;
  readonly latest?: Day;
  /** What its cells calculate; the row's own value is kept with it until it is calculated anew. */
  readonly formula?: Formula<Row>;
  /** Decimals shown, for kind `number`. */
  readonly decimals?: number;
  /** Width in characters. */
  readonly width: number;
  readonly wrap?: boolean;
  /** Lines of text its cells have room for at least, where what they calculate can grow. */
  readonly lines?: number;
  /** A person is meant to fill or change this column. */
  readonly input?: boolean;
  /** Shown as a note on the heading. */
  readonly note?: string;
}

/** A cell with its name before it, over the table: to be filled, calculated or only shown. */
export interface Field<Row> extends Omit<Column<Row>, "key" | "width" | "wrap" | "aliases"> {
  readonly key: string;
  readonly highlights?: readonly Pick<ValueHighlight<Row>, "kind" | "value" | "fill" | "font">[];
}

/** A fill (and what it means) for cells of one column. Colour never stands alone: the text says it. */
export type Highlight<Row> =
  | ValueHighlight<Row>
  | { readonly kind: "bar"; readonly column: keyof Row & string; readonly fill: string };

/** For cells that equal a value, or differ from it; of several that hold the first counts. */
export interface ValueHighlight<Row> {
  readonly kind: "equals" | "differs";
  readonly column: keyof Row & string;
  readonly value: string | number;
  readonly fill: string; // RRGGBB
  readonly font?: string; // RRGGBB
}

/** A native chart over rows of the table itself. */
export interface Chart<Row> {
  readonly kind: "column" | "bar";
  readonly title: string;
  readonly categories: keyof Row & string;
  readonly values: readonly (keyof Row & string)[];
  /** Those of the values that are lines over the columns, as what the others are held against. */
  readonly lines?: readonly (keyof Row & string)[];
  /** Whether the values of a row stand on each other, as parts of a whole. */
  readonly stacked?: boolean;
  /** Colours of the values, RRGGBB; those of every chart where left out. */
  readonly colours?: readonly string[];
  /** Table rows the chart covers, from 0, first and last. Default: all. */
  readonly firstRow?: number;
  readonly lastRow?: number;
  readonly axisTitle?: string;
  /** How the numbers of the axis are shown; as those of the first column where left out. */
  readonly axisFormat?: string;
  /** Values that are not drawn: what others stand on. */
  readonly undrawn?: readonly (keyof Row & string)[];
  /** Whether no legend tells the values apart, as the categories say what each column is. */
  readonly hasNoLegend?: boolean;
  /** Whether it stands under the table, in the larger size; else beside it. */
  readonly isBelow?: boolean;
}

/** One table on one sheet, described once: used to create it, read it and check it. */
export interface SheetDescription<Row> {
  /** Name of the Excel table, and of the sheet when it is made. */
  readonly table: string;
  /** Whether it is a file of another's, and not a table of the workbook. */
  readonly isFile?: boolean;
  /** Name of the sheet when it is made, where it is another. */
  readonly sheet?: string;
  /** Title row: what this is. */
  readonly title: string;
  /** One sentence for someone who asks what goes here. */
  readonly purpose: string;
  readonly columns: readonly Column<Row>[];
  /** Cells between the lines and the table. */
  readonly fields?: readonly Field<Row>[];
  /** Whether only the cells to fill can be changed, until a person takes the protection off. */
  readonly isProtected?: boolean;
  /** Paper it is printed on; A4 where it is left out. */
  readonly paper?: "A3";
  /** Whether it is printed upright and whole on one page, as a notice is. */
  readonly isNotice?: boolean;
  /** Whether it is printed across and whole on one page, its chart with it. */
  readonly isOnePage?: boolean;
  /** Whether the sheet is not offered to be shown. */
  readonly isHidden?: boolean;
  /**
   * Makes a row of what was read in its columns, undefined where there is nothing; by their keys
   * where left out. Written out only where thousands of rows are read at every call of a function:
   * storing under a key that is known at run time alone takes as long as all else in reading.
   */
  readonly rowOf?: (values: readonly unknown[]) => object;
  /** Columns that together may not repeat, such as the school number. */
  readonly unique?: readonly (keyof Row & string)[];
  /** What the cells of one row say against each other, where each by itself is right. */
  readonly rowChecks?: readonly RowCheck<Row>[];
  /** Whether a table without rows is fine, as that of overrides is. */
  readonly mayBeEmpty?: boolean;
  readonly highlights?: readonly Highlight<Row>[];
  readonly chart?: Chart<Row>;
  /** What the drawing under the table is called: "map". */
  readonly drawing?: string;
}

/** Compares the cells of one row. */
export type RowCheck<Row> = (row: Row) => readonly RowFinding<Row>[];

/** Something odd or wrong within one row. */
export interface RowFinding<Row> {
  /** The column to go to. */
  readonly key: keyof Row & string;
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly sentence: string;
}

/** A table to be written: its description, the lines between title and headings, and its rows. */
export interface SheetContent<Row> {
  readonly description: SheetDescription<Row>;
  /** As at which date, by which policy, what the data is. One line each, under the title. */
  readonly lines: readonly string[];
  readonly rows: readonly Row[];
  /** What stands in the fields, by their keys. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Notes on single cells, such as the reason for an assumption. `row` counts from 0. */
  readonly notes?: readonly {
    readonly row: number;
    readonly key: keyof Row & string;
    readonly text: string;
  }[];
  /** Cells of another kind than their column's, such as the values of settings. */
  readonly cells?: readonly CellSetting<Row>[];
  /** The drawing the description names, made of the rows. */
  readonly drawing?: Drawing;
}

/** What one cell may hold, where its column does not say. `row` counts from 0. */
export interface CellSetting<Row> {
  readonly row: number;
  readonly key: keyof Row & string;
  readonly kind: Kind;
  readonly choices?: readonly string[];
  readonly smallest?: number;
  readonly largest?: number;
  /** Whether a person is meant to fill it, where its column does not say so or says otherwise. */
  readonly input?: boolean;
}
