import { basename } from "node:path";
import type { Command } from "commander";
import { scenarioSide, workbookSide, type AllocationSide } from "../../actions/allocationSide";
import { compareSides } from "../../actions/compareSides";
import { comparisonContents } from "../../actions/comparisonContents";
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
  /** The sides before and after; where there is one, the side after. */
  readonly scenario?: readonly string[];
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
      .option(
        "--scenario <name>",
        "compare the workbook as it stands with this scenario of it; given twice, the first is before",
        (value: string, before: readonly string[] = []) => [...before, value],
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
  const written = await host.writeSheets(comparisonContents(comparison));
  if (!written.ok) return written;
  output.progress(`Writing ${target} …`);
  const saved = await saveWorkbook(target, await host.toBytes(), asked.after ?? asked.before);
  const warnings = [...opened.warnings, ...written.warnings];
  return saved.ok
    ? success({ comparison, file: target }, [...warnings, ...saved.warnings])
    : failure([...warnings, ...saved.problems]);
}

async function openSides(asked: Asked, output: Output): Promise<Result<Opened>> {
  const { before: path, after: other } = asked;
  const of = sidesAsked(asked);
  if (!of.ok) return of;
  const [before, after] = of.value;
  const first = await openSide(path, before, output);
  if (!first.ok) return first;
  const last =
    other === undefined
      ? await sideOf(first.value.host, path, after)
      : await openSide(other, after, output);
  if (!last.ok) return last;
  const sides = apart(first.value.side, last.value.side, [path, other ?? path]);
  return success({ ...sides, host: last.value.host }, [...first.warnings, ...last.warnings]);
}

/** What of its workbook each side is. */
function sidesAsked({ after: other, options }: Asked): Result<readonly [SideOf, SideOf]> {
  const changes = policyChanges(options);
  if (!changes.ok) return changes;
  const named = options.scenario ?? [];
  if (named.length > 2) return failure([tooManyScenarios]);
  const [before, after] = named.length === 2 ? named : [undefined, named[0]];
  const isSame = other === undefined && after === undefined;
  if (isSame && Object.keys(changes.value).length === 0) return failure([nothingToCompare]);
  return success([{ scenario: before }, { scenario: after, changes: changes.value }]);
}

interface OpenSide {
  readonly side: AllocationSide;
  readonly host: XlsxHost;
}

/** What of a workbook is one side. */
interface SideOf {
  /** Undefined for the workbook as it stands. */
  readonly scenario: string | undefined;
  readonly changes?: Partial<PolicyValues>;
}

async function openSide(path: string, of: SideOf, output: Output): Promise<Result<OpenSide>> {
  output.progress(`Reading ${path} …`);
  const host = await openWorkbook(path);
  return host.ok ? sideOf(host.value, path, of) : host;
}

async function sideOf(
  host: XlsxHost,
  path: string,
  { scenario, changes = {} }: SideOf,
): Promise<Result<OpenSide>> {
  const name = [
    basename(path),
    ...(scenario === undefined ? [] : [`scenario ${scenario}`]),
    ...(Object.keys(changes).length > 0 ? ["settings changed for this run"] : []),
  ].join(", ");
  const side =
    scenario === undefined
      ? await workbookSide(host, name, changes)
      : await scenarioSide(host, scenario, changes);
  return side.ok ? success({ side: { ...side.value, name }, host }, side.warnings) : side;
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

const tooManyScenarios = error(
  "too-many-scenarios",
  "Two sides are compared. Give --scenario once for the side after, or twice for both.",
  { sheet: "--scenario" },
);

const nothingToCompare = error(
  "nothing-to-compare",
  "There is nothing to compare with. Give a second workbook, a scenario, or settings for the side after, such as --rounding down.",
  { sheet: "lsc compare" },
);
