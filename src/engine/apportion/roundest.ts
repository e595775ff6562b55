/** An interval of numbers above 0; the upper end may be Infinity, the lower 0. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  /** Whether the ends belong to it. */
  readonly keepsLower: boolean;
  readonly keepsUpper: boolean;
}

/** Spreadsheets hold 15 significant digits. */
const mostDigits = 15;

/**
 * Distance to keep from an end that does not belong to the interval, relative to it: a spreadsheet
 * divides and rounds with about 15 digits, and must not come out on the other side.
 */
const clearance = 1e-14;

/**
 * Whole numbers below this that equal an end in floating point equal it exactly: an end is a whole
 * number over at most 2³², so it cannot be nearer to another whole number than that.
 */
const exactEnds = 2 ** 21;

/**
 * The number with the fewest significant digits in the interval, of those the nearest to its
 * middle. Undefined where none of 15 digits lies clearly inside.
 */
export function roundest(interval: Interval): number | undefined {
  const { lower, upper } = interval;
  const middle = middleOf(interval);
  for (let digits = 1; digits <= mostDigits; digits++) {
    for (const near of [middle, lower, upper]) {
      const rounded = Number(near.toPrecision(digits));
      if (isInside(rounded, interval)) return rounded;
    }
  }
  return undefined;
}

function middleOf({ lower, upper }: Interval): number {
  if (upper === Infinity) return lower === 0 ? 1 : lower * 2;
  return lower + (upper - lower) / 2;
}

function isInside(value: number, { lower, upper, keepsLower, keepsUpper }: Interval): boolean {
  const isEnd = (end: number, isKept: boolean): boolean =>
    isKept && value === end && Number.isInteger(value) && value < exactEnds;
  const isAbove = value > lower * (1 + clearance) || isEnd(lower, keepsLower);
  const isBelow = value < upper * (1 - clearance) || isEnd(upper, keepsUpper);
  return value > 0 && value < Infinity && isAbove && isBelow;
}
