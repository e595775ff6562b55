import { checkInput } from "../../src/engine/checkInput";
import { allocate } from "../../src/engine/allocate";
import type { AllocationInput } from "../../src/engine/allocationInput";
import { clustersOf, inputOf, override, policy } from "./builders";

const clusters = clustersOf(1000, 2000);
const problems = (input: AllocationInput) =>
  checkInput(input).map(({ code, sentence }) => [code, sentence]);
const withSettings = (settings: Parameters<typeof policy>[0]) =>
  problems(inputOf(clusters, { policy: settings }));
const withOverrides = (...overrides: AllocationInput["overrides"]) =>
  problems(inputOf(clusters, { overrides }));

test("nothing is wrong with a plain input", () => {
  expect(problems(inputOf(clusters))).toEqual([]);
});

describe("clusters and phases", () => {
  test("there must be clusters", () => {
    expect(problems(inputOf([]))).toEqual([
      ["no-clusters", "There are no clusters. Fill the Clusters table first."],
    ]);
  });

  test("at least one of the clusters must have a phase by the snapshot", () => {
    const refusal = [
      "empty-snapshot",
      "No cluster has a phase on or before 31 Dec 2018. Choose a later snapshot date, or add phases.",
    ];
    const none = inputOf(clusters, { phases: { 1: undefined, 2: undefined } });
    expect(problems(none)).toEqual([refusal]);
    const strangers = { ...none.snapshot, phases: new Map([["9", "Refining" as const]]) };
    expect(problems({ ...none, snapshot: strangers })).toEqual([refusal]);
    expect(checkInput(none)[0]!.place).toEqual({ sheet: "Phases" });
    const undated = { ...none.snapshot, isUndated: true as const };
    expect(problems({ ...none, snapshot: undated })).toEqual([
      ["empty-snapshot", 'No cluster has a phase. Fill the column "Phase" among the clusters.'],
    ]);
  });
});

