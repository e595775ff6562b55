import { error, type Problem } from "../../domain/problem";
import { failure, resultOf, success, type Result } from "../../domain/result";
import type { School } from "../../domain/school";
import type { Coordinator } from "./coordinator";
import { readWeek } from "./readWeek";
import { weekText } from "./weekText";

/** One LSC at one school, as the text "Served by" of the school says it. */
export interface ServedBy {
  /** Number of the LSC in its cluster. */
  readonly coordinator: number;
  /** Mon am, Mon pm, …, in the order of the week. None only where the LSC is based there. */
  readonly halfDays: readonly string[];
  /** Whether the LSC is based there. */
  readonly isHost: boolean;
  /** Straight line from the host, one way, in tenths of km; 0 at the host, undefined if not known. */
  readonly km?: number;
}

/** Who comes to a school, and who is based there even without half-days, by number. */
export const servedBy = (school: School, coordinators: readonly Coordinator[]): ServedBy[] =>
  coordinators.flatMap(({ number, host, visits }) => {
    const isHost = host.number === school.number;
    const visit = visits.find((each) => each.school.number === school.number);
    if (!visit && !isHost) return [];
    const km = isHost ? 0 : visit?.km;
    const halfDays = visit?.halfDays ?? [];
    return [{ coordinator: number, halfDays, isHost, ...(km !== undefined && { km }) }];
  });

/** The longest way to a school of those that are known; undefined where it is not seen. */
export function farthestKm(visits: readonly ServedBy[]): number | undefined {
  const ways = visits.flatMap(({ halfDays, km }) =>
    halfDays.length === 0 || km === undefined ? [] : [km],
  );
  return ways.length === 0 ? undefined : Math.max(...ways);
}

/**
 * `LSC 1 Mon to Wed (host); LSC 2 Thu am (12.3 km)`: what stands in the column "Served by". The same
 * text is read back by `readServedBy`, so that a person may share the days anew in it.
 */
export const servedByText = (visits: readonly ServedBy[]): string =>
  visits.map(visitText).join("; ");

/** `LSC 1 Mon to Wed; LSC 2 Thu am`: who comes when, for readers. */
export const whoComesText = (visits: readonly ServedBy[]): string =>
  visits
    .filter(({ halfDays }) => halfDays.length > 0)
    .map(({ coordinator, halfDays }) => `LSC ${coordinator} ${weekText(halfDays)}`)
    .join("; ");

const unknown = "distance not known";
const noHalfDays = "no half-days";

function visitText({ coordinator, halfDays, isHost, km }: ServedBy): string {
  const way = isHost ? "host" : km === undefined ? unknown : `${km.toFixed(1)} km`;
  return `LSC ${coordinator} ${weekText(halfDays) || noHalfDays} (${way})`;
}

/** What a text of `servedByText` says, or all that is wrong with it. A blank text says nothing. */
export function readServedBy(text: string): Result<readonly ServedBy[]> {
  const problems: Problem[] = [];
  const visits: ServedBy[] = [];
  for (const part of text.split(";").map((each) => each.trim())) {
    if (part === "") continue;
    const visit = visitIn(part);
    if (!visit.ok) problems.push(...visit.problems);
    else if (visits.some(({ coordinator }) => coordinator === visit.value.coordinator))
      problems.push(standsTwice(visit.value.coordinator));
    else visits.push(visit.value);
  }
  return resultOf(visits, problems);
}

function visitIn(part: string): Result<ServedBy> {
  const [, number, week = "", way = ""] =
    /^LSC\s*([1-9]\d{0,3})\s+([^()]+?)\s*\(([^()]*)\)$/i.exec(part) ?? [];
  if (number === undefined) return failure([noVisit(part)]);
  const from = wayIn(way);
  if (!from) return failure([noWay(part, way)]);
  const halfDays =
    from.isHost && isWords(week, noHalfDays) ? success<string[]>([]) : readWeek(week);
  if (!halfDays.ok) return halfDays;
  return success({ coordinator: Number(number), halfDays: halfDays.value, ...from });
}

/** What stands in the brackets; undefined where it is none of the three. */
function wayIn(way: string): Pick<ServedBy, "isHost" | "km"> | undefined {
  if (isWords(way, "host")) return { isHost: true, km: 0 };
  if (isWords(way, unknown)) return { isHost: false };
  const km = kmIn(way);
  return km === undefined ? undefined : { isHost: false, km };
}

const isWords = (text: string, words: string): boolean => text.trim().toLowerCase() === words;

/** "12.3 km", to tenths, as the optimiser's distances are shown. */
function kmIn(way: string): number | undefined {
  const [, figures] = /^\s*(\d{1,5}(?:\.\d+)?)\s*km\s*$/i.exec(way) ?? [];
  return figures === undefined ? undefined : Math.round(Number(figures) * 10) / 10;
}

const noVisit = (part: string) =>
  error(
    "no-visit",
    `"${part}" is no visit of an LSC. Write each as "LSC 1 Mon to Wed (12.3 km)", with ; between them.`,
  );

const noWay = (part: string, way: string) =>
  error(
    "no-distance",
    `"${part}": "${way}" is no distance. Write (host) where the LSC is based, else the way from there, as in (12.3 km), or (${unknown}).`,
  );

const standsTwice = (coordinator: number) =>
  error(
    "lsc-twice",
    `LSC ${coordinator} stands here twice. Write its half-days together, as in "LSC ${coordinator} Mon, Thu am (…)".`,
  );
