import type { SharingMethod } from "../domain/policy";
import { listText, numberText } from "../domain/wording";
import type { Allocation, Decision } from "./allocate";
import { groupDivisor, limitsOn, type SharingGroup } from "./sharingGroup";
import type { ShareLimits } from "./shareLimits";
import type { Step } from "./step";
import { weightText } from "./weightText";

/** How a divisor method turns a quotient into whole roles. */
interface QuotientRounding {
  readonly words: string;
  /** Whole roles of a quotient that is not on the boundary itself. */
  readonly round: (quotient: number) => number;
}

/** Rounds up from a mean of the two whole numbers around a quotient. */
const fromMean =
  (mean: (whole: number) => number) =>
  (quotient: number): number => {
    const whole = Math.floor(quotient);
    return quotient >= mean(whole) ? whole + 1 : whole;
  };

const roundings: Partial<Record<SharingMethod, QuotientRounding>> = {
  Webster: { words: "rounded to nearest", round: (quotient) => Math.floor(quotient + 0.5) },
  Jefferson: { words: "rounded down", round: Math.floor },
  Adams: { words: "rounded up", round: Math.ceil },
  Dean: {
    words: "rounded at the harmonic mean",
    round: fromMean((whole) => (2 * whole * (whole + 1)) / (2 * whole + 1)),
  },
  "Huntington-Hill": {
    words: "rounded at the geometric mean",
    round: fromMean((whole) => Math.sqrt(whole * (whole + 1))),
  },
};

/** The division by which anyone can check a shared award; none where no divisor gives them all. O(n). */
export function divisorSteps(
  allocation: Allocation,
  { cluster, computed, place }: Decision,
  group: SharingGroup,
): Step[] {
  const { policy } = allocation.input;
  const { limits: own } = allocation.serving.entries[place! - 1]!;
  const rounding = roundings[policy.method];
  const divisor = rounding && own.weight > 0 ? groupDivisor(allocation, group) : undefined;
  if (!rounding || divisor === undefined) return [];
  const [weight, by] = [own.weight, divisor].map((value) => weightText(value, policy));
  const result = quotientText(own, divisor, { rounding, awarded: computed });
  const limits = limitsOn(allocation, group);
  const within = limits.length > 0 ? `, within ${listText(limits)}` : "";
  const where = group.share ? ` in ${cluster.region}` : "";
  return [
    {
      what: "Divisor",
      sentence: `${weight} ÷ ${by} = ${result}. The divisor ${by} gives the roles of every cluster${where}${within}.`,
    },
  ];
}

interface Rounded {
  readonly rounding: QuotientRounding;
  readonly awarded: number;
}

/** `4.49, rounded to nearest: 4`, with what a floor or a maximum made of it. */
function quotientText(
  { weight, floor, cap }: ShareLimits,
  divisor: number,
  { rounding: { words, round }, awarded }: Rounded,
): string {
  const quotient = weight / divisor;
  // Strictly within its limits the award is what rounding gives; a floating quotient may differ.
  const rounded = awarded > floor && awarded < cap ? awarded : round(quotient);
  const text = `${numberText(quotient, decimalsToShow(quotient, round))}, ${words}: ${numberText(rounded)}`;
  if (rounded < awarded) return `${text}, raised to ${numberText(awarded)}`;
  return rounded > awarded ? `${text}, limited to ${numberText(awarded)}` : text;
}

/** Two decimals, or as many as it takes for the figure shown to round as the exact one does. */
function decimalsToShow(quotient: number, round: QuotientRounding["round"]): number {
  for (let decimals = 2; decimals < 9; decimals++)
    if (round(Number(quotient.toFixed(decimals))) === round(quotient)) return decimals;
  return 9;
}
