import type { Command } from "commander";
import { createReturns, type NewReturn, type WantedReturns } from "../../actions/createReturns";
import { all } from "../../actions/readTable";
import type { Day } from "../../domain/day";
import { plainText } from "../../domain/plainText";
import { error, warning, type Problem } from "../../domain/problem";
import { regionOf, regions, type Region } from "../../domain/region";
import { failure, success, type Result } from "../../domain/result";
import type { Term } from "../../domain/term";
import { termDays } from "../../domain/termDays";
import { countText, listText } from "../../domain/wording";
import { xlsxFiles } from "../../hosts/xlsx/xlsxFiles";
import { openWorkbook } from "../files";
import { outputFor } from "../output";
import { readDay, readTerm } from "../returnOptions";
import { saveInFolder, type SavedFile } from "../saveInFolder";

interface CreateOptions {
  readonly term: string;
  readonly region?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly output: string;
}

export const addCreateReturns = (returns: Command): Command =>
  returns
    .command("create")
    .description("make one file for each region to fill")
    .argument("<book.xlsx>", "national workbook with Phases, and Clusters and Services")
    .requiredOption("--term <term>", 'school term, such as "2019 Term 2"')
    .option(
      "--region <name>",
      "only this region (may be repeated)",
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .option("--from <day>", "first day on which clusters may be assessed")
    .option("--to <day>", "last day on which clusters may be assessed")
    .requiredOption(
      "-o, --output <folder>",
      "folder to write them to; it is made where it is not there",
    )
    .action(async (path: string, options: CreateOptions, command: Command) => {
      const output = outputFor(command);
      output.progress(`Reading ${path} …`);
      output.answer(await createFiles(path, options), createdText(options), createdJson(options));
    });

async function createFiles(
  path: string,
  options: CreateOptions,
): Promise<Result<readonly SavedReturn[]>> {
  const wanted = wantedOf(options);
  if (!wanted.ok) return wanted;
  const host = await openWorkbook(path);
  if (!host.ok) return host;
  const made = await createReturns(host.value, xlsxFiles, wanted.value);
  if (!made.ok) return made;
  const saved = await saveInFolder(options.output, made.value);
  return saved.ok
    ? success(saved.value, [...wanted.warnings, ...made.warnings, ...saved.warnings])
    : saved;
}

/** The options as an action takes them, or all that is wrong with them. */
function wantedOf({ term, region = [], from, to }: CreateOptions): Result<WantedReturns> {
  const problems: Problem[] = [];
  const named = region.map((text) => regionOf(text) ?? unknownRegion(text));
  problems.push(...named.filter((each) => typeof each !== "string"));
  const read = all<[Term, Day | undefined, Day | undefined]>([
    readTerm(term),
    readDay(from, "--from"),
    readDay(to, "--to"),
  ]);
  if (!read.ok) problems.push(...read.problems);
  if (!read.ok || problems.length > 0) return failure(problems);
  const [wanted, first, last] = read.value;
  const usual = termDays(wanted);
  const days = { from: first ?? usual.from, to: last ?? usual.to };
  const chosen = named.filter((each): each is Region => typeof each === "string");
  return success(
    { term: wanted, days, ...(chosen.length > 0 && { regions: [...new Set(chosen)] }) },
    region.flatMap((text, index) => readAs(text, chosen[index]!)),
  );
}

/** Said where a region was asked for under another of its names. */
const readAs = (text: string, region: Region): Problem[] =>
  plainText(text) === plainText(region)
    ? []
    : [warning("region-name", `"${text}" is read as ${region}.`, { sheet: "--region" })];

const unknownRegion = (text: string): Problem =>
  error("unknown-region", `"${text}" is not a region. The regions are ${listText(regions)}.`, {
    sheet: "--region",
  });

type SavedReturn = SavedFile<NewReturn>;

const createdText =
  ({ output }: CreateOptions) =>
  (made: readonly SavedReturn[]): string =>
    [
      `Wrote ${countText(made.filter(({ isUnchanged }) => !isUnchanged).length, "return")} to ${output}:`,
      ...made.map(
        ({ name, clusters, isUnchanged }) =>
          `  ${name}: ${countText(clusters, "cluster")}${isUnchanged ? ", unchanged" : ""}`,
      ),
      "Send each to its region; the checks work in plain Excel and LibreOffice.",
    ].join("\n");

const createdJson =
  ({ output }: CreateOptions) =>
  (made: readonly SavedReturn[]) => ({
    folder: output,
    returns: made.map(({ name, region, clusters, isUnchanged }) => ({
      file: name,
      region,
      clusters,
      isUnchanged,
    })),
  });
