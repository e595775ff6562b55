import { exactText } from "../domain/wording";

/**
 * A divisor and those beside it that give the same: `Divisor 9,620; any between 9,600 and 9,636
 * gives the same.` The ends are rounded inwards, so that what is said holds.
 */
export function divisorText(divisor: number, interval: readonly [number, number]): string {
  const ends = roundedInwards(divisor, interval);
  return `Divisor ${exactText(divisor)}${ends ? `; any${within(...ends)} gives the same` : ""}.`;
}

function within(lower: number, upper: number): string {
  if (upper === Infinity) return lower === 0 ? "" : ` above ${exactText(lower)}`;
  if (lower === 0) return ` below ${exactText(upper)}`;
  return ` between ${exactText(lower)} and ${exactText(upper)}`;
}

/** What rounding may take off the width of the interval. */
const mostLost = 0.1;

const mostDecimals = 20;

/** The ends with the fewest decimals, with the divisor still between them. */
function roundedInwards(
  divisor: number,
  [lower, upper]: readonly [number, number],
): readonly [number, number] | undefined {
  const width = Math.min(upper, 2 * divisor) - lower;
  for (let decimals = 0; decimals <= mostDecimals; decimals++) {
    const scale = 10 ** decimals;
    const [from, to] = [Math.ceil(lower * scale) / scale, Math.floor(upper * scale) / scale];
    const isInside = from >= lower && from <= divisor && divisor <= to && to <= upper;
    const kept = Math.min(to, 2 * divisor) - from;
    if (isInside && kept >= (1 - mostLost) * width) return [from, to];
  }
  return undefined;
}
