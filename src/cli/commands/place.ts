import { InvalidArgumentError, type Command } from "commander";
import type { PlacedCluster } from "../../actions/placeClusters";
import { placedLine } from "../../actions/placementContents";
import { placeWorkbook, type PlacedWorkbook } from "../../actions/placeWorkbook";
import { failure, success, type Result } from "../../domain/result";
import { isStateSchool } from "../../domain/school";
import { numberText } from "../../domain/wording";
import { travelOf } from "../../engine/placement/coordinator";
import { weekText } from "../../engine/placement/weekText";
import type { PlacementRules } from "../../engine/placement/placementInput";
import { highsSolver } from "../../hosts/highs/highsSolver";
import { checkTarget, openWorkbook, saveWorkbook } from "../files";
import { columnsText, outputFor, type Output } from "../output";

interface PlaceFlags {
  readonly cluster?: string;
  readonly lock: ReadonlyMap<string, number>;
  readonly ban: ReadonlySet<string>;
  readonly largestDistance?: number;
  readonly stateHosts?: boolean;
  readonly output?: string;
}

export const addPlace = (program: Command): Command =>
  program
    .command("place")
    .description("place the roles on schools; adds Placement, Travel and PlacedClusters")
    .argument("<book.xlsx>", "workbook with Schools, Clusters and Allocation")
    .option("--cluster <number>", "only this cluster")
    .option(
      "--lock <school>",
      "host at least one LSC at this school number, or more: 1234=2 (may be given again)",
      lockOption,
      new Map<string, number>(),
    )
    .option(
      "--ban <school>",
      "host nobody at this school number (may be given again)",
      (number: string, before: ReadonlySet<string>) => new Set([...before, number]),
      new Set<string>(),
    )
    .option("--largest-distance <km>", "straight line from a host at most", kmOption)
    .option("--state-hosts", "only state and state-integrated schools may host")
    .option("-o, --output <file.xlsx>", "workbook to write (default: the same one)")
    .action(async (path: string, flags: PlaceFlags, command: Command) => {
      const output = outputFor(command);
      output.answer(await placeFile(path, flags, output), placedText, placedJson);
    });

function lockOption(text: string, before: ReadonlyMap<string, number>): Map<string, number> {
  const found = /^([^=]+)(?:=(\d+))?$/.exec(text);
  if (!found)
    throw new InvalidArgumentError("Give a school number, or number=LSCs such as 1234=2.");
  return new Map([...before, [found[1]!, Number(found[2] ?? 1)]]);
}

function kmOption(text: string): number {
  const km = Number(text);
  if (text.trim() === "" || !Number.isFinite(km) || km < 0)
    throw new InvalidArgumentError("Give kilometres from 0, such as 30.");
  return km;
}

type Saved = PlacedWorkbook & { readonly file: string };

async function placeFile(
  path: string,
  { output: target = path, cluster, ...flags }: PlaceFlags,
  output: Output,
): Promise<Result<Saved>> {
  const wanted = await checkTarget(target);
  if (!wanted.ok) return wanted;
  output.progress(`Reading ${path} …`);
  const host = await openWorkbook(path);
  if (!host.ok) return host;
  const options = {
    rules: rulesOf(flags),
    solver: highsSolver(),
    ...(cluster !== undefined && { clusterNumber: cluster }),
  };
  const made = await placeWorkbook(host.value, options);
  if (!made.ok) return made;
  output.progress(`Writing ${target} …`);
  const saved = await saveWorkbook(target, await host.value.toBytes(), path);
  if (!saved.ok) return failure([...made.warnings, ...saved.problems]);
  return success({ ...made.value, file: target }, [...made.warnings, ...saved.warnings]);
}

const rulesOf = ({
  lock,
  ban,
  largestDistance,
  stateHosts,
}: Omit<PlaceFlags, "cluster" | "output">): PlacementRules => ({
  lockedHosts: lock,
  bannedHosts: ban,
  ...(largestDistance !== undefined && { largestDistanceKm: largestDistance }),
  ...(stateHosts && { mayHost: isStateSchool }),
});

function placedText({ placed, file }: Saved): string {
  const only = placed.length === 1 ? oneText(placed[0]!) : [];
  return [`${placedLine(placed)}.`, ...only, `Wrote ${file}.`].join("\n");
}

/** One cluster in full. */
function oneText({ cluster, placement }: PlacedCluster): string[] {
  const { kmPerWeek, lowerBoundKm, isProved } = placement.cost;
  const rows = placement.coordinators.flatMap(({ number, host, visits }) =>
    visits.map(({ school, halfDays, km }) => [
      `LSC ${number}, ${school.name}${school.number === host.number ? " (host)" : ""}`,
      weekText(halfDays),
      school.number === host.number ? "" : km === undefined ? "not known" : numberText(km, 1),
    ]),
  );
  return [
    `Cluster ${cluster.number}, ${cluster.name}:`,
    columnsText([["LSC and school", "Days", "km one way"], ...rows]),
    `Cost ${numberText(kmPerWeek, 1)} km a week, lower bound ${numberText(lowerBoundKm, 1)} km: ${isProved ? "proved the least" : "not proved the least"}. Straight lines.`,
  ];
}

const placedJson = ({ placed, file }: Saved) => ({
  file,
  clusters: placed.map(({ cluster, roles, placement }) => ({
    number: cluster.number,
    name: cluster.name,
    roles,
    cost: placement.cost,
    schools: placement.schools.map(({ school, halfDays, hosted }) => ({
      number: school.number,
      name: school.name,
      halfDays,
      hosted,
    })),
    coordinators: placement.coordinators.map((coordinator) => ({
      number: coordinator.number,
      host: coordinator.host.number,
      employer: coordinator.employer.number,
      visits: coordinator.visits.map(({ school, halfDays }) => ({
        school: school.number,
        halfDays,
      })),
      ...travelOf(coordinator),
    })),
  })),
});
