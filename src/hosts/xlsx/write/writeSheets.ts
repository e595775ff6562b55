import { error, type Problem } from "../../../domain/problem";
import type { Row } from "../../../sheets/row";
import { failure, success, type Result } from "../../../domain/result";
import type { SheetContent } from "../../../sheets/description";
import type { WrittenSheet } from "../../Host";
import { FileFault } from "../package/fileFault";
import type { Parts } from "../package/parts";
import { recalculate } from "../package/recalculate";
import { Workbook } from "../package/workbook";
import { readTable } from "../read/readTable";
import type { SheetCells } from "../../../sheets/sheetCells";
import { ChoiceLists } from "./choiceLists";
import {
  setAsideContent,
  setAsideSheet,
  toldSetAside,
  type SetAside,
} from "../../../sheets/setAside";
import { StyleBook } from "./styleBook";
import { writeSheet, type Run } from "./writeSheet";

/** A workbook with the sheets written, and the tabs whose cells are no longer as they were. */
export interface WrittenWorkbook {
  readonly parts: Parts;
  readonly sheets: readonly WrittenSheet[];
  readonly changed: readonly string[];
}

type CellsOf = (sheet: string) => Promise<SheetCells>;

/** Writes the sheets into a copy of the workbook's parts: all of them, or a list of what is in the way. */
export async function writeSheets(
  original: Parts,
  contents: readonly SheetContent<Row>[],
  cellsOf: CellsOf,
): Promise<Result<WrittenWorkbook>> {
  try {
    return await written(original, contents, cellsOf);
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    const sentence = `The file is damaged: ${fault.message}. Open it in Excel, let Excel repair it, and save it again.`;
    return failure([error("damaged-file", sentence)]);
  }
}

async function written(
  original: Parts,
  contents: readonly SheetContent<Row>[],
  cellsOf: CellsOf,
): Promise<Result<WrittenWorkbook>> {
  const parts = await original.copy();
  const workbook = await Workbook.of(parts);
  if (await isStrict(workbook)) return failure([strictFormat]);
  const styles = await StyleBook.of(workbook);
  const lists = await ChoiceLists.of(workbook, cellsOf);
  const run: Run = { workbook, styles, lists, cellsOf, earlier: [] };
  const sheets: WrittenSheet[] = [];
  const problems: Problem[] = [];
  const setAside: SetAside[] = [];
  for (const content of contents) {
    const outcome = await writeSheet(run, content);
    sheets.push(outcome.written);
    problems.push(...outcome.problems);
    setAside.push(...outcome.setAside);
  }
  const changed = sheets.map(({ sheet }) => sheet);
  if (problems.length === 0 && setAside.length > 0) {
    const outcome = await writeSetAside(run, setAside);
    problems.push(...outcome.problems);
    changed.push(outcome.sheet);
  }
  if (problems.some(({ severity }) => severity === "error")) return failure(problems);
  const saved = await run.lists.save();
  await recalculate(workbook);
  return success({ parts, sheets, changed: saved ? [...changed, saved] : changed }, problems);
}

async function writeSetAside(
  run: Run,
  setAside: readonly SetAside[],
): Promise<{ sheet: string; problems: readonly Problem[] }> {
  const earlier = await readTable(run.workbook, setAsideSheet, run.cellsOf);
  const { written, problems } = await writeSheet(run, setAsideContent(earlier, setAside));
  const told = toldSetAside(setAside.length, written.sheet);
  return { sheet: written.sheet, problems: [...problems, told] };
}

/** The strict edition of the format has other namespaces throughout; hardly any program writes it. */
async function isStrict({ parts, path }: Workbook): Promise<boolean> {
  const { attributes } = await parts.look(path);
  return Object.values(attributes).some((value) => value.startsWith("http://purl.oclc.org/ooxml/"));
}

const strictFormat = error(
  "strict-format",
  "The workbook was saved as Strict Open XML Spreadsheet, which can be read but not added to. In Excel choose File, Save As, Excel Workbook (.xlsx).",
);
