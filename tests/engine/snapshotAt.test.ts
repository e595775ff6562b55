import fc from "fast-check";
import type { Assessment } from "../../src/domain/assessment";
import { phases, type Phase } from "../../src/domain/phase";
import { snapshotAt } from "../../src/engine/snapshotAt";

const assessed = (clusterNumber: string, assessedOn: string, phase: Phase): Assessment => ({
  clusterNumber,
  term: "A term",
  assessedOn,
  phase,
});
const rows = [
  assessed("1", "2018-12-31", "Refining"),
  assessed("1", "2018-09-30", "Engagement"),
  assessed("1", "2019-03-31", "Engagement"),
  assessed("2", "2019-01-01", "Beginning"),
];
const phasesAt = (day: string) => Object.fromEntries(snapshotAt(rows, day).phases);

describe("snapshotAt", () => {
  test("takes each cluster's latest phase by the end of the day", () => {
    expect(phasesAt("2018-09-29")).toEqual({});
    expect(phasesAt("2018-12-30")).toEqual({ 1: "Engagement" });
    expect(phasesAt("2018-12-31")).toEqual({ 1: "Refining" });
  });

  test("lets a cluster move back, and takes in a cluster when it joins", () => {
    expect(phasesAt("2019-01-01")).toEqual({ 1: "Refining", 2: "Beginning" });
    expect(phasesAt("2030-01-01")).toEqual({ 1: "Engagement", 2: "Beginning" });
  });

  test("of two on one day takes the later row", () => {
    const twice = [
      assessed("1", "2018-12-31", "Refining"),
      assessed("1", "2018-12-31", "Beginning"),
    ];
    expect(snapshotAt(twice, "2018-12-31").phases.get("1")).toBe("Beginning");
  });

  test("does not depend on the order of rows of different days", () => {
    const day = fc.integer({ min: 10, max: 28 }).map((date) => `2018-11-${date}`);
    const history = fc.uniqueArray(
      fc.record({
        clusterNumber: fc.constantFrom("1", "2", "3"),
        assessedOn: day,
        phase: fc.constantFrom(...phases),
        term: fc.constant("2018 Term 4"),
      }),
      { selector: ({ clusterNumber, assessedOn }) => `${clusterNumber} ${assessedOn}` },
    );
    const shuffled = history.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), day),
    );
    fc.assert(
      fc.property(shuffled, ([all, other, asAt]) => {
        const sorted = (from: readonly Assessment[]) => [...snapshotAt(from, asAt).phases].sort();
        expect(sorted(other)).toEqual(sorted(all));
      }),
    );
  });
});
