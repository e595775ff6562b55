import type { SharingMethod } from "../../../src/domain/policy";
import type { SharingOptions } from "../../../src/engine/apportion/sharing";

/** A fraction of whole numbers; a denominator of 0 stands for infinity. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const compareFractions = (a: Fraction, b: Fraction): number => {
  if (a.under === 0n || b.under === 0n) {
    if (a.under === b.under) return Number(a.over > b.over) - Number(a.over < b.over);
    return a.under === 0n ? 1 : -1;
  }
  const [left, right] = [a.over * b.under, b.over * a.under];
  return left === right ? 0 : left > right ? 1 : -1;
};

/** Priority (Huntington–Hill: its square) of weight w to its t-th role, written out from the textbook. */
export const priorities: Partial<Record<SharingMethod, (w: bigint, t: bigint) => Fraction>> = {
  Webster: (w, t) => ({ over: 2n * w, under: 2n * t - 1n }),
  Jefferson: (w, t) => ({ over: w, under: t }),
  Adams: (w, t) => ({ over: w, under: t - 1n }),
  Dean: (w, t) => ({ over: w * (2n * t - 1n), under: 2n * t * (t - 1n) }),
  "Huntington-Hill": (w, t) => ({ over: w * w, under: t * (t - 1n) }),
  Quota: (w, t) => ({ over: w, under: t }),
};

interface Rows {
  readonly weights: readonly bigint[];
  readonly floors: readonly number[];
  readonly caps: readonly number[];
  readonly order: (a: number, b: number) => number;
}

function rowsOf(weights: Float64Array, options: SharingOptions): Rows {
  const count = weights.length;
  const places = options.tiePlaces ?? Int32Array.from({ length: count }, (_, i) => i);
  return {
    weights: Array.from(weights, BigInt),
    floors: Array.from(options.floors ?? new Int32Array(count)),
    caps: Array.from(options.caps ?? new Int32Array(count).fill(2 ** 31 - 1)),
    order: (a, b) => places[a]! - places[b]! || a - b,
  };
}

/** What the sharing engine must answer, worked out slowly and plainly with whole numbers of any size. */
export function referenceApportion(
  weights: Float64Array,
  roles: number,
  options: SharingOptions = {},
): number[] {
  const rows = rowsOf(weights, options);
  return options.method === "Hamilton"
    ? (raisedThenRemainders(rows, roles) ?? largestRemainders(rows, roles))
    : oneAtATime(rows, roles, options.method ?? "Webster");
}

/** Gives each role in turn to the highest priority among those who may have it. O(roles × n). */
function oneAtATime(rows: Rows, roles: number, method: SharingMethod): number[] {
  const { weights, floors, caps, order } = rows;
  const awards = [...floors];
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const sum = () => awards.reduce((all, award) => all + award, 0);
  for (let house = sum() + 1; house <= roles; house++) {
    const all = awards.flatMap((award, i) => (weights[i]! > 0n && award < caps[i]! ? [i] : []));
    const belowQuota = all.filter((i) => BigInt(awards[i]!) * total < weights[i]! * BigInt(house));
    const pool = method === "Quota" && belowQuota.length > 0 ? belowQuota : all;
    const priority = (i: number) => priorities[method]!(weights[i]!, BigInt(awards[i]! + 1));
    pool.sort((a, b) => compareFractions(priority(b), priority(a)) || order(a, b));
    awards[pool[0]!]!++;
  }
  return awards;
}

/**
 * Hamilton with floors and caps as in United States law: quotas of all rows, the whole part within
 * the limits, then the largest remainders of rows that no limit holds; undefined where that cannot
 * give out exactly the roles.
 */
function raisedThenRemainders({ weights, floors, caps, order }: Rows, roles: number) {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) return undefined;
  const products = weights.map((weight) => weight * BigInt(roles));
  const awards = products.map((product, i) =>
    Math.max(floors[i]!, Math.min(Number(product / total), caps[i]!)),
  );
  const left = roles - awards.reduce((sum, award) => sum + award, 0);
  const open = awards.flatMap((award, i) =>
    BigInt(award) === products[i]! / total && award < caps[i]! && products[i]! % total > 0n
      ? [i]
      : [],
  );
  if (left < 0 || left > open.length) return undefined;
  open.sort((a, b) => {
    const [x, y] = [products[a]! % total, products[b]! % total];
    return x === y ? order(a, b) : x > y ? -1 : 1;
  });
  for (const i of open.slice(0, left)) awards[i]!++;
  return awards;
}

/**
 * Where that is not possible: shares MEDIAN(floor, weight × x, cap) that add up to the roles, whole
 * parts, then the largest remainders. The x is found among the multipliers at which a row meets its
 * floor or its cap, and between two of them.
 */
function largestRemainders({ weights, floors, caps, order }: Rows, roles: number): number[] {
  const positive = weights.flatMap((weight, i) => (weight > 0n ? [i] : []));
  const meets = positive.flatMap((i) =>
    [floors[i]!, caps[i]!].map((limit) => ({ over: BigInt(limit), under: weights[i]! })),
  );
  const placedAt = (x: Fraction): Fraction =>
    weights
      .map((weight, i) => share(weight, x, [floors[i]!, caps[i]!]))
      .reduce((sum, term) => ({ over: sum.over + term.over, under: x.under }), zero);
  meets.push({ over: 0n, under: 1n });
  meets.sort(compareFractions);
  const target = { over: BigInt(roles), under: 1n };
  const from = meets.filter((x) => compareFractions(placedAt(x), target) <= 0).at(-1)!;
  const free = positive.filter(
    (i) =>
      compareFractions(from, { over: BigInt(floors[i]!), under: weights[i]! }) >= 0 &&
      compareFractions(from, { over: BigInt(caps[i]!), under: weights[i]! }) < 0,
  );
  const weight = free.reduce((sum, i) => sum + weights[i]!, 0n);
  const fixed = weights.map((w, i) => {
    const { over, under } = share(w, from, [floors[i]!, caps[i]!]);
    return Number(over / under);
  });
  for (const i of free) fixed[i] = 0;
  const left = BigInt(roles - fixed.reduce((sum, award) => sum + award, 0));
  for (const i of free) fixed[i] = Number((weights[i]! * left) / weight);
  const remainder = (i: number) => (weights[i]! * left) % weight;
  free.sort((a, b) => {
    const [x, y] = [remainder(a), remainder(b)];
    return x === y ? order(a, b) : x > y ? -1 : 1;
  });
  const still = roles - fixed.reduce((sum, award) => sum + award, 0);
  for (const i of free.slice(0, still)) fixed[i]!++;
  return fixed;
}

const zero: Fraction = { over: 0n, under: 1n };

/** MEDIAN(floor, weight × x, cap) over the denominator of x. A weight of 0 stays at its floor. */
function share(weight: bigint, x: Fraction, [floor, cap]: readonly [number, number]): Fraction {
  const [low, high] = [BigInt(floor) * x.under, BigInt(cap) * x.under];
  const value = weight * x.over;
  return { over: value < low ? low : value > high ? high : value, under: x.under };
}
