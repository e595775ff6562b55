import type { Column, Field, SheetContent } from "./description";
import type { Row } from "./row";
import type { Rectangle } from "./rectangle";
import type { FormerBlock, FormerColumn } from "./formerBlock";

/** A column of the sheet to be written: described, or added by a person earlier. */
export interface PlacedColumn {
  readonly at: number;
  readonly inTable: boolean;
  readonly heading: string;
  readonly column?: Column<Row>;
  readonly former?: FormerColumn;
}

/** A field over the table: its name, and right of it its cell. */
export interface PlacedField {
  readonly field: Field<Row>;
  readonly row: number;
  /** Column of the name. */
  readonly nameAt: number;
  readonly at: number;
}

/** Where everything goes. Rows and columns from 1. */
export interface Layout {
  readonly origin: { readonly row: number; readonly column: number };
  /** The lines under the title. */
  readonly lines: readonly string[];
  readonly fields: readonly PlacedField[];
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Row of the totals a person switched on. */
  readonly totalsRow?: number;
  readonly columns: readonly PlacedColumn[];
  /** The table with headings and totals. */
  readonly table: Rectangle;
}

type Unplaced = Omit<PlacedColumn, "at">;

/**
 * Title, one row for each line and each field, a blank row, headings, table. On a sheet that was written before,
 * the headings stay in their row, and a column a person added stays behind the column it stood
 * behind, so that formulas which name these cells go on naming the right ones.
 */
export function layoutOf(content: SheetContent<Row>, former?: FormerBlock): Layout {
  const origin = former?.origin ?? { row: 1, column: 1 };
  const own = content.description.fields ?? [];
  const before = former?.table?.range.top;
  const headingRow = headingRowOf(origin.row, content.lines.length, own.length, before);
  const firstRow = headingRow + 1;
  const lastRow = headingRow + Math.max(1, content.rows.length);
  const totals = former?.table?.totalsRows ?? 0;
  const columns = placed(content, former).map((each, index) => ({
    ...each,
    at: origin.column + index,
  }));
  const width = columns.filter(({ inTable }) => inTable).length;
  const lines = fitted(content.lines, headingRow - origin.row - 2 - own.length);
  return {
    origin,
    lines,
    fields: own.map((field, index) => ({
      field,
      row: origin.row + 1 + lines.length + index,
      nameAt: origin.column,
      at: origin.column + 1,
    })),
    headingRow,
    firstRow,
    lastRow,
    ...(totals > 0 && { totalsRow: lastRow + 1 }),
    columns,
    table: {
      top: headingRow,
      left: origin.column,
      bottom: lastRow + totals,
      right: origin.column + width - 1,
    },
  };
}

/** Where the headings stood, if that leaves room for one line at least. */
const headingRowOf = (top: number, lines: number, fields: number, before = 0): number =>
  before > top + fields + 2 ? before : top + lines + fields + 2;

/** As many lines as there are rows for; what is over stands at the end of the last. */
const fitted = (lines: readonly string[], rows: number): readonly string[] =>
  lines.length <= rows ? lines : [...lines.slice(0, rows - 1), lines.slice(rows - 1).join(" ")];

function placed({ description }: SheetContent<Row>, former?: FormerBlock): Unplaced[] {
  const earlier = former?.columns ?? [];
  const table: Unplaced[] = description.columns.map((column) => {
    const was = earlier.find(({ key }) => key === column.key);
    return { inTable: true, heading: column.heading, column, ...(was && { former: was }) };
  });
  const added = earlier.filter((column) => column.added);
  for (const column of added.filter(({ inTable }) => inTable)) {
    const { heading } = column;
    table.splice(placeFor(column, earlier, table), 0, { inTable: true, heading, former: column });
  }
  const beside = added
    .filter(({ inTable }) => !inTable)
    .map((column) => ({ inTable: false, heading: column.heading, former: column }));
  return [...table, ...beside];
}

/** Behind the nearest column on its left that is still there. */
function placeFor(
  column: FormerColumn,
  earlier: readonly FormerColumn[],
  table: readonly Unplaced[],
): number {
  const before = earlier.filter(({ at }) => at < column.at).reverse();
  for (const left of before) {
    const index = table.findIndex(({ former }) => former === left);
    if (index !== -1) return index + 1;
  }
  return 0;
}

/** The rows of one column under its heading. */
export const bodyOf = ({ firstRow, lastRow }: Layout, column: number): Rectangle => ({
  top: firstRow,
  left: column,
  bottom: lastRow,
  right: column,
});
