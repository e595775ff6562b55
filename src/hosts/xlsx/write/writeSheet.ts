import type { Problem } from "../../../domain/problem";
import type { Row } from "../../../sheets/row";
import type { SheetContent } from "../../../sheets/description";
import { absoluteRange } from "../../../sheets/rectangle";
import type { Workbook } from "../package/workbook";
import { mark } from "../read/marks";
import type { SheetCells } from "../../../sheets/sheetCells";
import type { WrittenSheet } from "../../Host";
import { cellGrid, formulaText, isFilled, type CellGrid } from "./cellGrid";
import type { ChoiceLists } from "./choiceLists";
import { writeChart } from "./writeChart";
import { writeDrawing } from "./writeDrawing";
import { emptyWorksheet } from "./emptyWorksheet";
import { planSheet } from "../../../sheets/planSheet";
import type { SheetPlan } from "../../../sheets/sheetPlan";
import type { Spot } from "../../../sheets/movedSpot";
import { formerSheet } from "./formerSheet";
import { takenNames } from "./takenNames";
import { writeHighlights } from "./highlights";
import { moveRest } from "./moveRest";
import { writeNotes } from "./notes";
import { setAsideOf, type SetAside } from "../../../sheets/setAside";
import type { SheetJob } from "./sheetJob";
import { writePrintSetup, writeProtection, writeView, writeWidths } from "./sheetSetup";
import { sortCells } from "./sortCells";
import type { StyleBook } from "./styleBook";
import { writeTablePart } from "./tablePart";
import { writeValidations } from "./validations";
import { writeCells } from "./writeCells";

/** What the sheets of one run share. */
export interface Run {
  readonly workbook: Workbook;
  readonly styles: StyleBook;
  readonly lists: ChoiceLists;
  /** Cells as they were before the run. */
  readonly cellsOf: (sheet: string) => Promise<SheetCells>;
  /** Sheets that have been written. */
  readonly earlier: SheetPlan[];
}

export interface SheetOutcome {
  readonly written: WrittenSheet;
  readonly problems: readonly Problem[];
  readonly setAside: readonly SetAside[];
}

/** Writes one sheet: anew as the last tab, or in place of the one written before. */
export async function writeSheet(run: Run, content: SheetContent<Row>): Promise<SheetOutcome> {
  const job = await jobOf(run, content);
  const written = {
    table: content.description.table,
    sheet: job.name,
    rows: content.rows.length,
  };
  const before = job.former ? cellGrid(job.worksheet) : new Map();
  const { kept, carried } = sortCells(job, before);
  const problems = [...(job.carry?.problems ?? []), ...writeCells(job, kept, carried)];
  if (problems.length > 0) return { written, problems, setAside: [] };
  moveRest(job);
  writeWidths(job);
  writeView(job);
  writeHighlights(job);
  writeValidations(job, run.lists);
  writeProtection(job);
  await writePrintSetup(job);
  await writeTablePart(job);
  const notes = await writeNotes(job);
  await writeChart(job);
  await writeDrawing(job);
  await markSheet(job);
  run.earlier.push(job);
  return { written, problems, setAside: setAsideOf(job, isEntered(before), notes) };
}

async function jobOf(run: Run, content: SheetContent<Row>): Promise<SheetJob> {
  const { workbook, styles } = run;
  const former = await formerSheet(workbook, content.description, run.cellsOf);
  const plan = planSheet(content, former?.block, await takenNames(workbook), [...run.earlier]);
  const path = former?.path ?? (await addSheet(workbook, plan));
  return { ...plan, workbook, styles, path, worksheet: await workbook.parts.edit(path) };
}

const addSheet = (workbook: Workbook, { name, content }: SheetPlan): Promise<string> =>
  workbook.addSheet(name, emptyWorksheet(), content.description.isHidden);

/** Whether a cell holds something typed. */
const isEntered =
  (grid: CellGrid) =>
  ({ row, column }: Spot): boolean => {
    const cell = grid.get(row)?.cells.get(column);
    return cell !== undefined && isFilled(cell) && formulaText(cell) === "";
  };

async function markSheet({ workbook, content, layout, name }: SheetJob): Promise<void> {
  const { row, column } = layout.origin;
  const cell = absoluteRange({ top: row, left: column, bottom: row, right: column });
  const headings = content.description.columns.map(({ heading }) => heading);
  await mark(workbook, content.description.table, { sheet: name, cell, headings });
}
