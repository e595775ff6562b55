import { exampleNotice } from "../../seeds/example/nationalExample";
import { madeExample } from "../seeds/madeExample";
import type { Override } from "../../src/domain/override";
import type { Policy } from "../../src/domain/policy";
import type { Allocation, Decision } from "../../src/engine/allocate";
import { explain, type Explanation } from "../../src/engine/explain";
import { claimSteps } from "../../src/engine/claimSteps";
import { summaryOf } from "../../src/engine/summaryOf";
import { snapshotAt } from "../../src/engine/snapshotAt";
import { countText } from "../../src/domain/wording";
import { standardPolicy } from "../../src/parameters/policyFrom";
import { allocated, override } from "./builders";
import { faultsIn } from "./sentences";

const { clusters, assessments } = madeExample();
const holding = clusters.map((one, at) => ({ ...one, presentRoles: at % 4 }));
const numbers = clusters.map(({ number }) => number);
const wordy = "They share their coordinators with the kura next door, as agreed at the hui in May";
const decided: Override[] = [
  override(numbers[3]!, "Within the total", 2, { reason: wordy }),
  override(numbers[40]!, "Within the total", 0),
  override(numbers[80]!, "On top", 1),
  override(numbers[120]!, "On top", 0),
  override(numbers[160]!, "On top", 9),
  override(numbers[200]!, "First in a tie"),
  override(numbers[210]!, "First in a tie"),
];

function allocationBy(settings: Partial<Policy>, overrides: readonly Override[] = []): Allocation {
  const policy = { ...standardPolicy(), aboutData: exampleNotice, ...settings };
  return allocated({
    clusters: policy.keepPresentRoles ? holding : clusters,
    snapshot: snapshotAt(assessments, policy.asAt),
    policy,
    overrides,
  });
}

const proportional = {
  serve: "Proportional" as const,
  minimumRoles: 0,
  schoolsPerRole: undefined,
  wideSpreadKm: undefined,
};
const served: readonly (readonly [string, Allocation])[] = [
  ["the standard policy", allocationBy({})],
  ["the phases of March 2019", allocationBy({ asAt: "2019-03-31" })],
  ["overrides of all ways", allocationBy({}, decided)],
  ["present roles kept", allocationBy({ keepPresentRoles: true })],
  [
    "present roles kept, overrides, and nothing for a claim that does not fit",
    allocationBy({ keepPresentRoles: true, lastCluster: "Gets nothing", roles: 625 }, decided),
  ],
  ["a maximum of 5", allocationBy({ maximumRoles: 5 })],
  ["no minimum and no adjustments", allocationBy({ minimumRoles: 0, schoolsPerRole: undefined })],
  [
    "a regional floor in clusters",
    allocationBy({ regionalFloor: { kind: "clusters", amount: 9 } }),
  ],
  ["a regional floor in students", allocationBy({ regionalFloor: { kind: "share", amount: 40 } })],
  ["no phases served but one", allocationBy({ phaseTreatment: only("Refining"), roles: 900 })],
  ["hardly any roles", allocationBy({ roles: 2, lastCluster: "Gets nothing" })],
  ["sharing in proportion", allocationBy({ serve: "Proportional" })],
  ["few roles shared, a maximum", allocationBy({ ...proportional, roles: 90, maximumRoles: 4 })],
  ["sharing by Hamilton", allocationBy({ ...proportional, method: "Hamilton", roles: 90 })],
  [
    "sharing in regions, overrides",
    allocationBy({ ...proportional, regionalFloor: { kind: "roles", amount: 30 } }, decided),
  ],
  [
    "sharing with uplifts, present roles kept",
    allocationBy({ serve: "Proportional", keepPresentRoles: true, ruralUpliftPercent: 20 }),
  ],
];

function only(phase: string): Policy["phaseTreatment"] {
  const { phaseTreatment } = standardPolicy();
  const all = Object.keys(phaseTreatment).map((name) => [
    name,
    name === phase ? "Priority" : "Not served",
  ]);
  return Object.fromEntries(all) as Policy["phaseTreatment"];
}

/** All that is said about a decision, without the words of the person who made it. */
const saidAbout = ({ summary, steps, changes, decision }: Explanation): string[] =>
  [summary, ...steps.map(({ sentence }) => sentence), ...changes].map((text) =>
    decision.override ? text.replace(decision.override.reason.replace(".", ""), "Reason") : text,
  );

const rolesSaid = ({ cluster, roles }: Decision) =>
  `${cluster.name} gets ${roles === 0 ? "no roles" : countText(roles, "role")}`;

