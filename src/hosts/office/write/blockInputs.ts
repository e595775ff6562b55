import { addressesIn } from "../../../sheets/addressesIn";
import { settingsOf, settled } from "../../../sheets/cellColumn";
import { carriedFormula, filledFormula } from "../../../sheets/formulaReferences";
import type { PlacedColumn } from "../../../sheets/layout";
import type { SheetPlan } from "../../../sheets/sheetPlan";
import { written } from "../../../sheets/written";
import type { ExcelValue } from "../read/excelCell";
import type { ExcelJob, FormerSheet } from "./excelJob";
import { excelInput, inputAgain } from "./excelInput";
import { formerRows } from "./formerRows";

/** What is given to Excel for the headings and the rows, row by row. */
export function blockInputs({ plan, was }: ExcelJob): ExcelValue[][] {
  const { layout } = plan;
  const columns = layout.columns.map((placed) => columnInputs(plan, placed, was));
  const rows = layout.lastRow - layout.headingRow + 1;
  return Array.from({ length: rows }, (_, row) => columns.map((inputs) => inputs[row] ?? ""));
}

/** What is given to Excel for the totals a person switched on; undefined where there are none. */
export function totalsInputs({ plan, was }: ExcelJob): ExcelValue[] | undefined {
  const { totalsRow, columns } = plan.layout;
  if (totalsRow === undefined) return undefined;
  return columns
    .filter(({ inTable }) => inTable)
    .map((placed) => carriedInput(placed, was, totalsRow));
}

function columnInputs(
  plan: SheetPlan,
  placed: PlacedColumn,
  was: FormerSheet | undefined,
): ExcelValue[] {
  const body = placed.column ? describedInputs(plan, placed) : addedInputs(plan, placed, was);
  return [excelInput(placed.heading), ...body];
}

function describedInputs(
  { content, layout, earlier }: SheetPlan,
  { column }: PlacedColumn,
): ExcelValue[] {
  const settingOf = settingsOf(content);
  const count = layout.lastRow - layout.firstRow + 1;
  return Array.from({ length: count }, (_, row) => {
    const addresses = addressesIn(layout, layout.firstRow + row, earlier);
    const formula = column!.formula?.(addresses, content.rows[row] ?? {});
    if (formula !== undefined) return `=${formula}`;
    const own = settled(column!, settingOf(row, column!.key));
    return excelInput(written(own, content.rows[row]?.[column!.key]));
  });
}

/** Cells of a column a person added, in the rows they belong to; new rows take the formula all others have. */
function addedInputs(
  { layout }: SheetPlan,
  placed: PlacedColumn,
  was: FormerSheet | undefined,
): ExcelValue[] {
  const before = was && formerRows(was);
  const model = was && formulaOfAll(was, placed);
  const inputs: ExcelValue[] = [];
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    if (before?.has(row)) inputs.push(carriedInput(placed, was, row));
    else if (!was || !model) inputs.push("");
    else inputs.push(filledFormula(model.formula, { from: model.row, to: row }, columnsOf(was)));
  }
  return inputs;
}

const columnsOf =
  ({ carry }: FormerSheet) =>
  (column: number): number =>
    carry.columnTo(column) ?? column;

/** What stood in this column in the row that has become `row`. */
function carriedInput(
  { former }: PlacedColumn,
  was: FormerSheet | undefined,
  row: number,
): ExcelValue {
  const from = was && formerRows(was).get(row);
  if (!was || !former || from === undefined) return "";
  const input = was.cells.inputAt(from, former.at);
  const isFormula = was.cells.isFormula(from, former.at);
  return isFormula
    ? carriedFormula(String(input), { from, to: row }, columnsOf(was))
    : inputAgain(input, false);
}

/** The formula of the first row, where every filled row of the column has one. */
function formulaOfAll(
  { block, cells }: FormerSheet,
  { former }: PlacedColumn,
): { readonly row: number; readonly formula: string } | undefined {
  let model: { row: number; formula: string } | undefined;
  for (let row = block.firstRow; former && row <= block.lastRow; row++) {
    const input = cells.inputAt(row, former.at);
    if (input === "") continue;
    if (!cells.isFormula(row, former.at)) return undefined;
    model ??= { row, formula: String(input) };
  }
  return model;
}
