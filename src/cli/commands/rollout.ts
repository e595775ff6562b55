import type { Command } from "commander";
import { movedSentence, movementCounts } from "../../actions/movedSentence";
import { asAtLine, countedLines } from "../../actions/rolloutContents";
import type { Rollout } from "../../actions/rolloutFrom";
import { rolloutWorkbook } from "../../actions/rolloutWorkbook";
import type { Day } from "../../domain/day";
import { phases } from "../../domain/phase";
import { failure, success, type Result } from "../../domain/result";
import type { RolloutMeasure } from "../../domain/rolloutMeasure";
import { numberText } from "../../domain/wording";
import { dayOption } from "../dayOption";
import { checkTarget, openWorkbook, saveWorkbook } from "../files";
import { columnsText, outputFor, type Output } from "../output";

interface RolloutOptions {
  readonly asAt?: Day;
  readonly output?: string;
}

export const addRollout = (program: Command): Command =>
  program
    .command("rollout")
    .description("the national view of the rollout; adds Rollout, RolloutClusters and RolloutTrend")
    .argument("<book.xlsx>", "workbook with Phases, and Clusters and Services where there are any")
    .option(
      "--as-at <day>",
      "day, or month for its last day (default: the last of the history)",
      dayOption,
    )
    .option("-o, --output <file.xlsx>", "workbook to write (default: the same one)")
    .action(async (path: string, options: RolloutOptions, command: Command) => {
      const output = outputFor(command);
      output.answer(await rolloutFile(path, options, output), rolloutText, rolloutJson);
    });

type SavedRollout = Rollout & { readonly file: string };

async function rolloutFile(
  path: string,
  { asAt, output: target = path }: RolloutOptions,
  output: Output,
): Promise<Result<SavedRollout>> {
  const wanted = await checkTarget(target, path);
  if (!wanted.ok) return wanted;
  output.progress(`Reading ${path} …`);
  const host = await openWorkbook(path);
  if (!host.ok) return host;
  const made = await rolloutWorkbook(host.value, asAt);
  if (!made.ok) return made;
  output.progress(`Writing ${target} …`);
  const saved = await saveWorkbook(target, await host.value.toBytes(), path);
  if (!saved.ok) return failure([...made.warnings, ...saved.problems]);
  return success({ ...made.value, file: target }, [...made.warnings, ...saved.warnings]);
}

function rolloutText(view: SavedRollout): string {
  const clusters = rowsOf(view, "Clusters").map(({ region, byPhase, total }) => [
    region ?? "New Zealand",
    ...phases.map((phase) => numberText(byPhase[phase])),
    numberText(total),
  ]);
  const country = view.rows.filter(({ region }) => !region);
  return [
    `${asAtLine(view)}.`,
    ...countedLines(view).map((line) => `${line}.`),
    columnsText([["Clusters", ...phases, "Total"], ...clusters]),
    "",
    columnsText(country.map(({ measure, total }) => [measure, numberText(total)])),
    ...(view.previous ? ["", movedSentence(view)] : []),
    `Wrote ${view.file}.`,
  ].join("\n");
}

const rowsOf = ({ rows }: Rollout, measure: RolloutMeasure) =>
  rows.filter((row) => row.measure === measure);

const rolloutJson = (view: SavedRollout) => ({
  file: view.file,
  asAt: view.asAt,
  term: view.current.term,
  ...(view.previous && { termBefore: view.previous.term, moved: movementCounts(view.movements) }),
  rollout: view.rows.map(({ region, ...row }) => ({ region: region ?? "New Zealand", ...row })),
});
