import fc from "fast-check";
import type { Coordinator } from "../../../src/engine/placement/coordinator";
import type { Stay } from "../../../src/engine/placement/dayBlocks";
import { weekHalfDays } from "../../../src/engine/placement/timetable";

const schools = 9;

/** Ten half-days of an LSC at some of nine schools, most first; it is based at one of the nine. */
export const anyStays: fc.Arbitrary<Stay[]> = fc
  .record({
    cuts: fc.array(fc.nat({ max: 10 }), { maxLength: schools - 1 }),
    order: fc.shuffledSubarray([...Array(schools).keys()], { minLength: schools }),
    host: fc.nat({ max: schools - 1 }),
  })
  .map(({ cuts, order, host }) => {
    const ends = [...cuts.sort((a, b) => a - b), 10];
    return ends
      .map((end, at): Stay => {
        const school = order[at]!;
        const metres = Math.abs(school - host) * 1000;
        const halfDays = end - (ends[at - 1] ?? 0);
        return { school, halfDays, isHost: school === host, metres };
      })
      .filter(({ halfDays }) => halfDays > 0)
      .sort((a, b) => b.halfDays - a.halfDays || a.school - b.school);
  });

/** An LSC in a half-day. */
export interface Presence {
  readonly school: number | string;
  readonly isHost: boolean;
  readonly halfDay: string;
}

/** Who is where, of planned weeks. */
export const presencesOf = (
  lscs: readonly (readonly Stay[])[],
  weeks: readonly (readonly (readonly string[])[])[],
): Presence[] =>
  lscs.flatMap((stays, lsc) =>
    stays.flatMap(({ school, isHost }, stay) =>
      weeks[lsc]![stay]!.map((halfDay) => ({ school, isHost, halfDay })),
    ),
  );

/** Who is where, of the LSCs of a placement. */
export const presencesOfAll = (coordinators: readonly Coordinator[]): Presence[] =>
  coordinators.flatMap(({ host, visits }) =>
    visits.flatMap(({ school: { number: school }, halfDays }) =>
      halfDays.map((halfDay) => ({ school, isHost: school === host.number, halfDay })),
    ),
  );

/** Visitors that find another one at the school. */
export function meetings(presences: readonly Presence[]): number {
  const visits = presences.filter(({ isHost }) => !isHost);
  return visits.length - new Set(visits.map((each) => `${each.school} ${each.halfDay}`)).size;
}

/** LSCs away from their hosts, by half-day. */
export const awayByHalfDay = (presences: readonly Presence[]): number[] =>
  weekHalfDays.map(
    (name) => presences.filter((each) => !each.isHost && each.halfDay === name).length,
  );
