import type { Policy } from "../../src/domain/policy";
import type { Override } from "../../src/domain/override";
import type { Phase } from "../../src/domain/phase";
import { explain } from "../../src/engine/explain";
import { faultsIn } from "./sentences";
import { allocated, clustersOf, decisionOf, inputOf, override } from "./builders";

interface Given {
  readonly policy?: Partial<Policy>;
  readonly phases?: Readonly<Record<string, Phase | undefined>>;
}

/** Steps of cluster 2 of three under these overrides. */
function told(overrides: readonly Override[], given: Given = {}): [string, string][] {
  const clusters = clustersOf(2000, 1500, 500).map((one) => ({ ...one, presentRoles: 1 }));
  const allocation = allocated(inputOf(clusters, { ...given, overrides }));
  const { steps } = explain(allocation, decisionOf(allocation, "2"));
  expect(steps.flatMap(({ sentence }) => faultsIn(sentence))).toEqual([]);
  return steps.map(({ what, sentence }) => [what, sentence]);
}

const within = override("2", "Within the total", 2);
const decided = [
  "Decision",
  "Set to 2 roles, within the total. A. Person, 19 Jul 2019: Agreed with the region.",
];

describe("a decision within the total comes after what it replaced", () => {
  test("in block: the score and the claim", () => {
    expect(told([within])).toEqual([
      [
        "Phase",
        "It stood in Beginning on 31 Dec 2018, a competing phase, whose clusters are ordered by score.",
      ],
      ["Score", expect.stringMatching(/^It scored [\d.]+ points: rural schools /)],
      ["Entitlement", "1,500 students ÷ 500 = 3.00, rounded to nearest: 3 roles."],
      ["By the rules", "By the rules it would have claimed 3 roles; a decision replaced that."],
      decided,
    ]);
  });

  test("the same score and claim as without it", () => {
    const replaced = told([within]);
    const without = told([]);
    for (const what of ["Score", "Entitlement"])
      expect(replaced.find(([name]) => name === what)).toEqual(
        without.find(([name]) => name === what),
      );
  });

  test("in proportion: the floor and the weight", () => {
    expect(told([within], { policy: { serve: "Proportional" } }).slice(1)).toEqual([
      ["Floor", "It gets at least 1 role: the policy's minimum is 1."],
      [
        "By the rules",
        "By the rules it would have shared the roles by a weight of 1,500; a decision replaced that.",
      ],
      decided,
    ]);
  });

  test("without a phase: that it would not have been ranked, and what it would keep", () => {
    const phases = { 2: undefined };
    const said = (keepPresentRoles: boolean) =>
      told([within], { phases, policy: { keepPresentRoles } })[1];
    expect(said(false)).toEqual([
      "By the rules",
      "By the rules it would not have been ranked; a decision replaced that.",
    ]);
    expect(said(true)).toEqual([
      "By the rules",
      "By the rules it would not have been ranked, and would keep the 1 it holds; a decision replaced that.",
    ]);
  });
});

test("a decision that puts a cluster first in a tie is told beside the one that sets its roles", () => {
  const first = override("2", "First in a tie", undefined, {
    reason: "The longer wait",
    decidedBy: "B. Other",
    decidedOn: "2019-06-28",
  });
  const top = override("2", "On top", 5);
  const said = "First where it is tied. B. Other, 28 Jun 2019: The longer wait.";
  for (const overrides of [
    [first, top],
    [top, first],
  ])
    expect(told(overrides).filter(([what]) => what === "Decision")).toEqual([
      ["Decision", said],
      [
        "Decision",
        "Set to 5 roles instead of 3, on top. A. Person, 19 Jul 2019: Agreed with the region.",
      ],
    ]);
  expect(told([first]).filter(([what]) => what === "Decision")).toEqual([["Decision", said]]);
});
