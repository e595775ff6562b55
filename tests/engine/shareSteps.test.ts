import fc from "fast-check";
import type { Policy } from "../../src/domain/policy";
import type { Cluster } from "../../src/domain/cluster";
import { explain } from "../../src/engine/explain";
import { allocationCase } from "./cases";
import { allocated, cluster, clustersOf, decisionOf, inputOf } from "./builders";

const shared = { serve: "Proportional", minimumRoles: 0 } as const;
const told = (number: string, settings: Partial<Policy>, clusters: readonly Cluster[]) => {
  const allocation = allocated(inputOf(clusters, { policy: { ...shared, ...settings } }));
  return explain(allocation, decisionOf(allocation, number)).steps;
};
const step = (what: string, ...given: Parameters<typeof told>) =>
  told(...given).find((one) => one.what === what)?.sentence;

/** Numbers such as `1,234.5`. */
const number = "([\\d,]+(?:\\.\\d+)?)";
const figure = (text: string) => Number(text.replaceAll(",", ""));

describe("the region", () => {
  const clusters = [
    cluster({ number: "1", region: "Auckland", students: 3000 }),
    cluster({ number: "2", region: "Auckland", students: 1500 }),
    cluster({ number: "3", students: 500 }),
  ];
  const settings = { roles: 5, regionalFloor: { kind: "roles", amount: 2 } } as const;

  test("comes with its roles, its floor and how many share them", () => {
    expect(step("Region", "1", settings, clusters)).toBe(
      "Auckland gets 3 of 5 roles in the first stage, at least 2 by its regional floor. 2 clusters share them.",
    );
    expect(step("Region", "3", settings, clusters)).toBe(
      "Waikato gets 2 of 5 roles in the first stage, at least 2 by its regional floor. It has one cluster.",
    );
  });

  test("is said to be sure of its clusters' floors where those are more", () => {
    expect(step("Region", "1", { ...settings, minimumRoles: 1 }, clusters)).toContain(
      "at least 2 by its clusters' floors.",
    );
  });

  test("is what the exact share and the divisor are reckoned in", () => {
    expect(step("Share", "1", settings, clusters)).toBe(
      "Its exact share of its region's 3 roles by weight is 2.00.",
    );
    expect(step("Divisor", "1", settings, clusters)).toBe(
      "3,000 ÷ 2,000 = 1.50, rounded to nearest: 2. The divisor 2,000 gives the roles of every cluster in Auckland.",
    );
  });
});

describe("the divisor", () => {
  test("is left out where the method has none, where equal claims meet and where there is no weight", () => {
    expect(step("Divisor", "1", { method: "Hamilton" }, clustersOf(900, 400))).toBeUndefined();
    expect(step("Divisor", "1", { roles: 3 }, clustersOf(900, 900))).toBeUndefined();
    expect(step("Divisor", "2", { roles: 3 }, clustersOf(900, 0))).toBeUndefined();
  });

  test("is followed by what a floor or a maximum made of the quotient", () => {
    const clusters = clustersOf(900, 4000, 100);
    const limits = { roles: 7, minimumRoles: 1, maximumRoles: 4 };
    expect(step("Divisor", "2", limits, clusters)).toMatch(/: \d+, limited to 4\. /);
    expect(step("Divisor", "3", limits, clusters)).toMatch(/: 0, raised to 1\. /);
  });

  test("is in students where weights are in thousandths of one", () => {
    const rural = clustersOf(900, 400).map((one) => ({ ...one, ruralSchools: 1 }));
    expect(step("Divisor", "1", { roles: 3, ruralUpliftPercent: 10 }, rural)).toMatch(/^922\.5 ÷ /);
  });

  test("and the weight give the quotient and the award that are shown, for any cluster", () => {
    const rounded = {
      "to nearest": Math.round,
      down: Math.floor,
      up: Math.ceil,
    } as const;
    const pattern = new RegExp(
      `^${number} ÷ ${number} = ${number}, rounded (to nearest|down|up): ${number}(?:, \\S+ to ${number})?\\.`,
    );
    let seen = 0;
    fc.assert(
      fc.property(allocationCase({ serve: "Proportional" }), (input) => {
        const allocation = allocated(input);
        for (const decision of allocation.decisions) {
          const { steps } = explain(allocation, decision);
          const match = pattern.exec(steps.find(({ what }) => what === "Divisor")?.sentence ?? "");
          if (!match) continue;
          seen++;
          const [weight, divisor, quotient] = match.slice(1, 4).map((text) => figure(text!));
          expect(Math.abs(quotient! - weight! / divisor!)).toBeLessThan(0.005 + 1e-9);
          const way = match[4] as keyof typeof rounded;
          expect(rounded[way](quotient!)).toBe(figure(match[5]!));
          expect(figure(match[6] ?? match[5]!)).toBe(decision.computed);
        }
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(0);
  });
});

describe("the floor", () => {
  const wide = cluster({ schools: 9, spreadKm: 45.2, presentRoles: 5 });
  const adjusted = { roles: 20, schoolsPerRole: 5, wideSpreadKm: 30, schoolsPerRoleWide: 3 };
  const floor = (settings: Partial<Policy>, one: Cluster = wide) =>
    step("Floor", "1", settings, [one]);

  test("names the one rule that binds", () => {
    expect(floor(adjusted)).toBe(
      "It gets at least 3 roles: 9 schools, at most 3 to a role, as they lie up to 45.2 km apart.",
    );
    expect(floor({ ...adjusted, wideSpreadKm: 60 })).toBe(
      "It gets at least 2 roles: 9 schools, at most 5 to a role.",
    );
    expect(floor({ ...adjusted, minimumRoles: 4 })).toBe(
      "It gets at least 4 roles: the policy's minimum is 4.",
    );
    expect(floor({ ...adjusted, keepPresentRoles: true })).toBe(
      "It gets at least 5 roles: it holds that many already, and present roles are kept.",
    );
    expect(floor({ ...adjusted, roles: 2, maximumRoles: 2 })).toBe(
      "It gets at least 2 roles: 9 schools, at most 3 to a role, as they lie up to 45.2 km apart, limited to the maximum.",
    );
  });

  test("is left out where it is nothing", () => {
    expect(floor({ roles: 2 })).toBeUndefined();
  });
});

test("floors and maximums that move a share from its exact size are named", () => {
  const clusters = clustersOf(4000, 100);
  const said = (settings: Partial<Policy>) => told("1", { roles: 4, ...settings }, clusters);
  const ends = (settings: Partial<Policy>) =>
    said(settings)
      .filter(({ what }) => what === "Share" || what === "Divisor")
      .map(({ sentence }) => /, (?:before|within) .*/.exec(sentence)?.[0]);
  expect(ends({})).toEqual([undefined, undefined]);
  expect(ends({ minimumRoles: 1 })).toEqual([", before floors.", ", within floors."]);
  expect(ends({ maximumRoles: 5 })).toEqual([", before maximums.", ", within maximums."]);
});

test("the score and the order play no part", () => {
  const steps = told("1", { roles: 3 }, clustersOf(900, 400)).map(({ what }) => what);
  expect(steps).toEqual(["Phase", "Share", "Divisor", "Award"]);
});
