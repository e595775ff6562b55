import fc from "fast-check";
import type { SweepPlan, SweepRange } from "../../../src/domain/sweep";
import type { AllocationInput } from "../../../src/engine/allocationInput";
import { allocated } from "../builders";

/** Roles of each cluster as they are allocated, by row. */
export const presentOf = (input: AllocationInput): Float64Array =>
  Float64Array.from(allocated(input).decisions, ({ roles }) => roles);

export const planOf = (given: Partial<SweepPlan> = {}): SweepPlan => ({
  ranges: [
    { key: "ruralShareWeight", low: 0, high: 3 },
    { key: "studentsWeight", low: 0, high: 3 },
    { key: "studentsPerRole", low: 100, high: 600 },
    { key: "students", low: -900, high: 900 },
  ],
  draws: 60,
  way: "Monte Carlo",
  seed: 1,
  ...given,
});

/** Plans over some of the inputs, both ways. */
export const anyPlan: fc.Arbitrary<SweepPlan> = fc.record({
  ranges: fc.subarray<SweepRange>([
    ...planOf().ranges,
    { key: "roles", low: 0, high: 40 },
    { key: "schoolsPerRole", low: 1, high: 6 },
    { key: "maoriPacificUpliftPercent", low: 0, high: 50 },
  ]),
  draws: fc.integer({ min: 1, max: 40 }),
  way: fc.constantFrom("Monte Carlo" as const, "Sobol" as const),
  seed: fc.nat(2 ** 31),
});
