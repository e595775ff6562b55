import type { HostDecision } from "../../domain/hostDecision";
import { warning, type Problem } from "../../domain/problem";
import { success, type Result } from "../../domain/result";
import { listText } from "../../domain/wording";
import type { Allocation } from "../../engine/allocate";
import type { HostedDays } from "../../engine/hostSentences";
import type { LscBase, PlacedThere } from "../../engine/placedSentences";
import type { TableReader } from "../../hosts/Host";
import { hostsSheet } from "../../sheets/hosts";
import { placementSheet } from "../../sheets/placement";
import { travelSheet, type TravelRow } from "../../sheets/travel";
import { withColumns } from "../../sheets/withColumns";
import { all, readTables } from "../readTable";
import { hostedDaysOf, visited, type Visited, type Written } from "./visitedSchools";
import { withoutNames } from "./withoutNames";

/** The placement of a workbook, as far as it is of the roles that are published. */
export interface PlacedSchools {
  /** By school number; undefined where the workbook has no placement. */
  readonly schools: ReadonlyMap<string, PlacedThere> | undefined;
  /** What persons decided about schools that are placed, without their names; by school number. */
  readonly decisions: ReadonlyMap<string, HostDecision>;
  /** Who decided, to look for in texts. */
  readonly persons: readonly string[];
}

type WrittenBase = Pick<
  TravelRow,
  "clusterNumber" | "coordinator" | "hostNumber" | "hostName" | "employer"
>;

const writtenPlacement = withColumns(placementSheet, [
  "clusterNumber",
  "schoolNumber",
  "halfDays",
  "hosted",
  "servedBy",
]);
const writtenBases = withColumns(travelSheet, [
  "clusterNumber",
  "coordinator",
  "hostNumber",
  "hostName",
  "employer",
]);

/**
 * Reads who works where; clusters whose placement is of other roles are left out, with a warning.
 * @param names of schools, by number
 */
export async function readPlaced(
  host: TableReader,
  { decisions: made }: Allocation,
  names: ReadonlyMap<string, string>,
): Promise<Result<PlacedSchools>> {
  const read = all(
    await readTables<[Written, WrittenBase, HostDecision]>(
      host,
      writtenPlacement,
      writtenBases,
      hostsSheet,
    ),
  );
  if (!read.ok) return read;
  const [placement, travel, hosts] = read.value;
  if (!placement)
    return success({ schools: undefined, decisions: new Map(), persons: [] }, [noPlacement]);
  const roles = new Map(made.map(({ cluster, roles }) => [cluster.number, roles]));
  const rows = placement.rows;
  const stale = otherRoles(rows, roles);
  const bases = basesOf(travel?.rows ?? []);
  const fresh = rows.filter(({ clusterNumber }) => !stale.has(clusterNumber)).map(visited);
  const weeks = hostedDaysOf(fresh, names);
  const schools = new Map(
    fresh.map((row) => [row.schoolNumber, placedThere(row, bases, weeks.get(row.schoolNumber))]),
  );
  const decisions = withoutNames(hosts?.rows ?? []).filter(({ schoolNumber }) =>
    schools.has(schoolNumber),
  );
  return success(
    {
      schools,
      decisions: new Map(decisions.map((each) => [each.schoolNumber, each])),
      persons: (hosts?.rows ?? []).map(({ decidedBy }) => decidedBy),
    },
    [...read.warnings, ...notPlaced(stale, roles, rows, placement.sheet)],
  );
}

/** Clusters whose placed LSCs are not as many as the roles that are published. */
function otherRoles(rows: readonly Written[], roles: ReadonlyMap<string, number>): Set<string> {
  const hosted = new Map<string, number>();
  for (const row of rows)
    hosted.set(row.clusterNumber, (hosted.get(row.clusterNumber) ?? 0) + row.hosted);
  return new Set(
    [...hosted].filter(([number, count]) => count !== roles.get(number)).map(([number]) => number),
  );
}

type Bases = ReadonlyMap<string, ReadonlyMap<number, LscBase>>;

function basesOf(rows: readonly WrittenBase[]): Bases {
  const bases = new Map<string, Map<number, LscBase>>();
  for (const { clusterNumber, coordinator, hostNumber, hostName, employer } of rows) {
    const own = bases.get(clusterNumber) ?? new Map<number, LscBase>();
    const isHost = employer.endsWith(`(${hostNumber})`);
    own.set(coordinator, { hostNumber, hostName, ...(!isHost && { employer }) });
    bases.set(clusterNumber, own);
  }
  return bases;
}

function placedThere(
  { clusterNumber, halfDays, hosted, visits }: Visited,
  bases: Bases,
  hostedDays: HostedDays | undefined,
): PlacedThere {
  return {
    halfDays,
    hosted,
    visits,
    bases: bases.get(clusterNumber) ?? new Map<number, LscBase>(),
    ...(hostedDays && { hostedDays }),
  };
}

const noPlacement = warning(
  "no-placement",
  "The workbook has no Placement sheet, so schools are not told where the coordinators work. Place the roles first, if they are to be.",
);

function notPlaced(
  stale: ReadonlySet<string>,
  roles: ReadonlyMap<string, number>,
  rows: readonly Written[],
  sheet: string,
): Problem[] {
  const placed = new Set(rows.map(({ clusterNumber }) => clusterNumber));
  const missing = [...roles].filter(([number, count]) => count > 0 && !placed.has(number));
  return [
    ...(stale.size > 0
      ? [
          warning(
            "placement-stale",
            `The placement is of other roles in ${clustersText([...stale])}, so their schools are not told where the coordinators work. Place the roles again.`,
            { sheet },
          ),
        ]
      : []),
    ...(missing.length > 0
      ? [
          warning(
            "placement-missing",
            `The roles of ${clustersText(missing.map(([number]) => number))} are not placed, so their schools are not told where the coordinators work. Place the roles again.`,
            { sheet },
          ),
        ]
      : []),
  ];
}

/** Most clusters that are named. */
const mostNamed = 5;

const clustersText = (numbers: readonly string[]): string =>
  numbers.length > mostNamed
    ? `${numbers.length} clusters`
    : `${numbers.length === 1 ? "cluster" : "clusters"} ${listText(numbers)}`;
