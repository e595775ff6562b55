import { countText, numberText } from "../domain/wording";
import type { Allocation } from "../engine/allocate";
import { headlineOf } from "../engine/headlineOf";
import type { AllocationSide } from "./allocationSide";
import type { Comparison } from "./compareSides";
import { snapshotText } from "./resultLines";
import { orderText } from "./ruleWords";

/** Who gains and who loses in all, in one sentence without its full stop. */
export function comparedLine({ clusters, before, after }: Comparison): string {
  const gains = clusters.filter((each) => each.after > each.before);
  const losses = clusters.filter((each) => each.after < each.before);
  const same = clusters.length - gains.length - losses.length;
  const sum = (each: typeof clusters) =>
    each.reduce((total, one) => total + Math.abs(one.after - one.before), 0);
  return [
    `${countText(before.total, "role")} before, ${numberText(after.total)} after: ${countText(gains.length, "cluster")} ${gains.length === 1 ? "gains" : "gain"} ${countText(sum(gains), "role")}`,
    `${numberText(losses.length)} ${losses.length === 1 ? "loses" : "lose"} ${numberText(sum(losses))}`,
    `${numberText(same)} ${same === 1 ? "has" : "have"} as many as before`,
  ].join(", ");
}

/** Which side is which. */
export const sideLine = (
  which: "Before" | "After",
  { name, values }: AllocationSide,
  allocation: Allocation,
): string =>
  `${which}: ${name} · ${snapshotText(values)} · policy "${values.name}" · ${headlineOf(allocation)}`;

/** The lines over each table of a comparison; always as many. */
export function comparisonLines(comparison: Comparison): string[] {
  const { sides, before, after, steps } = comparison;
  return [
    comparedLine(comparison),
    sideLine("Before", sides.before, before),
    sideLine("After", sides.after, after),
    orderText(steps),
    aboutText(sides),
  ];
}

function aboutText({ before, after }: Comparison["sides"]): string {
  const abouts = [before, after].map(({ values }) =>
    values.aboutData ? String(values.aboutData) : "Not said on the Policy sheet",
  );
  return abouts[0] === abouts[1] ? abouts[0]! : `Data before: ${abouts[0]}. After: ${abouts[1]}`;
}