describe("the policy", () => {
  test("the maximum must not be below the minimum", () => {
    expect(withSettings({ minimumRoles: 3, maximumRoles: 2 })).toEqual([
      [
        "maximum-below-minimum",
        "The most roles a cluster gets (2) is below the fewest (3). Raise the one or lower the other.",
      ],
    ]);
    expect(withSettings({ minimumRoles: 2, maximumRoles: 2 })).toEqual([]);
  });

  test("a regional floor in clusters goes with block only", () => {
    const regionalFloor = { kind: "clusters" as const, amount: 2 };
    expect(withSettings({ serve: "Block", regionalFloor })).toEqual([]);
    expect(withSettings({ serve: "Proportional", regionalFloor })).toEqual([
      [
        "regional-floor-kind",
        "A regional floor in clusters goes with the block way of serving. When sharing proportionally, set it in roles or as a share of students.",
      ],
    ]);
  });

  test("a regional floor in roles goes with proportional only", () => {
    const regionalFloor = { kind: "roles" as const, amount: 2 };
    expect(withSettings({ serve: "Proportional", regionalFloor })).toEqual([]);
    expect(withSettings({ serve: "Block", regionalFloor })).toEqual([
      [
        "regional-floor-kind",
        "A regional floor in roles goes with the proportional way of serving. In block, set it in clusters or as a share of students.",
      ],
    ]);
  });

  test.each(["Block", "Proportional"] as const)(
    "a regional floor is a share of at most 100 %% of the students (%s)",
    (serve) => {
      const share = (amount: number) =>
        withSettings({ serve, regionalFloor: { kind: "share", amount } });
      expect(share(100)).toEqual([]);
      expect(share(101)).toEqual([
        [
          "regional-floor-share",
          "A regional floor of 101 % of students is more than all of them. Give 0 to 100.",
        ],
      ]);
    },
  );

  test("more schools to a role in wide clusters than elsewhere is only warned of", () => {
    const settings = { schoolsPerRole: 3, wideSpreadKm: 30, schoolsPerRoleWide: 4 };
    expect(withSettings(settings)).toEqual([
      [
        "wide-above-usual",
        "A role may serve more schools in a wide cluster (4) than in another (3), so distance changes nothing.",
      ],
    ]);
    const result = allocate(inputOf(clusters, { policy: settings }));
    expect(result.ok && result.warnings.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(withSettings({ ...settings, schoolsPerRoleWide: 3 })).toEqual([]);
    expect(withSettings({ ...settings, schoolsPerRole: undefined })).toEqual([]);
  });
});

describe("overrides", () => {
  test("must be for a cluster there is, also to settle a tie", () => {
    const sentence =
      "There is an override for cluster 7, but no such cluster. Correct its number or remove the override.";
    expect(withOverrides(override("7", "On top", 1), override("7", "First in a tie"))).toEqual([
      ["override-unknown-cluster", sentence],
      ["override-unknown-cluster", sentence],
    ]);
  });

  test.each(["Within the total", "On top"] as const)("%s must say how many roles", (way) => {
    expect(withOverrides(override("1", way))).toEqual([
      [
        "override-without-roles",
        `The override for cluster 1 (${way}) gives no roles. Enter a whole number.`,
      ],
    ]);
    expect(withOverrides(override("1", way, 0))).toEqual([]);
  });

  test("must not set the roles of one cluster twice", () => {
    const twice = [override("1", "Within the total", 1), override("1", "On top", 2)];
    expect(withOverrides(...twice)).toEqual([
      ["override-twice", "Cluster 1 has two overrides that set its roles. Keep one."],
    ]);
  });

  test("must not put one cluster first in a tie twice; doing so and setting its roles is allowed", () => {
    const first = override("1", "First in a tie");
    expect(withOverrides(first, first)).toEqual([
      ["override-twice", "Cluster 1 has two overrides that put it first in a tie. Keep one."],
    ]);
    expect(withOverrides(first, override("1", "On top", 2))).toEqual([]);
  });
});

describe("roles set aside", () => {
  const holding = clusters.map((one) => ({ ...one, presentRoles: 3 }));
  const setAside = (roles: number, keepPresentRoles: boolean, within?: number) =>
    problems(
      inputOf(holding, {
        policy: { roles, keepPresentRoles },
        overrides: within === undefined ? [] : [override("1", "Within the total", within)],
      }),
    );
  const refusal = (roles: number, parts: string) => [
    "set-aside-above-total",
    `There are ${roles} roles to allocate, but ${parts}. Allocate more roles or set fewer aside.`,
  ];

  test("must not be more than there are, and each kind is named with its number", () => {
    expect(setAside(4, false, 5)).toEqual([refusal(4, "overrides within the total take 5")]);
    expect(setAside(5, true)).toEqual([refusal(5, "kept present roles take 6")]);
    expect(setAside(7, true, 5)).toEqual([
      refusal(7, "overrides within the total take 5 and kept present roles take 3"),
    ]);
  });

  test("may be all there are", () => {
    expect([setAside(5, false, 5), setAside(6, true), setAside(8, true, 5)]).toEqual([[], [], []]);
  });
});

test("all problems are answered at once, each with the sheet where it can be put right", () => {
  const found = checkInput(
    inputOf(clusters, {
      phases: { 1: undefined, 2: undefined },
      policy: { minimumRoles: 2, maximumRoles: 1, regionalFloor: { kind: "roles", amount: 1 } },
      overrides: [override("9", "On top", 1), override("1", "Within the total", 999)],
    }),
  );
  expect(found.map(({ code }) => code)).toEqual([
    "empty-snapshot",
    "maximum-below-minimum",
    "regional-floor-kind",
    "override-unknown-cluster",
    "set-aside-above-total",
  ]);
  expect(found.slice(0, 4).map(({ place }) => place?.sheet)).toEqual([
    "Phases",
    "Policy",
    "Policy",
    "Overrides",
  ]);
});
