import { basename } from "node:path";
import type { Command } from "commander";
import { workbookSide, type AllocationSide } from "../../actions/allocationSide";
import { compareSides } from "../../actions/compareSides";
import { writeComparison } from "../../actions/writeComparison";
import { error } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import type { XlsxHost } from "../../hosts/xlsx/xlsxHost";
import type { PolicyValues } from "../../parameters/policyFrom";
import { comparisonJson, comparisonText, type ComparedFiles } from "../comparisonReport";
import { checkTarget, openWorkbook, saveWorkbook } from "../files";
import { outputFor, type Output } from "../output";
import { policyChanges, withPolicyOptions, type PolicyOptions } from "../policyOptions";

interface CompareOptions extends PolicyOptions {
  readonly output?: string;
}

export const addCompare = (program: Command): Command =>
  withPolicyOptions(
    program
      .command("compare")
      .description(
        "compare two versions: what is different, who gains and who loses, and which rule did it",
      )
      .argument("<before.xlsx>", "workbook as it was, or as it stands")
      .argument("[after.xlsx]", "workbook to compare it with (default: the same one)")
      .option(
        "-o, --output <file.xlsx>",
        "write ComparisonSettings, Comparison and ComparisonTotals into a copy of the last workbook",
      )
      .addHelpText("after", "\nThe settings below hold for the side after.\n"),
  ).action(
    async (
      before: string,
      after: string | undefined,
      options: CompareOptions,
      command: Command,
    ) => {
      const output = outputFor(command);
      output.answer(
        await compareFiles({ before, after, options }, output),
        comparisonText,
        comparisonJson,
      );
    },
  );

interface Asked {
  readonly before: string;
  readonly after: string | undefined;
  readonly options: CompareOptions;
}

interface Opened {
  readonly before: AllocationSide;
  readonly after: AllocationSide;
  /** The last workbook. */
  readonly host: XlsxHost;
}

async function compareFiles(asked: Asked, output: Output): Promise<Result<ComparedFiles>> {
  const { output: target } = asked.options;
  const wanted = target === undefined ? success(undefined) : await checkTarget(target);
  if (!wanted.ok) return wanted;
  const opened = await openSides(asked, output);
  if (!opened.ok) return opened;
  output.progress("Comparing …");
  const { before, after, host } = opened.value;
  const compared = compareSides(before, after);
  if (!compared.ok) return failure([...opened.warnings, ...compared.problems]);
  const comparison = compared.value;
  if (target === undefined) return success({ comparison }, opened.warnings);
  const written = await writeComparison(host, comparison);
  if (!written.ok) return written;
  output.progress(`Writing ${target} …`);
  const saved = await saveWorkbook(target, await host.toBytes(), asked.after ?? asked.before);
  const warnings = [...opened.warnings, ...written.warnings];
  return saved.ok
    ? success({ comparison, file: target }, [...warnings, ...saved.warnings])
    : failure([...warnings, ...saved.problems]);
}

async function openSides(
  { before: path, after: other, options }: Asked,
  output: Output,
): Promise<Result<Opened>> {
  const changes = policyChanges(options);
  if (!changes.ok) return changes;
  if (other === undefined && Object.keys(changes.value).length === 0)
    return failure([nothingToCompare]);
  const first = await openSide(path, {}, output);
  if (!first.ok) return first;
  const last =
    other === undefined
      ? await sideOf(first.value.host, path, changes.value)
      : await openSide(other, changes.value, output);
  if (!last.ok) return last;
  const named = apart(first.value.side, last.value.side, [path, other ?? path]);
  return success({ ...named, host: last.value.host }, [...first.warnings, ...last.warnings]);
}

interface OpenSide {
  readonly side: AllocationSide;
  readonly host: XlsxHost;
}

async function openSide(
  path: string,
  changes: Partial<PolicyValues>,
  output: Output,
): Promise<Result<OpenSide>> {
  output.progress(`Reading ${path} …`);
  const host = await openWorkbook(path);
  return host.ok ? sideOf(host.value, path, changes) : host;
}

async function sideOf(
  host: XlsxHost,
  path: string,
  changes: Partial<PolicyValues>,
): Promise<Result<OpenSide>> {
  const changed = Object.keys(changes).length > 0 ? ", settings changed for this run" : "";
  const side = await workbookSide(host, `${basename(path)}${changed}`, changes);
  return side.ok ? success({ side: side.value, host }, side.warnings) : side;
}

/** Files of the same name are told apart by their folders. */
const apart = (
  before: AllocationSide,
  after: AllocationSide,
  [path, other]: readonly [string, string],
): Pick<Opened, "before" | "after"> =>
  before.name === after.name
    ? { before: { ...before, name: path }, after: { ...after, name: other } }
    : { before, after };

const nothingToCompare = error(
  "nothing-to-compare",
  "There is nothing to compare with. Give a second workbook, or settings for the side after, such as --rounding down.",
  { sheet: "lsc compare" },
);
