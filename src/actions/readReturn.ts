import { error, warning, type Problem } from "../domain/problem";
import { regionOf } from "../domain/region";
import { failure, success, type Result } from "../domain/result";
import { termName, termOf } from "../domain/term";
import { listText } from "../domain/wording";
import type { WorkbookFile, WorkbookFiles } from "../hosts/Host";
import type { SheetDescription } from "../sheets/description";
import { isHeadingOf } from "../sheets/isHeadingOf";
import { returnLearningSheet } from "../sheets/learningLoop";
import type { RawTable } from "../sheets/rawTable";
import { readFields, type FieldValues } from "../sheets/readFields";
import { readEachRow } from "../sheets/readRows";
import { returnSheet, returnSheetFor } from "../sheets/return";
import { instructionsSheet } from "../sheets/returnInstructions";
import { returnStampSheet } from "../sheets/returnStamp";
import { unreadCells } from "../sheets/unreadCells";
import { all } from "./readTable";
import { readStamp, stampMissing } from "./readStamp";
import { inFile, type ReceivedReturn, type ReturnedFile, type ReturnStamp } from "./receivedReturn";

/** Opens a file and reads it as a return, or says everything for which it cannot be one. */
export async function readReturn(
  files: WorkbookFiles,
  { name, bytes }: ReturnedFile,
): Promise<Result<ReceivedReturn>> {
  const opened = await files.open(bytes, name);
  const read = opened.ok ? await readOpened(opened.value, name) : opened;
  return read.ok ? read : failure(read.problems.map(inFile(name)));
}

async function readOpened(file: WorkbookFile, name: string): Promise<Result<ReceivedReturn>> {
  const { sheets, hasMacros } = await file.survey();
  if (hasMacros) return failure([macros]);
  const [stampTable, table, learning] = await file.readTables(ownSheets);
  if (!table && !stampTable) return failure([notAReturn]);
  const read = all<[ReturnStamp, RawTable, RawTable]>([
    stampTable ? readStamp(stampTable) : failure([stampMissing]),
    table ? success(table) : failure([sheetMissing(returnSheet)]),
    learning ? success(learning) : failure([sheetMissing(returnLearningSheet)]),
  ]);
  if (!read.ok) return read;
  return readTables(name, read.value, sheets);
}

const ownSheets = [returnStampSheet, returnSheet, returnLearningSheet];

function readTables(
  file: string,
  [stamp, table, learningTable]: readonly [ReturnStamp, RawTable, RawTable],
  sheets: readonly string[],
): Result<ReceivedReturn> {
  const description = returnSheetFor(stamp, "0");
  const [fields, rows, learning] = [
    readFields(description, table),
    readEachRow(description, table),
    readEachRow(returnLearningSheet, learningTable),
  ];
  const read = all([
    fields.ok ? sameAsStamp(fields.value, stamp, table.sheet) : fields,
    rows.ok ? rows : failure(headingProblems(description, table, rows.problems)),
    learning.ok
      ? learning
      : failure(headingProblems(returnLearningSheet, learningTable, learning.problems)),
  ] as const);
  if (!read.ok) return read;
  const [values, examined, learnt] = read.value;
  const completedBy = String(values["completedBy"] ?? "");
  return success({
    file,
    stamp,
    ...(completedBy !== "" && { completedBy }),
    table: { ...examined, unread: unreadCells(description, table, examined) },
    learning: { ...learnt, unread: unreadCells(returnLearningSheet, learningTable, learnt) },
    notes: [
      ...sheetNotes(sheets, [table, learningTable]),
      ...columnNotes(description, table),
      ...columnNotes(returnLearningSheet, learningTable),
    ].map(inFile(file)),
  });
}

/** What a person reads over the table must be what the stamp says. */
function sameAsStamp(
  values: FieldValues,
  { region, term }: ReturnStamp,
  sheet: string,
): Result<FieldValues> {
  const [saysRegion, saysTerm] = [String(values["region"] ?? ""), String(values["term"] ?? "")];
  const problems: Problem[] = [];
  if (regionOf(saysRegion) !== region)
    problems.push(otherThanSent("region", "Region", [saysRegion, region], sheet));
  const named = termOf(saysTerm);
  if (!named || termName(named) !== term)
    problems.push(otherThanSent("term", "Term", [saysTerm, term], sheet));
  return problems.length > 0 ? failure(problems) : success(values);
}

