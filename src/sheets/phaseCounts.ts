import type { Phase } from "../domain/phase";
import type { Column } from "./description";

/** Counts by phase, under keys that say the phase. */
export interface PhaseCounts {
  readonly beginning: number;
  readonly engagement: number;
  readonly refining: number;
  readonly preImplementation: number;
  readonly implementation: number;
}

const keys: readonly (readonly [Phase, keyof PhaseCounts])[] = [
  ["Beginning", "beginning"],
  ["Engagement", "engagement"],
  ["Refining", "refining"],
  ["Pre-implementation", "preImplementation"],
  ["Implementation", "implementation"],
];

/** Keys of the counts, least advanced phase first. */
export const phaseKeys: readonly (keyof PhaseCounts)[] = keys.map(([, key]) => key);

/** One column for each phase. */
export const phaseColumns: readonly Column<PhaseCounts>[] = keys.map(([heading, key]) => ({
  key,
  heading,
  kind: "whole",
  width: heading.length + 5,
}));

/** The counts of phases as a row has them. */
export const phaseCounts = (counts: Readonly<Record<Phase, number>>): PhaseCounts =>
  Object.fromEntries(keys.map(([phase, key]) => [key, counts[phase]])) as unknown as PhaseCounts;
