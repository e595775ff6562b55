import { join } from "node:path";
import type { Command } from "commander";
import { clusterPages } from "../../actions/clusterPages";
import { withoutRoles } from "../../actions/clusterPageWorkbook";
import { placerWith } from "../../actions/placer";
import { isPlaced, type PlacedCluster, type Placing } from "../../actions/placing";
import { placeWorkbook } from "../../actions/placeWorkbook";
import { all } from "../../actions/readTable";
import { failure, success, withValue, type Result } from "../../domain/result";
import { highsSolver } from "../../hosts/highs/highsSolver";
import { xlsxFiles } from "../../hosts/xlsx/xlsxFiles";
import { checkTarget, openWorkbook, saveWorkbook } from "../files";
import { outputFor, type Output } from "../output";
import { notesTold, withoutPage } from "../placementNotes";
import { placedJson, placedText, type PlacedFile } from "../placementReport";
import { runRulesOf, withPlaceRules, type PlaceRuleFlags } from "../placeOptions";
import { checkFolder, makeFolder, saveInFolder } from "../saveInFolder";

interface PlaceFlags extends PlaceRuleFlags {
  readonly cluster?: string;
  readonly pages?: string;
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
    .option(
      "--pages <folder>",
      "also write a page for each cluster, or for the one of --cluster, to print and send to its schools",
    )
    .option("-o, --output <file.xlsx>", "workbook to write (default: the same one)")
    .action(async (path: string, flags: PlaceFlags, command: Command) => {
      const output = outputFor(command, Infinity);
      output.answer(await placeFile(path, flags, output), placedText, placedJson, ({ placed }) =>
        placed.every(isPlaced),
      );
    });

async function placeFile(
  path: string,
  { output: target = path, cluster, pages, ...flags }: PlaceFlags,
  output: Output,
): Promise<Result<PlacedFile>> {
  const wanted = await checkTargets(target, path, pages);
  if (!wanted.ok) return wanted;
  output.progress(`Reading ${path} …`);
  const host = await openWorkbook(path);
  if (!host.ok) return host;
  const placer = placerWith(highsSolver());
  const made = await placeWorkbook(host.value, { placer, forThisRun: runRulesOf(flags) });
  if (!made.ok) return made;
  const { placed, placing } = made.value;
  const inFull = told(placed, cluster);
  if (!inFull.ok) return failure([...made.warnings, ...inFull.problems]);
  output.progress(`Writing ${target} …`);
  const onPages = cluster === undefined ? placed : inFull.value;
  const saved = await saveAll(
    async () => saveWorkbook(target, await host.value.toBytes(), path),
    pages === undefined ? undefined : { folder: pages, clusters: onPages, placing },
  );
  if (!saved.ok) return failure([...made.warnings, ...saved.problems]);
  const { schoolWeeks } = placing;
  return success({ placed, inFull: inFull.value, schoolWeeks, file: target, pages: saved.value }, [
    ...notesTold(made.warnings, cluster),
    ...(pages === undefined ? [] : withoutPage(onPages)),
    ...saved.warnings,
  ]);
}

/** Whether workbook and pages can be written there. */
const checkTargets = async (target: string, source: string, pages: string | undefined) =>
  all<[string, string]>([
    await checkTarget(target, source),
    pages === undefined ? success("") : await checkFolder(pages),
  ]);

/** Pages that are asked for. */
interface WantedPages {
  readonly folder: string;
  readonly clusters: readonly PlacedCluster[];
  readonly placing: Placing;
}

/**
 * Writes the workbook and the pages of the clusters that are placed; answers the names of the
 * pages' files. Whatever can go wrong with pages and folder does before the workbook is written.
 */
async function saveAll(
  saveBook: () => Promise<Result<string>>,
  pages: WantedPages | undefined,
): Promise<Result<readonly string[]>> {
  const made = pages
    ? await clusterPages(xlsxFiles, pages.clusters.filter(isPlaced), pages.placing)
    : success([]);
  if (!made.ok) return made;
  const folder =
    pages && made.value.length > 0 ? await makeFolder(pages.folder) : success(undefined);
  if (!folder.ok) return folder;
  const book = await saveBook();
  if (!book.ok || folder.value === undefined) return withValue([], book);
  const { value: into } = folder;
  const saved = await saveInFolder(into, made.value);
  if (!saved.ok) return saved;
  return success(
    saved.value.map(({ name }) => join(into, name)),
    [...book.warnings, ...saved.warnings],
  );
}

/** The cluster that was asked about; none where none was. */
function told(
  placed: readonly PlacedCluster[],
  number: string | undefined,
): Result<readonly PlacedCluster[]> {
  if (number === undefined) return success([]);
  const asked = placed.filter(({ cluster }) => cluster.number === number);
  return asked.length > 0 ? success(asked) : failure([withoutRoles(number, "--cluster")]);
}
