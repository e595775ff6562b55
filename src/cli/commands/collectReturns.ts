import { basename } from "node:path";
import type { Command } from "commander";
import { collectReturns, previewReturns } from "../../actions/collectReturns";
import type { CollectOptions, CollectPreview } from "../../actions/collected";
import { all } from "../../actions/readTable";
import type { ReturnedFile } from "../../actions/receivedReturn";
import type { Day } from "../../domain/day";
import { failure, success, type Result } from "../../domain/result";
import type { Term } from "../../domain/term";
import { xlsxFiles } from "../../hosts/xlsx/xlsxFiles";
import type { XlsxHost } from "../../hosts/xlsx/xlsxHost";
import { collectedText } from "../collectedText";
import { checkTarget, openWorkbook, readBytes, saveWorkbook } from "../files";
import { filesNamed } from "../filesNamed";
import { outputFor, type Output } from "../output";
import { readDay, readTerm } from "../returnOptions";
import { today } from "../today";

interface Options {
  readonly accept?: readonly string[];
  readonly preview?: true;
  readonly term?: string;
  readonly collectedOn?: string;
  readonly output?: string;
}

export const addCollectReturns = (returns: Command): Command =>
  returns
    .command("collect")
    .description("take returned files over into Phases and LearningLoop")
    .argument("<book.xlsx>", "national workbook the returns were made from")
    .argument(
      "<files...>",
      'returned files; a folder stands for all its .xlsx files, "returned/*.xlsx" for those that fit',
    )
    .option(
      "--accept <file.xlsx>",
      "take this file although it is not complete or says otherwise (may be repeated)",
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .option("--preview", "say what would be taken over; nothing is written")
    .option("--term <term>", "term that is collected (default: that of the files)")
    .option("--collected-on <day>", "day that is kept with the rows (default: today)")
    .option("-o, --output <file.xlsx>", "workbook to write (default: the same one)")
    .action(async (path: string, files: string[], options: Options, command: Command) => {
      const output = outputFor(command);
      const result = await collectFiles(path, files, options, output);
      if (result.ok && result.value.files.some(({ state }) => !isSettled.has(state)))
        process.exitCode = 1;
      output.answer(result, collectedText, (collected) => collected);
    });

/** States that leave nothing to do. */
const isSettled = new Set(["taken", "unchanged", "same", "passed over"]);

/** What was collected, and the file it was written to, if it was. */
export type CollectedFiles = CollectPreview & { readonly file?: string };

async function collectFiles(
  path: string,
  names: readonly string[],
  options: Options,
  output: Output,
): Promise<Result<CollectedFiles>> {
  const target = options.output ?? path;
  const asked = all<[string, CollectOptions]>([
    await checkTarget(target, path),
    optionsOf(options),
  ]);
  if (!asked.ok) return asked;
  output.progress(`Reading ${path} and the returned files …`);
  const read = all<[XlsxHost, readonly ReturnedFile[]]>([
    await openWorkbook(path),
    await readFiles(names),
  ]);
  if (!read.ok) return read;
  const [host, files] = read.value;
  if (options.preview) return previewReturns(host, files, asked.value[1]);
  const collected = await collectReturns(host, files, asked.value[1]);
  if (!collected.ok) return collected;
  const { written, ...preview } = collected.value;
  const isNew =
    options.output !== undefined && preview.files.some(({ state }) => state === "unchanged");
  if (written.length === 0 && !isNew) return success(preview, collected.warnings);
  output.progress(`Writing ${target} …`);
  const saved = await saveWorkbook(target, await host.toBytes(), path);
  if (!saved.ok) return failure([...collected.warnings, ...saved.problems]);
  return success({ ...preview, file: target }, [...collected.warnings, ...saved.warnings]);
}

function optionsOf({ term, collectedOn, accept = [] }: Options): Result<CollectOptions> {
  const read = all<[Term | undefined, Day | undefined]>([
    term === undefined ? success(undefined) : readTerm(term),
    readDay(collectedOn, "--collected-on"),
  ]);
  if (!read.ok) return read;
  const [wanted, on = today()] = read.value;
  const accepted = accept.map((file) => basename(file));
  return success({ files: xlsxFiles, collectedOn: on, accepted, ...(wanted && { term: wanted }) });
}

async function readFiles(names: readonly string[]): Promise<Result<readonly ReturnedFile[]>> {
  const paths = await filesNamed(names);
  if (!paths.ok) return paths;
  const read: Result<ReturnedFile>[] = [];
  for (const path of paths.value) {
    const bytes = await readBytes(path);
    read.push(bytes.ok ? success({ name: basename(path), bytes: bytes.value }) : bytes);
  }
  return all<ReturnedFile[]>(read);
}
