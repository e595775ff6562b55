import { rangeText } from "../../../sheets/rectangle";
import type { Selection, TableRow } from "../../LiveHost";
import { excelCell, type ExcelValue } from "../read/excelCell";
import { areaOf } from "../read/rangeAt";

/** What is selected, and the row of the table it starts in: two requests in a table, else one. */
export async function selectionIn(context: Excel.RequestContext): Promise<Selection> {
  const { range, tables } = await selected(context);
  const area = areaOf(range.address);
  const selection = {
    sheet: range.worksheet.name,
    address: rangeText(area),
    rows: area.bottom - area.top + 1,
    columns: area.right - area.left + 1,
  };
  const [table] = tables.items;
  const cells = table && (await cellsByHeading(context, table, range));
  return table && cells
    ? { ...selection, tableRow: { table: table.name, row: area.top, cells } }
    : selection;
}

interface Selected {
  readonly range: Excel.Range;
  /** The tables on which its first cell lies: one at most. */
  readonly tables: Excel.TableScopedCollection;
}

/** Where several areas are selected Excel names none of them; the active cell is one of them. */
async function selected(context: Excel.RequestContext): Promise<Selected> {
  try {
    return await asked(context, context.workbook.getSelectedRange());
  } catch (fault) {
    if (!(fault instanceof OfficeExtension.Error) || fault.code !== "InvalidSelection") throw fault;
    return asked(context, context.workbook.getActiveCell());
  }
}

async function asked(context: Excel.RequestContext, range: Excel.Range): Promise<Selected> {
  range.load("address,worksheet/name");
  const tables = range.getCell(0, 0).getTables(false);
  tables.load("items/name");
  await context.sync();
  return { range, tables };
}

/** Undefined where the selection starts in the headings or the totals. */
async function cellsByHeading(
  context: Excel.RequestContext,
  table: Excel.Table,
  range: Excel.Range,
): Promise<TableRow["cells"] | undefined> {
  const row = range.getCell(0, 0).getEntireRow();
  const headings = table.getHeaderRowRange();
  const cells = table.getDataBodyRange().getIntersectionOrNullObject(row);
  headings.load("values");
  cells.load("values");
  await context.sync();
  if (cells.isNullObject) return undefined;
  const values: readonly ExcelValue[] = cells.values[0] ?? [];
  const named: readonly ExcelValue[] = headings.values[0] ?? [];
  return new Map(named.map((heading, index) => [String(heading), excelCell(values[index] ?? "")]));
}
