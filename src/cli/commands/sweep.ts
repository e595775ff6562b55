import type { Command } from "commander";
import type { ChosenVersion } from "../../actions/allocateChosen";
import type { ChosenSweep } from "../../actions/sweepPlan";
import { sweepHere } from "../../actions/sweeper";
import { sweepWorkbook } from "../../actions/sweepWorkbook";
import { all } from "../../actions/readTable";
import { failure, success, type Result } from "../../domain/result";
import { checkTarget, openWorkbook, saveWorkbook } from "../files";
import { outputFor, type Output } from "../output";
import { withPolicyOptions, type PolicyOptions } from "../policyOptions";
import { chosenSweep, withSweepOptions, type SweepFlags } from "../sweepOptions";
import { chosenVersion, withScenarioOption, type ScenarioFlags } from "../scenarioOption";
import { sweepJson, sweepText, type SweptFile } from "../sweepReport";

type Flags = SweepFlags & PolicyOptions & ScenarioFlags & { readonly output?: string };

export const addSweep = (program: Command): Command =>
  withSweepOptions(
    withPolicyOptions(
      withScenarioOption(
        program
          .command("sweep")
          .description(
            "draw what is not certain many times, and say whose roles hang on a thread; adds Sensitivity, SensitivityTornado and SensitivityRules",
          )
          .argument("<book.xlsx>", "workbook with Clusters (or Schools), Phases and Policy"),
        "draw by this scenario",
      ),
    ),
  )
    .option("-o, --output <file.xlsx>", "workbook to write (default: the same one)")
    .action(async (path: string, flags: Flags, command: Command) => {
      const output = outputFor(command);
      const asked = all<[ChosenSweep, ChosenVersion]>([chosenSweep(flags), chosenVersion(flags)]);
      const result = asked.ok
        ? await sweepFile(path, flags.output ?? path, asked.value, output)
        : asked;
      output.answer(result, sweepText, sweepJson);
    });

/** Percent of the work between two lines about it. */
const aLine = 25;

async function sweepFile(
  path: string,
  target: string,
  [chosen, version]: readonly [ChosenSweep, ChosenVersion],
  output: Output,
): Promise<Result<SweptFile>> {
  const wanted = await checkTarget(target, path);
  if (!wanted.ok) return wanted;
  output.progress(`Reading ${path} …`);
  const host = await openWorkbook(path);
  if (!host.ok) return host;
  let told = 0;
  const progress = (what: string, done: number) => {
    const percent = Math.floor((100 * done) / aLine) * aLine;
    if (percent > told && percent < 100) output.progress(`${what}: ${percent} % …`);
    told = Math.max(told, percent);
  };
  const made = await sweepWorkbook(host.value, chosen, sweepHere, {
    ...version,
    watch: { progress },
  });
  if (!made.ok) return made;
  output.progress(`Writing ${target} …`);
  const saved = await saveWorkbook(target, await host.value.toBytes(), path);
  if (!saved.ok) return failure([...made.warnings, ...saved.problems]);
  return success({ ...made.value, file: target }, [...made.warnings, ...saved.warnings]);
}
