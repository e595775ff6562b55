import { placedLine } from "../actions/placementContents";
import { isPlaced, type Placed, type PlacedCluster } from "../actions/placing";
import type { School } from "../domain/school";
import { countText, numberText } from "../domain/wording";
import { travelOf, travelOfAll, type Coordinator } from "../engine/placement/coordinator";
import { costText } from "../engine/placement/costText";
import { weekText } from "../engine/placement/weekText";
import { columnsText } from "./output";

/** What a run placed, and the clusters to be told in full. */
export interface PlacedFile {
  readonly placed: readonly PlacedCluster[];
  readonly inFull: readonly PlacedCluster[];
  readonly schoolWeeks: number;
  readonly file: string;
  /** Files of clusters' pages. */
  readonly pages: readonly string[];
}

export function placedText({ placed, inFull, file, pages }: PlacedFile): string {
  const full = inFull.filter(isPlaced).flatMap(fullText);
  const written =
    pages.length < 2
      ? [file, ...pages].join(" and ")
      : `${file} and ${countText(pages.length, "page")}, the first ${pages[0]}`;
  return [`${placedLine(placed)}.`, ...full, `Wrote ${written}.`].join("\n");
}

/** One cluster in full. */
function fullText({ cluster, placement }: Placed): string[] {
  const { kmPerWeek } = travelOfAll(placement.coordinators);
  const rows = placement.coordinators.flatMap(coordinatorRows);
  return [
    `Cluster ${cluster.number}, ${cluster.name}:`,
    columnsText([headings, ...rows]),
    `Travel ${numberText(kmPerWeek, 1)} km a week, in straight lines.`,
    `Hosts and shares are chosen by ${costText(placement)}.`,
  ];
}

const headings = ["LSC and school", "Number", "Half-days", "Days", "km one way", "Employer"];

/** Where one LSC is based and goes, with the numbers that the rules of a run take. */
function coordinatorRows({ number, host, employer, visits }: Coordinator): string[][] {
  const row = (school: School, halfDays: readonly string[], km: number | undefined) => {
    const isHost = school.number === host.number;
    return [
      `LSC ${number}, ${school.name}${isHost ? " (host)" : ""}`,
      school.number,
      numberText(halfDays.length),
      weekText(halfDays),
      isHost ? "" : km === undefined ? "not known" : numberText(km, 1),
      isHost ? employer.number : "",
    ];
  };
  const rows = visits.map(({ school, halfDays, km }) => row(school, halfDays, km));
  return visits.some(({ school }) => school.number === host.number)
    ? rows
    : [row(host, [], undefined), ...rows];
}

/** The clusters to be told in full, or all. */
export const placedJson = ({ placed, inFull, schoolWeeks, file, pages }: PlacedFile) => ({
  file,
  pages,
  rolesPlaced: placed.filter(isPlaced).reduce((sum, { roles }) => sum + roles, 0),
  rolesNotPlaced: placed
    .filter((each) => !isPlaced(each))
    .reduce((sum, { roles }) => sum + roles, 0),
  clusters: (inFull.length > 0 ? inFull : placed).map((each) => clusterJson(each, schoolWeeks)),
});

const clusterJson = (each: PlacedCluster, schoolWeeks: number) => ({
  number: each.cluster.number,
  name: each.cluster.name,
  roles: each.roles,
  ...(isPlaced(each) ? placementJson(each, schoolWeeks) : { problems: each.problems }),
});

const placementJson = ({ placement }: Placed, schoolWeeks: number) => ({
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
    ...travelOf(coordinator, schoolWeeks),
  })),
});
