import type { Cluster } from "../../src/domain/cluster";
import { claimSteps } from "../../src/engine/claimSteps";
import { summaryOf } from "../../src/engine/summaryOf";
import { allocated, cluster, clustersOf, decisionOf, inputOf, override } from "./builders";

type Given = Parameters<typeof inputOf>[1];
const clusters = clustersOf(2000, 1500, 500);
const told = (number: string, given: Given, among: readonly Cluster[] = clusters) => {
  const allocation = allocated(inputOf(among, given));
  const decision = decisionOf(allocation, number);
  return { summary: summaryOf(allocation, decision), steps: claimSteps(allocation, decision) };
};
const summary = (number: string, given: Given, among?: readonly Cluster[]) =>
  told(number, given, among).summary;
const award = (number: string, given: Given, among?: readonly Cluster[]) =>
  told(number, given, among).steps.find(({ what }) => what === "Award")!.sentence;
const holding = clusters.map((one) => ({ ...one, presentRoles: 1 }));
const keeping = { keepPresentRoles: true };

describe("block", () => {
  test("a whole claim is told with the phase and the place", () => {
    expect(summary("2", { policy: { roles: 8 } })).toBe(
      "Cluster 2 gets 3 roles, all it could claim. It stood in Beginning on 31 Dec 2018 and was number 2 in the order.",
    );
    expect(award("2", { policy: { roles: 8 } })).toBe(
      "Clusters before it had taken 4 of 8 roles, so its claim of 3 fitted.",
    );
  });

  test("a part of a claim is told with the whole of it", () => {
    expect(summary("2", { policy: { roles: 6 } })).toBe(
      "Cluster 2 gets 2 roles of the 3 roles it could claim. The roles ran out at its place, number 2.",
    );
    expect(award("2", { policy: { roles: 6 } })).toBe(
      "Clusters before it had taken 4 of 6 roles, so 2 of its claim of 3 were left.",
    );
  });

  test("a cluster behind the last role is told that they had run out", () => {
    expect(summary("3", { policy: { roles: 6 } })).toBe(
      "Cluster 3 gets no roles. The 6 roles had run out before its place in the order, number 3, came.",
    );
    expect(award("3", { policy: { roles: 6 } })).toBe(
      "Clusters before it had taken 6 of 6 roles, so none were left for its claim of 1.",
    );
  });

  test("nobody is told that roles had run out while some are unspent", () => {
    const given: Given = { policy: { roles: 6, lastCluster: "Gets nothing" } };
    expect(summary("2", given)).toBe(
      "Cluster 2 gets no roles. Its claim of 3 no longer fitted at its place in the order, number 2.",
    );
    expect(award("2", given)).toBe(
      "Clusters before it had taken 4 of 6 roles, so its claim of 3 no longer fitted.",
    );
    expect(summary("3", given)).toBe(
      "Cluster 3 gets no roles. Its place in the order is number 3, and the claim of number 2 no longer fitted.",
    );
    expect(award("3", given)).toBe(
      "The claim of number 2 in the order no longer fitted, and nobody is skipped.",
    );
  });

  test("kept roles are told apart from what was left, and as set aside for others", () => {
    const given: Given = { policy: { roles: 6, ...keeping } };
    expect(summary("3", given, holding)).toBe(
      "Cluster 3 gets 1 role, all it could claim. It stood in Beginning on 31 Dec 2018 and was number 3 in the order.",
    );
    expect(award("2", given, holding)).toBe(
      "Clusters before it had taken 4 of 6 roles; 1 was set aside for it and 1 for others. None were left for the rest of its claim of 3. It keeps the 1 it holds.",
    );
    expect(award("2", { policy: { roles: 7, ...keeping } }, holding)).toBe(
      "Clusters before it had taken 4 of 7 roles; 1 was set aside for it and 1 for others. That left 1 for the rest of its claim of 3.",
    );
    const orNothing = { roles: 7, lastCluster: "Gets nothing", ...keeping } as const;
    expect(award("2", { policy: orNothing }, holding)).toBe(
      "Clusters before it had taken 4 of 7 roles; 1 was set aside for it and 1 for others. What was left did not meet the rest of its claim of 3. It keeps the 1 it holds.",
    );
    expect(summary("2", given, holding)).toBe(
      "Cluster 2 gets 1 role of the 3 roles it could claim: those it holds. No more could be given at its place in the order, number 2.",
    );
  });

  test("roles a person set within the total count as set aside", () => {
    const given: Given = {
      policy: { roles: 6 },
      overrides: [override("1", "Within the total", 5)],
    };
    expect(award("2", given)).toBe(
      "Clusters before it had taken 0 of 6 roles, and 5 were set aside for others, so 1 of its claim of 3 was left.",
    );
    expect(summary("1", given)).toBe(
      "Cluster 1 gets 5 roles by a decision of A. Person, within the total.",
    );
  });

  test("no claim has the reason that made it none", () => {
    const small = [cluster({ students: 249 })];
    expect(summary("1", { policy: { minimumRoles: 0 } }, small)).toBe(
      "Cluster 1 gets no roles. One role for 500 comes to none for 249 students, and there is no minimum.",
    );
    expect(summary("1", { policy: { minimumRoles: 0, maximumRoles: 0 } })).toBe(
      "Cluster 1 gets no roles. The most a cluster may get is none.",
    );
  });
});

