import type { Command } from "commander";
import { allocateWorkbook } from "../../actions/allocateWorkbook";
import { failure, success, type Result } from "../../domain/result";
import type { ExplainedAllocation } from "../../actions/workbookAllocation";
import type { PolicyValues } from "../../parameters/policyFrom";
import { allocationJson, allocationText } from "../allocationReport";
import { checkTarget, openWorkbook, saveWorkbook } from "../files";
import { outputFor, type Output } from "../output";
import { policyChanges, withPolicyOptions, type PolicyOptions } from "../policyOptions";

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
  const wanted = await checkTarget(target);
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

export const addAllocate = (program: Command): Command =>
  withPolicyOptions(
    program
      .command("allocate")
      .description("allocate the roles; adds the Allocation, Reasons and Coverage sheets")
      .argument("<book.xlsx>", "workbook with Clusters (or Schools), Phases and Policy")
      .option("-o, --output <file.xlsx>", "workbook to write (default: the same one)"),
  ).action(
    async (
      path: string,
      options: PolicyOptions & { readonly output?: string },
      command: Command,
    ) => {
      const output = outputFor(command);
      const changes = policyChanges(options);
      const result = changes.ok
        ? await allocateFile(path, options.output ?? path, changes.value, output)
        : changes;
      output.answer(
        result,
        (value) => `${allocationText(value)}\nWrote ${value.file}.`,
        (value) => ({ file: value.file, ...allocationJson(value) }),
      );
    },
  );