const otherThanSent = (
  what: "region" | "term",
  column: string,
  [says, sent]: readonly [string, string],
  sheet: string,
): Problem =>
  error(
    `wrong-${what}`,
    `The sheet says ${says === "" ? `no ${what}` : `"${says}"`}, but the file was sent for ${sent}. Put the answers for each ${what} into the file that was sent for it.`,
    { sheet, column },
  );

const macros = error(
  "macros",
  "The file holds macros (.xlsm), which a return never has. In Excel choose File, Save As, Excel Workbook (.xlsx), and send that.",
);

const notAReturn = error(
  "not-a-return",
  "The workbook is not an LSC return: it has neither its Return sheet nor its stamp. Send the file that was made for the region.",
);

const sheetMissing = ({
  table,
  sheet = table,
}: {
  readonly table: string;
  readonly sheet?: string;
}) =>
  error(
    "sheet-missing",
    `The sheet ${sheet} is not in the file, so its answers would be lost. Copy the answers into the file as it was sent, and send that.`,
  );

/** Headings of a table that are none of the return's. */
const strangeHeadings = <Row>(
  { columns }: SheetDescription<Row>,
  { headings }: RawTable,
): string[] =>
  headings.filter(
    (text) => text.trim() !== "" && !columns.some((column) => isHeadingOf(column, text)),
  );

/** What is wrong with the headings; of a missing column, what may stand in its place. */
function headingProblems<Row>(
  description: SheetDescription<Row>,
  table: RawTable,
  problems: readonly Problem[],
): Problem[] {
  const strange = strangeHeadings(description, table).map((text) => `"${text}"`);
  const instead = strange.length > 0 ? ` ${listText(strange)} may stand in its place.` : "";
  const missing = description.columns.filter(
    (column) =>
      (column.mustExist || !column.mayBeBlank) &&
      !table.headings.some((text) => isHeadingOf(column, text)),
  );
  return [
    ...problems.filter(({ code }) => code !== "missing-column"),
    ...missing.map(({ heading }) =>
      error(
        "missing-column",
        `The column "${heading}" is missing.${instead} Put its heading back as it was sent, or copy the answers into the file as it was sent.`,
        { sheet: table.sheet, row: table.headingRow },
      ),
    ),
  ];
}

const columnNotes = <Row>(description: SheetDescription<Row>, table: RawTable): Problem[] =>
  strangeHeadings(description, table).map((heading) =>
    warning(
      "column-added",
      `The column "${heading}" is not part of the return and is not read. What matters in it belongs into Comment.`,
      { sheet: table.sheet, row: table.headingRow, column: heading },
    ),
  );

function sheetNotes(sheets: readonly string[], tables: readonly RawTable[]): Problem[] {
  const expected = [returnSheet, returnLearningSheet].map(({ table, sheet = table }) => sheet);
  const renamed = tables.flatMap(({ sheet }, index) =>
    sheet === expected[index] ? [] : [sheetRenamed(expected[index]!, sheet)],
  );
  const known = new Set(
    [
      ...tables.map(({ sheet }) => sheet),
      ...[instructionsSheet, returnStampSheet].map(({ table }) => table),
      "Lists",
    ].map((name) => name.toLowerCase()),
  );
  const added = sheets.filter((name) => !known.has(name.toLowerCase()));
  return [...renamed, ...added.map(sheetAdded)];
}

const sheetRenamed = (sent: string, is: string): Problem =>
  warning("sheet-renamed", `The sheet ${sent} is now called ${is}; it is read all the same.`);

const sheetAdded = (name: string): Problem =>
  warning(
    "sheet-added",
    `The sheet ${name} is not part of the return and is not read. What matters on it belongs into Comment or the Learning loop.`,
  );
