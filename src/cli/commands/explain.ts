import type { Command } from "commander";
import { allocateChosen } from "../../actions/allocateChosen";
import { askedCluster } from "../../actions/askedCluster";
import { failure, success, type Result } from "../../domain/result";
import { explain, type Explanation } from "../../engine/explain";
import { openWorkbook } from "../files";
import { outputFor } from "../output";
import { withPolicyOptions, type PolicyOptions } from "../policyOptions";
import { chosenVersion, withScenarioOption, type ScenarioFlags } from "../scenarioOption";

type ExplainOptions = PolicyOptions & ScenarioFlags & { readonly cluster: string };

/** An explanation, and the scenario it is by. */
interface ExplainedCluster {
  readonly explanation: Explanation;
  readonly scenario: string | undefined;
}

export const addExplain = (program: Command): Command =>
  withPolicyOptions(
    withScenarioOption(
      program
        .command("explain")
        .description("say why one cluster gets what it gets, and what would have to change")
        .argument("<book.xlsx>", "workbook with Clusters (or Schools), Phases and Policy")
        .requiredOption("--cluster <number>", "cluster number, or its whole name"),
      "explain by this scenario",
    ),
  ).action(async (path: string, options: ExplainOptions, command: Command) => {
    const output = outputFor(command);
    output.answer(await explainCluster(path, options), explanationText, explanationJson);
  });

async function explainCluster(
  path: string,
  options: ExplainOptions,
): Promise<Result<ExplainedCluster>> {
  const version = chosenVersion(options);
  if (!version.ok) return version;
  const host = await openWorkbook(path);
  if (!host.ok) return host;
  const allocated = await allocateChosen(host.value, version.value);
  if (!allocated.ok) return allocated;
  const { allocation, scenario } = allocated.value;
  const found = askedCluster(options.cluster, allocation.decisions, "--cluster");
  return found.ok
    ? success({ explanation: explain(allocation, found.value), scenario })
    : failure(found.problems);
}

const explanationText = ({
  explanation: { decision, summary, steps, changes },
  scenario,
}: ExplainedCluster): string =>
  [
    `${decision.cluster.name} (${decision.cluster.number}), ${decision.cluster.region}`,
    ...(scenario === undefined ? [] : [`By the scenario "${scenario}":`]),
    summary,
    "",
    ...steps.map(({ what, sentence }, index) => `${index + 1}. ${what}: ${sentence}`),
    "",
    ...changes,
  ].join("\n");

const explanationJson = ({
  explanation: { decision, summary, steps, margins, wouldServe, changes },
  scenario,
}: ExplainedCluster) => ({
  scenario,
  cluster: decision.cluster,
  phase: decision.phase,
  place: decision.place,
  roles: decision.roles,
  outcome: decision.outcome,
  reason: summary,
  steps,
  margins,
  wouldServe,
  changes,
});
