import fc from "fast-check";
import { prepare } from "../../src/engine/prepare";
import { candidateOf, compareMerit, rank, settleTie } from "../../src/engine/rank";
import type { Cluster } from "../../src/domain/cluster";
import { phases, type Phase } from "../../src/domain/phase";
import { allocationCase } from "./cases";
import { cluster, policy } from "./builders";

const candidate = (given: Partial<Cluster>, phase: Phase = "Beginning", firstInTie = false) =>
  candidateOf(cluster(given), phase, policy(), { firstInTie })!;
const numbers = (ranked: readonly { readonly cluster: Cluster }[]) =>
  ranked.map((one) => one.cluster.number);

describe("the order", () => {
  test("puts priority phases first, most advanced first, whatever the scores", () => {
    const all = phases.map((phase, at) =>
      candidate({ number: String(at), students: 4000 - 900 * at }, phase),
    );
    // Engagement (1) has the lower score of the two competing phases.
    expect(numbers(rank(all))).toEqual(["4", "3", "2", "0", "1"]);
  });

  test("ranks competing phases by score, whichever of them is more advanced", () => {
    const small = candidate({ number: "1", students: 500 }, "Engagement");
    const large = candidate({ number: "2", students: 3000 }, "Beginning");
    expect(numbers(rank([small, large]))).toEqual(["2", "1"]);
  });

  test("leaves out phases the policy does not serve", () => {
    const rules = policy({
      phaseTreatment: { ...policy().phaseTreatment, Beginning: "Not served" },
    });
    expect(candidateOf(cluster(), "Beginning", rules)).toBeUndefined();
    expect(candidateOf(cluster(), "Engagement", rules)?.tier).toBe("Competing");
  });

  test("of two clusters never depends on the other clusters", () => {
    fc.assert(
      fc.property(allocationCase(), fc.nat(), (input, pick) => {
        const all = numbers(prepare(input).ranked.map((entry) => entry.candidate));
        const gone = input.clusters[pick % input.clusters.length]!.number;
        const clusters = input.clusters.filter(({ number }) => number !== gone);
        const fewer = numbers(
          prepare({ ...input, clusters }).ranked.map((entry) => entry.candidate),
        );
        expect(fewer).toEqual(all.filter((number) => number !== gone));
      }),
      { numRuns: 150 },
    );
  });
});

describe("ties", () => {
  const full = { students: 5000 };

  test.each([
    ["a person's decision", candidate({ ...full, number: "9" }, "Beginning", true), {}],
    ["more students", candidate({ students: 6000, number: "9" }), {}],
    [
      "more rural schools",
      candidate({ ...full, schools: 8, ruralSchools: 4, number: "9" }),
      { schools: 4, ruralSchools: 2 },
    ],
    ["the lower cluster number", candidate({ ...full, number: "2" }), { number: "10" }],
  ] as const)("%s settles a tie", (rule, first, second) => {
    const other = candidate({ ...full, number: "3", ...second });
    expect(compareMerit(first, other)).toBe(0);
    expect(settleTie(first, other)).toMatchObject({ rule });
    expect(settleTie(first, other).order).toBeLessThan(0);
    expect(settleTie(other, first).order).toBeGreaterThan(0);
    expect(numbers(rank([other, first]))).toEqual(numbers([first, other]));
  });

  test("two clusters both put first are settled by the next rule", () => {
    const [a, b] = ["1", "2"].map((number) => candidate({ number }, "Beginning", true));
    expect(settleTie(a!, b!).rule).toBe("the lower cluster number");
  });
});