describe("not ranked", () => {
  test("for want of a phase, with or without roles it keeps", () => {
    const given: Given = { phases: { 1: undefined }, policy: keeping };
    const end = "It was not yet in the Learning Support Delivery Model on 31 Dec 2018.";
    expect(summary("1", given)).toBe(`Cluster 1 gets no roles. ${end}`);
    expect(summary("1", given, holding)).toBe(`Cluster 1 gets 1 role, those it holds. ${end}`);
  });

  test("for a phase that is not served", () => {
    const phaseTreatment = {
      ...inputOf([]).policy.phaseTreatment,
      Engagement: "Not served",
    } as const;
    expect(summary("1", { phases: { 1: "Engagement" }, policy: { phaseTreatment } })).toBe(
      "Cluster 1 gets no roles. It stood in Engagement on 31 Dec 2018, a phase this policy does not serve.",
    );
  });
});

test("a decision on top is told with what the rules would give", () => {
  expect(summary("1", { overrides: [override("1", "On top", 0)] })).toBe(
    "Cluster 1 gets no roles by a decision of A. Person on top of the total; by the rules it would get 4.",
  );
});

test("each rule that changed a claim is a step with its own figures", () => {
  const wide = [cluster({ students: 100, schools: 12, spreadKm: 60.25, presentRoles: 6 })];
  const policy = {
    schoolsPerRole: 6,
    wideSpreadKm: 30,
    schoolsPerRoleWide: 3,
    maximumRoles: 3,
    keepPresentRoles: true,
  };
  expect(
    told("1", { policy }, wide)
      .steps.map(({ sentence }) => sentence)
      .slice(0, -1),
  ).toEqual([
    "100 students ÷ 500 = 0.20, rounded to nearest: 0 roles.",
    "Raised to 1 role: a served cluster gets at least 1.",
    "Raised to 2 roles: 12 schools, at most 6 to a role.",
    "Raised to 4 roles: its schools lie up to 60.3 km apart, so at most 3 to a role.",
    "Limited to 3 roles: a cluster gets no more than 3.",
    "Raised to 6 roles: it holds that many already, and present roles are kept.",
  ]);
});

test("a share is told with its exact size, its limits and the method", () => {
  const policy = { serve: "Proportional", roles: 9, maximumRoles: 5, schoolsPerRole: 4 } as const;
  const { summary: text, steps } = told("1", { policy });
  expect(text).toBe(
    "Cluster 1 gets 5 roles, its share of 9 roles among 3 clusters by the Webster method.",
  );
  expect(steps.map(({ sentence }) => sentence)).toEqual([
    "Its exact share of 9 roles by weight is 4.50, before floors and maximums.",
    "It gets at least 1 role: the policy's minimum is 1.",
    "It gets at most 5 roles.",
    "2,000 ÷ 440 = 4.55, rounded to nearest: 5. The divisor 440 gives the roles of every cluster, within floors and maximums.",
    "Whole roles by the Webster method: 5.",
  ]);
});
