import { describeDay } from "../domain/day";
import type { HostDecision } from "../domain/hostDecision";
import { countText, listText, numberText } from "../domain/wording";
import { hostSentences, type HostedDays } from "./hostSentences";
import type { ServedBy } from "./placement/servedBy";

/** What one school has of its cluster's LSCs. */
export interface PlacedThere {
  readonly halfDays: number;
  /** LSCs based there. */
  readonly hosted: number;
  /** Who comes, and who is based there. */
  readonly visits: readonly ServedBy[];
  /** Where an LSC of its cluster is based, by the LSC's number; not known for all. */
  readonly bases: ReadonlyMap<number, LscBase>;
  /** Where the half-days of those who are based there go; undefined where it is not known. */
  readonly hostedDays?: HostedDays;
}

/** Where one LSC is based, and who employs. */
export interface LscBase {
  readonly hostNumber: string;
  readonly hostName: string;
  /** Name and number of the employing school, where it is another than the host. */
  readonly employer?: string;
}

/** How many students half-days go by. */
export interface StudentsOf {
  readonly school: number;
  readonly cluster: number;
}

/** What a school has of the LSCs, in sentences of under 30 words. */
export function placedSentences(
  placed: PlacedThere,
  students: StudentsOf,
  decision?: HostDecision,
): string[] {
  const { halfDays, hosted } = placed;
  const time = halfDays === 0 ? "no half-days" : countText(halfDays, "half-day");
  return [
    `The school has ${time} a week with a coordinator; one coordinator has ten.`,
    ...(decision?.halfDays === undefined ? [sharingSentence(halfDays, students)] : []),
    ...(hosted > 0
      ? [...hostSentences(hosted, placed.hostedDays), ...employerSentences(placed)]
      : []),
    ...visitorSentences(placed),
    ...(decision ? hostDecisionSentences(decision) : [proposal]),
  ];
}

const proposal = "This is a proposal; the schools of the cluster agree it.";

const sharingSentence = (halfDays: number, { school, cluster }: StudentsOf): string =>
  halfDays === 0
    ? "Half-days are shared by students, and there were not enough for every school."
    : `Half-days are shared by students, at least one to each school where there are enough: it has ${numberText(school)} of the cluster's ${numberText(cluster)}.`;

/** Only where another school employs; else the school itself does. */
function employerSentences({ visits, bases }: PlacedThere): string[] {
  const employers = visits
    .filter(({ isHost }) => isHost)
    .flatMap(({ coordinator }) => bases.get(coordinator)?.employer ?? []);
  return [...new Set(employers)].map(
    (employer) => `${employer} employs a coordinator who is based there.`,
  );
}

/** Most visitors that are named one by one. */
const mostNamed = 3;

function visitorSentences({ visits, bases }: PlacedThere): string[] {
  const guests = visits.filter(({ isHost, halfDays }) => !isHost && halfDays.length > 0);
  if (guests.length > mostNamed)
    return [`${numberText(guests.length)} coordinators come from other schools.`];
  return guests.map(({ coordinator, halfDays, km }) => {
    const from = bases.get(coordinator)?.hostName ?? "another school";
    const way = km === undefined ? "" : `, ${numberText(km, 1)} km away in a straight line`;
    return `A coordinator comes for ${countText(halfDays.length, "half-day")} a week from ${from}${way}.`;
  });
}

/** What a person decided about a school's part, with the reason in that person's own words. */
function hostDecisionSentences(decision: HostDecision): string[] {
  const { decidedBy, decidedOn, reason } = decision;
  return [
    `By a decision of ${decidedBy} of ${describeDay(decidedOn)}, ${listText(decidedParts(decision))}.`,
    `The reason given: ${/[.!?…]["”’)]*$/.test(reason) ? reason : `${reason}.`}`,
  ];
}

function decidedParts({ lscsAtLeast, mayHost, halfDays, employerNumber }: HostDecision): string[] {
  const parts = [
    lscsAtLeast !== undefined &&
      `at least ${countText(lscsAtLeast, "coordinator")} ${lscsAtLeast === 1 ? "is" : "are"} based there`,
    mayHost !== undefined && (mayHost ? "coordinators may be based there" : "none is based there"),
    halfDays !== undefined && `it has ${countText(halfDays, "half-day")} a week`,
    employerNumber !== undefined && `school ${employerNumber} employs those based there`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts : ["its part in the placement was looked at"];
}
