import type { Command } from "commander";
import { freezeSnapshot } from "../../actions/freezeSnapshot";
import { previewChanges, type Preview } from "../../actions/previewChanges";
import type { RoleChange } from "../../actions/compareRoles";
import { describeDay, type Day } from "../../domain/day";
import { failure, success, type Result } from "../../domain/result";
import { countText, numberText } from "../../domain/wording";
import { checkTarget, openWorkbook, saveWorkbook } from "../files";
import { columnsText, outputFor } from "../output";
import { dayOption } from "../dayOption";
import { today } from "../today";

interface FreezeOptions {
  readonly name: string;
  readonly asAt: Day;
  readonly by: string;
  readonly on?: Day;
  readonly note?: string;
  readonly output?: string;
}

export function addSnapshot(program: Command): Command {
  const snapshot = program
    .command("snapshot")
    .description("freeze the phases of one day, or ask who would gain and lose by another day");
  snapshot
    .command("freeze")
    .description("keep the phases as they stood on a day under a name, on the Snapshots sheet")
    .argument("<book.xlsx>", "workbook with Phases")
    .requiredOption("--name <name>", 'name of the snapshot, such as "December 2018"')
    .requiredOption("--as-at <day>", "day, or month for its last day", dayOption)
    .requiredOption("--by <person>", "who freezes it")
    .option("--on <day>", "day on which it is frozen (default: today)", dayOption)
    .option("--note <text>", "why, or for which paper")
    .option("-o, --output <file.xlsx>", "workbook to write (default: the same one)")
    .option("--json", "answer with one JSON object, problems included")
    .action(async (path: string, options: FreezeOptions, command: Command) => {
      outputFor(command).answer(
        await freezeFile(path, options),
        ({ clusters, file }) =>
          `Froze ${countText(clusters, "cluster")} as "${options.name}", as at ${describeDay(options.asAt)}.\nWrote ${file}.`,
        (value) => value,
      );
    });
  snapshot
    .command("compare")
    .description("who would gain and who would lose if the snapshot were taken on another day")
    .argument("<book.xlsx>", "workbook with Clusters, Phases and Policy")
    .requiredOption("--as-at <day>", "the other day, or month for its last day", dayOption)
    .option("--json", "answer with one JSON object, problems included")
    .action(async (path: string, { asAt }: { readonly asAt: Day }, command: Command) => {
      outputFor(command).answer(await compareFile(path, asAt), compareText, compareJson);
    });
  return snapshot;
}

async function freezeFile(
  path: string,
  { name, asAt, by, on = today(), note, output: target = path }: FreezeOptions,
): Promise<Result<{ readonly clusters: number; readonly file: string }>> {
  const wanted = await checkTarget(target, path);
  if (!wanted.ok) return wanted;
  const host = await openWorkbook(path);
  if (!host.ok) return host;
  const options = { name, asAt, frozenBy: by, frozenOn: on, ...(note !== undefined && { note }) };
  const frozen = await freezeSnapshot(host.value, options);
  if (!frozen.ok) return frozen;
  const saved = await saveWorkbook(target, await host.value.toBytes(), path);
  if (!saved.ok) return failure([...frozen.warnings, ...saved.problems]);
  const { clusters } = frozen.value;
  return success({ clusters, file: target }, [...frozen.warnings, ...saved.warnings]);
}

async function compareFile(path: string, asAt: Day): Promise<Result<Preview>> {
  const host = await openWorkbook(path);
  return host.ok ? previewChanges(host.value, { asAt, frozenSnapshot: null }) : host;
}

function compareText({ gains, losses, unchanged, rolesBefore, next, ...before }: Preview): string {
  const { input, total } = next.allocation;
  const { against, sheet, basis } = before;
  const other = [
    against === "written" ? `the sheet ${sheet}` : "the snapshot the policy asks for",
    ...(basis === undefined ? [] : [basis]),
  ].join(", ");
  const list = (title: string, changes: readonly RoleChange[]) =>
    changes.length === 0
      ? [`${title}: none`]
      : [`${title}:`, columnsText(changes.map((change) => changeRow(change)))];
  return [
    `Phases as at ${describeDay(input.snapshot.asAt)}: ${countText(total, "role")}.`,
    `Compared with ${other}: ${countText(rolesBefore, "role")}.`,
    ...list("Would gain", gains),
    ...list("Would lose", losses),
    `${countText(unchanged, "cluster")} would have the same roles.`,
  ].join("\n");
}

const changeRow = ({ cluster, before, after }: RoleChange): string[] => [
  `  ${cluster.name} (${cluster.number})`,
  `${numberText(before)} → ${numberText(after)}`,
];

const compareJson = ({ gains, losses, unchanged, rolesBefore, basis, next }: Preview) => ({
  asAt: next.allocation.input.snapshot.asAt,
  comparedWith: basis,
  rolesBefore,
  rolesAfter: next.allocation.total,
  gains: gains.map(changeJson),
  losses: losses.map(changeJson),
  unchanged,
});

const changeJson = ({ cluster, before, after }: RoleChange) => ({
  cluster: cluster.number,
  name: cluster.name,
  before,
  after,
});
