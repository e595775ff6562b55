import { countText, listText, numberText } from "../domain/wording";
import { travelOf, type Coordinator } from "../engine/placement/coordinator";
import { halfDaysPerRole } from "../engine/placement/hostModel";
import { placeOf } from "../engine/placement/metresBetween";
import type { PlacedSchool, Placement } from "../engine/placement/placement";
import { farthestKm, servedBy, whoComesText } from "../engine/placement/servedBy";
import { weekText } from "../engine/placement/weekText";
import { clusterDrawing, type PageWeek } from "../sheets/clusterDrawing";
import { clusterPageFor, type ClusterPageRow } from "../sheets/clusterPage";
import type { SheetContent } from "../sheets/description";
import { inLines } from "../sheets/inLines";
import type { Placed, Placing } from "./placing";

/** Letters that a line over the table has room for on the paper. */
const mostLetters = 145;

/** Hosts that are named over the table; where there are more, the table alone says which. */
const mostNamed = 4;

/** One cluster's placement as a page for its schools. */
export function clusterPage(
  placed: Placed,
  { lines }: Pick<Placing, "lines">,
): SheetContent<ClusterPageRow> {
  const { cluster, placement } = placed;
  const weeks = placement.coordinators.map(weekOf);
  return {
    description: clusterPageFor(cluster.name, cluster.number),
    lines: [headline(placed), basesText(placement), ...lines, assumptions].flatMap((line) =>
      inLines(line, mostLetters),
    ),
    rows: placement.schools.map(pageRow(placement)),
    drawing: clusterDrawing({
      schools: placement.schools.flatMap(mapSchool),
      weeks,
      words: inWords(placed, weeks),
    }),
  };
}

function headline({ roles, placement }: Placed): string {
  const { schools } = placement;
  const students = schools.reduce((sum, { school }) => sum + school.students, 0);
  return `${countText(roles, "LSC")} for ${countText(schools.length, "school")} and kura with ${countText(students, "student")}`;
}

/** Where they are based, and who employs them. */
function basesText({ schools, coordinators }: Placement): string {
  const hosts = schools.filter(({ hosted }) => hosted > 0);
  const bases = hosts.map(({ school, hosted }) => `${school.name} (${numberText(hosted)})`);
  const others = coordinators.filter(({ host, employer }) => host.number !== employer.number);
  const employed =
    others.length === 0
      ? "each employed by the school it is based at"
      : `employed by the school they are based at, but for ${listText(others.map(({ number, employer }) => `LSC ${number} by ${employer.name}`))}`;
  const places =
    bases.length > mostNamed
      ? `${countText(bases.length, "school")} of the table`
      : listText(bases);
  return `Based at ${places}; ${employed}`;
}

const assumptions =
  "Assumptions: the days are a proposal, which the schools and the LSC agree; distances are straight lines, not roads";

const pageRow =
  ({ coordinators }: Placement) =>
  (placed: PlacedSchool, index: number): ClusterPageRow => {
    const { school, halfDays, hosted } = placed;
    const visits = servedBy(school, coordinators);
    const km = farthestKm(visits);
    return {
      place: index + 1,
      schoolName: school.name,
      students: school.students,
      halfDays,
      ftte: halfDays / halfDaysPerRole,
      ...(hosted > 0 && { hosted }),
      servedBy: whoComesText(visits) || "Not seen: fewer half-days than schools",
      ...(km !== undefined && { km }),
    };
  };

function mapSchool({ school, hosted }: PlacedSchool, index: number) {
  const place = placeOf(school);
  return place
    ? [{ ...place, place: index + 1, students: school.students, isHost: hosted > 0 }]
    : [];
}

function weekOf(coordinator: Coordinator): PageWeek {
  const { number, host, employer, visits } = coordinator;
  return {
    title: `LSC ${number}, based at ${host.name}`,
    lines: [
      ...visits.map(({ school, halfDays }) => `${school.name}: ${weekText(halfDays)}`),
      ...(employer.number === host.number ? [] : [`Employed by ${employer.name}`]),
      travelText(coordinator),
    ],
  };
}

function travelText(coordinator: Coordinator): string {
  const { trips, kmPerWeek, tripsWithoutKm } = travelOf(coordinator);
  if (trips === 0) return "No travel";
  const km = tripsWithoutKm > 0 ? "distance not known" : `${numberText(kmPerWeek, 1)} km`;
  return `${countText(trips, "trip")} a week, ${km}`;
}

/** All of the drawing in words. */
function inWords({ cluster }: Placed, weeks: readonly PageWeek[]): string {
  const each = weeks.map(({ title, lines }) => `${title}: ${lines.join("; ")}.`);
  return [`Map of the schools of ${cluster.name}, and the week of each LSC.`, ...each].join(" ");
}
