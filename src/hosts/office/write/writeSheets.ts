import { warning, type Problem } from "../../../domain/problem";
import { failure, success, type Result } from "../../../domain/result";
import type { SheetContent } from "../../../sheets/description";
import { freeSheetName } from "../../../sheets/freeName";
import { rawTableOn } from "../../../sheets/rawTableOn";
import { rectangleOf } from "../../../sheets/rectangle";
import type { Row } from "../../../sheets/row";
import { setAsideContent, setAsideOf, setAsideSheet, toldSetAside } from "../../../sheets/setAside";
import type { Watch, WrittenSheet } from "../../Host";
import { markedSheet } from "../read/excelMarks";
import { survey } from "../read/survey";
import { supports } from "../requirements";
import { Backup } from "./backup";
import { ChoiceLists, listsTable } from "./choiceLists";
import { drawingTasks, formerGoneSteps } from "./drawingTasks";
import type { ExcelJob } from "./excelJob";
import type { Marked } from "./formerDetails";
import { noteChanges } from "./noteSteps";
import { planJob, problemsOf, type Before } from "./planJobs";
import { runTasks } from "./runTasks";
import { sheetsBefore } from "./sheetsBefore";
import { sheetTask, type Run } from "./sheetTask";
import type { Task } from "./step";

/** Writes the sheets into the open workbook: all of them, or none. */
export async function writeSheets(
  context: Excel.RequestContext,
  contents: readonly SheetContent<Row>[],
  watch: Watch = {},
): Promise<Result<readonly WrittenSheet[]>> {
  watch.progress?.("Reading the workbook", 0);
  const before = await readBefore(context, contents);
  const jobs: ExcelJob[] = [];
  for (const content of contents) jobs.push(planJob(before, content, jobs));
  const { job: aside, told } = setAsideJob(before, jobs);
  const all = aside ? [...jobs, aside] : jobs;
  const problems = all.flatMap((job) => problemsOf(job, before.survey));
  if (problems.length > 0) return failure(problems);
  const { tasks, backup } = tasksFor(before, all);
  const done = await runTasks(context, tasks, watch);
  if (!done.ok) return done;
  const left = backup ? await clearUp(context, backup, all) : [];
  watch.progress?.("Done", 1);
  return success(jobs.map(writtenSheet), [...told, ...left, ...notesLeftOut(all)]);
}

const writtenSheet = ({ plan: { content, name } }: ExcelJob): WrittenSheet => ({
  table: content.description.table,
  sheet: name,
  rows: content.rows.length,
});

/** The workbook as it is, with all sheets this product made that the run may write again. */
async function readBefore(
  context: Excel.RequestContext,
  contents: readonly SheetContent<Row>[],
): Promise<Before> {
  const surveyed = await survey(context);
  const written = contents.map(({ description: { table }, rows }) => ({
    table,
    rows: rows.length,
  }));
  const others = [setAsideSheet.table, listsTable].map((table) => ({ table, rows: 0 }));
  const marked = [...written, ...others].flatMap(({ table, rows }): Marked[] => {
    const found = markedSheet(surveyed, table);
    const { top: row = 1, left: column = 1 } = rectangleOf(found?.cells ?? "") ?? {};
    return found ? [{ sheet: found.sheet, title: { row, column }, rows }] : [];
  });
  return { survey: surveyed, sheets: await sheetsBefore(context, surveyed, marked) };
}

/** The sheet of what a person wrote in rows that are gone, where there is something. */
function setAsideJob(
  before: Before,
  jobs: readonly ExcelJob[],
): { readonly job?: ExcelJob; readonly told: readonly Problem[] } {
  const entries = jobs.flatMap((job) => {
    const { plan, was } = job;
    if (!was) return [];
    const isEntered = ({ row, column }: { readonly row: number; readonly column: number }) =>
      was.cells.inputAt(row, column) !== "" && !was.cells.isFormula(row, column);
    return setAsideOf(plan, isEntered, noteChanges(job).left);
  });
  if (entries.length === 0) return { told: [] };
  const found = markedSheet(before.survey, setAsideSheet.table)?.sheet;
  const sheet = found === undefined ? undefined : before.sheets.get(found);
  const [table] = sheet?.tables ?? [];
  const place = sheet && { sheet: sheet.name, tables: sheet.tables, ...(table && { table }) };
  const earlier = place && rawTableOn(setAsideSheet, place, sheet.cells);
  const job = planJob(before, setAsideContent(earlier, entries), jobs);
  return { job, told: [toldSetAside(entries.length, job.plan.name)] };
}

function tasksFor(
  { survey: surveyed, sheets }: Before,
  jobs: readonly ExcelJob[],
): { readonly tasks: readonly Task[]; readonly backup?: Backup } {
  const lists = new ChoiceLists(
    surveyed,
    sheets.get(markedSheet(surveyed, listsTable)?.sheet ?? ""),
  );
  const taken = [...surveyed.sheets.map(({ name }) => name), ...jobs.map(({ plan }) => plan.name)];
  const again = jobs.filter(({ was }) => was);
  const backup =
    again.length > 0 ? new Backup(freeSheetName("LSC before", taken), again) : undefined;
  const run: Run = {
    names: surveyed.names,
    lists,
    ...(backup && { backup }),
  };
  const written = jobs.flatMap((job) => [sheetTask(job, run), ...drawingTasks(job)]);
  const listTask = lists.task(taken);
  return {
    tasks: [...(backup ? [backup.task()] : []), ...(listTask ? [listTask] : []), ...written],
    ...(backup && { backup }),
  };
}

/**
 * Takes away the hidden sheet and what was drawn before. The sheets are written by now; should
 * Excel refuse this twice, a person can delete these.
 */
async function clearUp(
  context: Excel.RequestContext,
  backup: Backup,
  jobs: readonly ExcelJob[],
): Promise<Problem[]> {
  const steps = [backup.remove(), ...jobs.flatMap(formerGoneSteps)];
  for (const isLast of [false, true])
    try {
      for (const step of steps) step.make(context.workbook);
      // oxlint-disable-next-line office-addins/no-context-sync-in-loop -- a second attempt
      await context.sync();
      return [];
    } catch (fault) {
      if (!(fault instanceof OfficeExtension.Error)) throw fault;
      if (isLast) break;
    }
  const drawn = steps.length > 1 ? " The drawing of the last run lies under the new one." : "";
  return [
    warning(
      "hidden-sheet-left",
      `A hidden sheet “LSC before” is left over from writing. It can be deleted.${drawn}`,
    ),
  ];
}

const notesLeftOut = (jobs: readonly ExcelJob[]): Problem[] =>
  supports("notes") || jobs.every((job) => noteChanges(job).added.length === 0)
    ? []
    : [
        warning(
          "notes-left-out",
          "The notes on headings and cells were left out: an add-in can write notes from Excel 2024 on, and not in the workbench.",
        ),
      ];
