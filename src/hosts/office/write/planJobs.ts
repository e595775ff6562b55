import { error, type Problem } from "../../../domain/problem";
import type { SheetContent } from "../../../sheets/description";
import { formerBlock } from "../../../sheets/formerBlock";
import { inTheWay } from "../../../sheets/inTheWay";
import type { Spot } from "../../../sheets/movedSpot";
import { planSheet } from "../../../sheets/planSheet";
import type { Row } from "../../../sheets/row";
import { headingsWritten, markedSheet } from "../read/excelMarks";
import type { Survey } from "../read/survey";
import type { ExcelJob, FormerSheet } from "./excelJob";
import type { SheetBefore } from "./sheetsBefore";

/** The workbook before anything is written. */
export interface Before {
  readonly survey: Survey;
  /** The sheets this product made, by name. */
  readonly sheets: ReadonlyMap<string, SheetBefore>;
}

/** Plans a sheet after others, whose names are taken. */
export function planJob(
  { survey, sheets }: Before,
  content: SheetContent<Row>,
  others: readonly ExcelJob[],
): ExcelJob {
  const marked = markedSheet(survey, content.description.table);
  const sheet = marked && sheets.get(marked.sheet);
  const block =
    sheet &&
    formerBlock(
      {
        sheet: sheet.name,
        reference: marked.cells,
        tables: sheet.tables,
        cells: sheet.cells,
        wrote: headingsWritten(survey, content.description.table),
      },
      content.description,
    );
  const earlier = others.map(({ plan }) => plan);
  const taken = {
    sheets: [...survey.sheets, ...earlier].map(({ name }) => name),
    tablesAndNames: [
      ...[...survey.tables, ...survey.names].map(({ name }) => name),
      ...earlier.map(({ tableName }) => tableName),
    ],
  };
  const plan = planSheet(content, block, taken, earlier);
  if (!block || !plan.carry) return { plan };
  return { plan, was: { block, carry: plan.carry, cells: sheet.cells, details: sheet.details } };
}

/** What stands in the way of writing a sheet. */
export function problemsOf({ plan, was }: ExcelJob, survey: Survey): Problem[] {
  const { isProtected, isHidden, fields = [] } = plan.content.description;
  if (isProtected || isHidden || fields.length > 0) return [onlyInFiles(plan.name)];
  const present = survey.sheets.find(({ name }) => name === plan.name);
  if (present?.isProtected) return [sheetProtected(plan.name)];
  if (!was) return [];
  return [...was.carry.problems, ...inTheWay(plan.layout, plan.name, ownCells(was))];
}

const onlyInFiles = (sheet: string): Problem =>
  error(
    "only-in-files",
    `The sheet ${sheet} has locked cells or cells over its table. It is made only in a file of its own, not in the open workbook.`,
    { sheet },
  );

const sheetProtected = (sheet: string): Problem =>
  error(
    "sheet-protected",
    `The sheet ${sheet} is protected. Take the protection off (Review, Unprotect Sheet) and try again.`,
    { sheet },
  );

/** A person's cells outside the table: neither in it or its columns beside, nor lines of ours. */
function ownCells({ block, cells, details }: FormerSheet): Spot[] {
  const { table, columns, origin } = block;
  const lines = new Set(details.ourLines.map(({ row, column }) => `${row} ${column}`));
  const places = new Set(columns.map(({ at }) => at));
  const isLine = ({ row, column }: Spot) =>
    column === origin.column &&
    row >= origin.row &&
    row < (table?.range.top ?? Infinity) &&
    lines.has(`${row} ${column}`);
  const isInTable = ({ row, column }: Spot) =>
    table !== undefined &&
    places.has(column) &&
    row >= table.range.top &&
    row <= table.range.bottom;
  return [...cells.filled()].filter((cell) => !isLine(cell) && !isInTable(cell));
}
