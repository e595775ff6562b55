import type { Command } from "commander";
import { equityContents } from "../../actions/equityContents";
import { equityFrom, type WorkbookEquity } from "../../actions/equityWorkbook";
import { failure, success, type Result } from "../../domain/result";
import { equityJson, equityText } from "../equityReport";
import { checkTarget, openWorkbook, saveWorkbook } from "../files";
import { outputFor, type Output } from "../output";
import { policyChanges, withPolicyOptions, type PolicyOptions } from "../policyOptions";

interface EquityOptions extends PolicyOptions {
  readonly output?: string;
}

/** An equity view, and the file it was written to. */
export type SavedEquity = WorkbookEquity & { readonly file: string };

export const addEquity = (program: Command): Command =>
  withPolicyOptions(
    program
      .command("equity")
      .description(
        "whom the roles reach against all students and need, and who is left out; adds Equity and EquityLeftOut",
      )
      .argument("<book.xlsx>", "workbook with Schools, Phases and Policy")
      .option("-o, --output <file.xlsx>", "workbook to write (default: the same one)"),
  ).action(async (path: string, options: EquityOptions, command: Command) => {
    const output = outputFor(command);
    output.answer(await equityFile(path, options, output), equityText, equityJson);
  });

async function equityFile(
  path: string,
  options: EquityOptions,
  output: Output,
): Promise<Result<SavedEquity>> {
  const target = options.output ?? path;
  const wanted = await checkTarget(target, path);
  if (!wanted.ok) return wanted;
  const changes = policyChanges(options);
  if (!changes.ok) return changes;
  output.progress(`Reading ${path} …`);
  const host = await openWorkbook(path);
  if (!host.ok) return host;
  const found = await equityFrom(host.value, changes.value);
  if (!found.ok) return found;
  const written = await host.value.writeSheets(
    equityContents(found.value.equity, found.value.values),
  );
  if (!written.ok) return failure([...found.warnings, ...written.problems]);
  output.progress(`Writing ${target} …`);
  const saved = await saveWorkbook(target, await host.value.toBytes(), path);
  const warnings = [...found.warnings, ...written.warnings];
  return saved.ok
    ? success({ ...found.value, file: target }, [...warnings, ...saved.warnings])
    : failure([...warnings, ...saved.problems]);
}
