import type { Command } from "commander";
import { placerWith } from "../../actions/placer";
import type { PlacedCluster } from "../../actions/placing";
import { placeWorkbook } from "../../actions/placeWorkbook";
import { error } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import { highsSolver } from "../../hosts/highs/highsSolver";
import { checkTarget, openWorkbook, saveWorkbook } from "../files";
import { outputFor, type Output } from "../output";
import { placedJson, placedText, type PlacedFile } from "../placementReport";
import { runRulesOf, withPlaceRules, type PlaceRuleFlags } from "../placeOptions";

interface PlaceFlags extends PlaceRuleFlags {
  readonly cluster?: string;
  readonly output?: string;
}

export const addPlace = (program: Command): Command =>
  withPlaceRules(
    program
      .command("place")
      .description(
        "place the roles of all clusters on schools; adds Placement, Travel and PlacedClusters",
      )
      .argument("<book.xlsx>", "workbook with Schools, Clusters and Allocation")
      .option("--cluster <number>", "tell this cluster in full; all are placed"),
  )
    .option("-o, --output <file.xlsx>", "workbook to write (default: the same one)")
    .action(async (path: string, flags: PlaceFlags, command: Command) => {
      const output = outputFor(command);
      output.answer(await placeFile(path, flags, output), placedText, placedJson);
    });

async function placeFile(
  path: string,
  { output: target = path, cluster, ...flags }: PlaceFlags,
  output: Output,
): Promise<Result<PlacedFile>> {
  const wanted = await checkTarget(target);
  if (!wanted.ok) return wanted;
  output.progress(`Reading ${path} …`);
  const host = await openWorkbook(path);
  if (!host.ok) return host;
  const placer = placerWith(highsSolver());
  const made = await placeWorkbook(host.value, { placer, forThisRun: runRulesOf(flags) });
  if (!made.ok) return made;
  const { placed, schoolWeeks } = made.value;
  const inFull = told(placed, cluster);
  if (!inFull.ok) return failure([...made.warnings, ...inFull.problems]);
  output.progress(`Writing ${target} …`);
  const saved = await saveWorkbook(target, await host.value.toBytes(), path);
  if (!saved.ok) return failure([...made.warnings, ...saved.problems]);
  const warnings = [...made.warnings, ...saved.warnings];
  return success({ placed, inFull: inFull.value, schoolWeeks, file: target }, warnings);
}

/** The cluster that was asked about; none where none was. */
function told(
  placed: readonly PlacedCluster[],
  number: string | undefined,
): Result<readonly PlacedCluster[]> {
  if (number === undefined) return success([]);
  const asked = placed.filter(({ cluster }) => cluster.number === number);
  return asked.length > 0
    ? success(asked)
    : failure([
        error("unknown-cluster", `Cluster ${number} has no roles on the Allocation sheet.`, {
          sheet: "--cluster",
        }),
      ]);
}