/** Margins take most of the time, so only the standard policy explains all clusters. */
const isExplained = ({ input }: Allocation, at: number) =>
  at % 25 === 0 || isStandard(input.policy);
const isStandard = (policy: Policy) =>
  JSON.stringify({ ...policy, aboutData: "" }) === JSON.stringify(standardPolicy());

const rolesPattern = (decision: Decision) => new RegExp(`^${rolesSaid(decision)}\\b`);

describe.each(served)("%s: every cluster's explanation", (_, allocation) => {
  const explanations = allocation.decisions
    .filter((decision, at) => decision.override !== undefined || isExplained(allocation, at))
    .map((decision) => explain(allocation, decision));

  test("is made of whole, short sentences in its summary and its claim, for all clusters", () => {
    const texts = allocation.decisions.flatMap((decision) => [
      summaryOf(allocation, decision),
      ...claimSteps(allocation, decision).map(({ sentence }) => sentence),
    ]);
    expect(texts.length).toBeGreaterThan(clusters.length);
    expect(texts.flatMap(faultsIn)).toEqual([]);
    expect(allocation.decisions.map((decision) => summaryOf(allocation, decision))).toEqual(
      allocation.decisions.map((decision) => expect.stringMatching(rolesPattern(decision))),
    );
  });

  test("is made of whole, short sentences", () => {
    expect(explanations.flatMap(saidAbout).flatMap(faultsIn)).toEqual([]);
  });

  test("names the roles that are given, and no others", () => {
    for (const { decision, summary, steps } of explanations) {
      expect(summary.startsWith(rolesSaid(decision))).toBe(true);
      expect(/^.* gets no roles\b/.test(summary)).toBe(decision.roles === 0);
      const last = steps.filter(({ roles }) => roles !== undefined).at(-1)?.roles;
      expect(last ?? decision.computed).toBe(decision.roles);
    }
  });

  test("begins with the phase and says a tier only where it has one", () => {
    const isBlock = allocation.input.policy.serve === "Block";
    for (const { decision, steps } of explanations) {
      expect(steps[0]!.what).toBe("Phase");
      expect(steps[0]!.sentence.includes(`${decision.candidate?.tier.toLowerCase()} phase`)).toBe(
        decision.candidate !== undefined,
      );
      expect(steps.some(({ what }) => what === "Order")).toBe(
        isBlock && decision.place !== undefined,
      );
      expect(steps.some(({ what }) => what === "Decision")).toBe(decision.override !== undefined);
      if (decision.tie) expect(steps.map(({ what }) => what)).toContain("Tie");
    }
  });

  test("says what would have to change for all without roles, and never what it would take to lose none", () => {
    for (const { decision, changes } of explanations) {
      if (decision.roles > 0)
        expect(changes.join()).not.toMatch(/it would get (its first|the \d+ it could claim)/);
      else {
        expect(changes.length).toBeGreaterThan(0);
        expect(changes.join()).not.toContain("lose");
      }
    }
  });
});

test("the sentences about the roles before a cluster add up with those set aside", () => {
  for (const [, allocation] of served.filter(([, { input }]) => input.policy.serve === "Block")) {
    for (const decision of allocation.decisions) {
      const award = claimSteps(allocation, decision).find(({ what }) => what === "Award");
      const match =
        / taken ([\d,]+) of ([\d,]+) roles(?:; [\d,]+ (?:was|were) set aside for it)?(?:,? and ([\d,]+) (?:(?:was|were) set aside )?for others)?/.exec(
          award?.sentence ?? "",
        );
      if (!match) continue;
      const [before, all, aside] = match
        .slice(1)
        .map((text) => Number((text ?? "0").replace(",", "")));
      const left = all! - before! - aside!;
      if (decision.outcome === "whole claim") expect(decision.computed).toBeLessThanOrEqual(left);
      else if (allocation.unspent === 0 && decision.place === allocation.serving.stoppedAt! + 1)
        expect(decision.computed).toBe(left);
    }
  }
});

test("a person's own words stand in full, with a full stop", () => {
  const allocation = served.find(([name]) => name === "overrides of all ways")![1];
  const decision = allocation.decisions.find(({ override: made }) => made?.reason === wordy)!;
  const step = explain(allocation, decision).steps.find(({ what }) => what === "Decision")!;
  expect(step.sentence).toBe(`Set to 2 roles, within the total. A. Person, 19 Jul 2019: ${wordy}.`);
});
