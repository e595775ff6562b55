import type { Command } from "commander";
import { allocateFrom } from "../../actions/allocateWorkbook";
import { plainText } from "../../domain/plainText";
import { error } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import { explain, type Explanation } from "../../engine/explain";
import { openWorkbook } from "../files";
import { outputFor } from "../output";
import { policyChanges, withPolicyOptions, type PolicyOptions } from "../policyOptions";

export const addExplain = (program: Command): Command =>
  withPolicyOptions(
    program
      .command("explain")
      .description("say why one cluster gets what it gets, and what would have to change")
      .argument("<book.xlsx>", "workbook with Clusters (or Schools), Phases and Policy")
      .requiredOption("--cluster <number>", "cluster number, or its whole name"),
  ).action(
    async (
      path: string,
      options: PolicyOptions & { readonly cluster: string },
      command: Command,
    ) => {
      const output = outputFor(command);
      output.answer(await explainCluster(path, options), explanationText, explanationJson);
    },
  );

async function explainCluster(
  path: string,
  options: PolicyOptions & { readonly cluster: string },
): Promise<Result<Explanation>> {
  const changes = policyChanges(options);
  if (!changes.ok) return changes;
  const host = await openWorkbook(path);
  if (!host.ok) return host;
  const allocated = await allocateFrom(host.value, changes.value);
  if (!allocated.ok) return allocated;
  const asked = plainText(options.cluster);
  const { allocation } = allocated.value;
  const found = allocation.decisions.find(
    ({ cluster }) => cluster.number === options.cluster.trim() || plainText(cluster.name) === asked,
  );
  return found ? success(explain(allocation, found)) : failure([noSuchCluster(options.cluster)]);
}

const noSuchCluster = (cluster: string) =>
  error(
    "unknown-cluster",
    `There is no cluster "${cluster}" in the workbook. Give its number or its whole name, as in the Clusters table.`,
    { sheet: "--cluster" },
  );

const explanationText = ({ decision, summary, steps, changes }: Explanation): string =>
  [
    `${decision.cluster.name} (${decision.cluster.number}), ${decision.cluster.region}`,
    summary,
    "",
    ...steps.map(({ what, sentence }, index) => `${index + 1}. ${what}: ${sentence}`),
    "",
    ...changes,
  ].join("\n");

const explanationJson = ({
  decision,
  summary,
  steps,
  margins,
  wouldServe,
  changes,
}: Explanation) => ({
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
