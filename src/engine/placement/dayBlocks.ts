/** Half-days a week of one LSC at one school. */
export interface Stay {
  /** Index of the school in the cluster. */
  readonly school: number;
  readonly halfDays: number;
  readonly isHost: boolean;
  /** From the host; undefined where coordinates are missing. */
  readonly metres?: number | undefined;
}

/** A day of an LSC: the places in its list of stays where it is before and after noon. */
export type DayBlock = readonly [am: number, pm: number];

/**
 * The days of an LSC whose half-days add up to ten, without saying yet which day is which: whole
 * days at one school, and what is left as single half-days, two schools to a day. So a school is
 * visited on ⌈half-days ÷ 2⌉ days: no week has fewer trips.
 *
 * A single half-day at the host takes the farthest of the visited schools that have one. The others
 * must share days: the farthest with the nearest, and so on, so that the worst of those days is as
 * short as can be. Where a distance is not known the school counts as the farthest.
 */
export function dayBlocks(stays: readonly Stay[]): DayBlock[] {
  const whole = stays.flatMap(({ halfDays }, at) =>
    Array.from({ length: Math.floor(halfDays / 2) }, (): DayBlock => [at, at]),
  );
  return [...whole, ...mixedDays(stays)];
}

function mixedDays(stays: readonly Stay[]): DayBlock[] {
  const metres = (at: number) => (stays[at]!.isHost ? -1 : (stays[at]!.metres ?? Infinity));
  const nearestFirst = [...stays.keys()]
    .filter((at) => stays[at]!.halfDays % 2 === 1)
    .sort((a, b) => (metres(a) === metres(b) ? a - b : metres(a) - metres(b)));
  return Array.from({ length: nearestFirst.length / 2 }, (_, at): DayBlock => {
    const [near, far] = [nearestFirst[at]!, nearestFirst.at(-1 - at)!];
    return near < far ? [near, far] : [far, near];
  });
}
