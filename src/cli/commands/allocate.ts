import { Option, type Command } from "commander";
import { allocateWorkbook } from "../../actions/allocateWorkbook";
import { error } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import type { ExplainedAllocation } from "../../actions/workbookAllocation";
import type { PolicyValues } from "../../parameters/policyFrom";
import { allocationJson, allocationText } from "../allocationReport";
import { checkTarget, openWorkbook, saveWorkbook } from "../files";
import { outputFor, type Output } from "../output";
import { policyChanges, withPolicyOptions, type PolicyOptions } from "../policyOptions";
import type { ScenarioFlags } from "../scenarioOption";

/** An allocation that was written to a file. */
export interface SavedAllocation extends ExplainedAllocation {
  readonly file: string;
}

/** Opens, allocates and saves; a run that fails leaves both files as they were. */
export async function allocateFile(
  path: string,
  target: string,
  changes: Partial<PolicyValues>,
  output: Output,
): Promise<Result<SavedAllocation>> {
  const wanted = await checkTarget(target, path);
  if (!wanted.ok) return wanted;
  output.progress(`Reading ${path} …`);
  const host = await openWorkbook(path);
  if (!host.ok) return host;
  output.progress("Allocating …");
  const allocated = await allocateWorkbook(host.value, changes);
  if (!allocated.ok) return allocated;
  output.progress(`Writing ${target} …`);
  const saved = await saveWorkbook(target, await host.value.toBytes(), path);
  if (!saved.ok) return failure([...allocated.warnings, ...saved.problems]);
  return success({ ...allocated.value, file: target }, [...allocated.warnings, ...saved.warnings]);
}

/**
 * What places, costs, compares and publishes the roles of the Allocation sheet takes them for what
 * the Policy and Overrides sheets came to; a scenario's there would pass for the workbook's own.
 */
const notByScenario = error(
  "allocate-scenario",
  "The Allocation sheet is always of the workbook's own Policy and Overrides. `lsc scenario run --name` allocates a scenario and adds its result to ScenarioResults; `lsc publish --scenario` publishes it with every reason; `lsc explain --scenario` explains one cluster.",
  { sheet: "--scenario" },
);

interface AllocateOptions extends PolicyOptions, ScenarioFlags {
  readonly output?: string;
}

export const addAllocate = (program: Command): Command =>
  withPolicyOptions(
    program
      .command("allocate")
      .description("allocate the roles; adds the Allocation, Reasons and Coverage sheets")
      .argument("<book.xlsx>", "workbook with Clusters (or Schools), Phases and Policy")
      .option("-o, --output <file.xlsx>", "workbook to write (default: the same one)")
      .addOption(new Option("--scenario <name>", "is refused, and said what to do").hideHelp()),
  ).action(async (path: string, options: AllocateOptions, command: Command) => {
    const output = outputFor(command);
    const changes = asked(options);
    const result = changes.ok
      ? await allocateFile(path, options.output ?? path, changes.value, output)
      : changes;
    output.answer(
      result,
      (value) => `${allocationText(value)}\nWrote ${value.file}.`,
      (value) => ({ file: value.file, ...allocationJson(value) }),
    );
  });

const asked = ({ scenario, ...options }: AllocateOptions): Result<Partial<PolicyValues>> =>
  scenario === undefined ? policyChanges(options) : failure([notByScenario]);
