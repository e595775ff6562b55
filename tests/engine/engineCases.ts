import { randomFrom, whole, chance, type Random } from "../../seeds/example/random";
import type { Cluster } from "../../src/domain/cluster";
import { overrideWays, type Override } from "../../src/domain/override";
import { phases, type Phase } from "../../src/domain/phase";
import {
  lastClusterRules,
  roundings,
  servingWays,
  sharingMethods,
  type Policy,
  type RegionalFloor,
} from "../../src/domain/policy";
import type { AllocationInput } from "../../src/engine/allocationInput";
import { cluster, inputOf, override, policy } from "./builders";

/*
 * Cases of a generator of its own: were they those of the property tests, a better property test
 * would look like another engine.
 */

const oneOf = <Item>(random: Random, items: readonly Item[]): Item =>
  items[whole(random, 0, items.length - 1)]!;

const maybe = <Value>(random: Random, value: () => Value): Value | undefined =>
  chance(random, 0.5) ? value() : undefined;

function anyCluster(random: Random, number: number): Cluster {
  const schools = whole(random, 1, 9);
  const students = chance(random, 0.3) ? 125 * whole(random, 1, 8) : whole(random, 0, 4000);
  const spreadKm = maybe(random, () => whole(random, 1, 90));
  const presentRoles = maybe(random, () => whole(random, 0, 3));
  return cluster({
    number: String(number),
    region: oneOf(random, ["Auckland", "Waikato", "Canterbury"] as const),
    students,
    schools,
    ruralSchools: whole(random, 0, schools),
    maoriStudents: whole(random, 0, Math.floor(students / 2)),
    pacificStudents: whole(random, 0, Math.floor(students / 3)),
    maoriMediumKura: whole(random, 0, 2),
    ...(spreadKm !== undefined && { spreadKm }),
    ...(presentRoles !== undefined && { presentRoles }),
  });
}

const anyFloor = (random: Random): RegionalFloor =>
  oneOf<RegionalFloor>(random, [
    { kind: "clusters", amount: whole(random, 1, 3) },
    { kind: "share", amount: whole(random, 5, 40) },
    { kind: "roles", amount: whole(random, 1, 4) },
  ]);

const anyPolicy = (random: Random): Partial<Policy> => {
  const regionalFloor = maybe(random, () => anyFloor(random));
  return {
    serve: oneOf(random, servingWays),
    roles: whole(random, 0, 40),
    studentsPerRole: oneOf(random, [250, 400, 500]),
    rounding: oneOf(random, roundings),
    minimumRoles: whole(random, 0, 2),
    maximumRoles: maybe(random, () => whole(random, 2, 6)),
    schoolsPerRole: maybe(random, () => whole(random, 2, 5)),
    lastCluster: oneOf(random, lastClusterRules),
    keepPresentRoles: chance(random, 0.3),
    method: oneOf(random, sharingMethods),
    ruralUpliftPercent: oneOf(random, [0, 0, 20]),
    maoriPacificUpliftPercent: oneOf(random, [0, 0, 15]),
    ...(regionalFloor && { regionalFloor }),
  };
};

function anyOverride(random: Random, number: number): Override {
  const way = oneOf(random, overrideWays);
  return override(String(number), way, way === "First in a tie" ? undefined : whole(random, 0, 5));
}

/** The case of a whole number: up to 14 clusters, any settings, some decisions by persons. */
export function engineCase(seed: number): AllocationInput {
  const random = randomFrom(71, seed);
  const numbers = Array.from({ length: whole(random, 1, 14) }, (_, at) => at + 1);
  const clusters = numbers.map((number) => anyCluster(random, number));
  const stood: Record<string, Phase | undefined> = Object.fromEntries(
    numbers.map((number) => [number, chance(random, 0.1) ? undefined : oneOf(random, phases)]),
  );
  const overrides = numbers
    .filter(() => chance(random, 0.1))
    .map((number) => anyOverride(random, number));
  return inputOf(clusters, { policy: anyPolicy(random), phases: stood, overrides });
}

/** Settings under which the worked example is allocated, by what they are called. */
export const exampleSettings: Readonly<Record<string, Partial<Policy>>> = {
  standard: {},
  "no adjustments": policy(),
  "the last gets nothing": { lastCluster: "Gets nothing", roles: 600 },
  "rounded up": { rounding: "Up" },
  "rounded down": { rounding: "Down" },
  "a floor of clusters": { regionalFloor: { kind: "clusters", amount: 5 } },
  "a floor of the share": { regionalFloor: { kind: "share", amount: 30 } },
  "a floor of roles": {
    serve: "Proportional",
    regionalFloor: { kind: "roles", amount: 20 },
  },
  ...Object.fromEntries(
    sharingMethods.map((method) => [method, { serve: "Proportional", method, minimumRoles: 0 }]),
  ),
};
