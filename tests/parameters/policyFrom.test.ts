import { phases } from "../../src/domain/phase";
import type { Policy } from "../../src/domain/policy";
import type { ParameterValue } from "../../src/parameters/parameter";
import { policyFrom, standardPolicy, standardValues } from "../../src/parameters/policyFrom";
import type { PolicyKey } from "../../src/parameters/policyParameter";
import { policyParameters } from "../../src/parameters/policyParameters";

const withChange = (key: PolicyKey, value: ParameterValue): Policy =>
  policyFrom({ ...standardValues(), [key]: value });

/** The fields of a policy that differ from the standard one, nested ones as `weights.students`. */
function changed(policy: Policy): Record<string, unknown> {
  const flat = (object: object, prefix = ""): [string, unknown][] =>
    Object.entries(object).flatMap(([name, value]) =>
      typeof value === "object" && value !== null
        ? flat(value as object, `${prefix}${name}.`)
        : [[prefix + name, value]],
    );
  const standard = new Map(flat(standardPolicy()));
  const now = new Map(flat(policy));
  const names = [...new Set([...standard.keys(), ...now.keys()])];
  return Object.fromEntries(
    names
      .filter((name) => standard.get(name) !== now.get(name))
      .map((name) => [name, now.get(name)]),
  );
}

test("the standard policy is the documented one", () => {
  expect(standardPolicy()).toEqual({
    name: "Tranche 1, standard policy",
    aboutData: "",
    serve: "Block",
    roles: 623,
    asAt: "2018-12-31",
    studentsPerRole: 500,
    rounding: "Nearest",
    minimumRoles: 1,
    schoolsPerRole: 4,
    wideSpreadKm: 30,
    schoolsPerRoleWide: 3,
    phaseTreatment: {
      Beginning: "Competing",
      Engagement: "Competing",
      Refining: "Priority",
      "Pre-implementation": "Priority",
      Implementation: "Priority",
    },
    weights: { ruralShare: 25, maoriPacificShare: 25, maoriMedium: 25, students: 25 },
    maoriMediumReference: 2,
    studentsReference: 4000,
    lastCluster: "Gets what is left",
    keepPresentRoles: false,
    method: "Webster",
    ruralUpliftPercent: 0,
    maoriPacificUpliftPercent: 0,
    placement: { hosts: "All schools", schoolWeeks: 40 },
  });
});

test("the standard values are those of the parameters, and the standard policy is theirs", () => {
  expect(standardValues()).toEqual(
    Object.fromEntries(policyParameters.map(({ key, standard }) => [key, standard])),
  );
  expect(policyFrom(standardValues())).toEqual(standardPolicy());
});

/** Settings that change a field of the policy by themselves, and which. */
const fields: readonly (readonly [PolicyKey, ParameterValue, string, unknown?])[] = [
  ["name", "Tranche 2", "name"],
  ["aboutData", "Counted by hand", "aboutData"],
  ["serve", "Proportional", "serve"],
  ["roles", 624, "roles"],
  ["asAt", "2019-03-31", "asAt"],
  ["frozenSnapshot", "December 2018", "frozenSnapshot"],
  ["studentsPerRole", 450, "studentsPerRole"],
  ["rounding", "Up", "rounding"],
  ["minimumRoles", 2, "minimumRoles"],
  ["maximumRoles", 9, "maximumRoles"],
  ["schoolsPerRole", 5, "schoolsPerRole"],
  ["schoolsPerRole", null, "schoolsPerRole", undefined],
  ["wideSpreadKm", 45, "wideSpreadKm"],
  ["wideSpreadKm", null, "wideSpreadKm", undefined],
  ["schoolsPerRoleWide", 2, "schoolsPerRoleWide"],
  ["schoolsPerRoleWide", null, "schoolsPerRoleWide", undefined],
  ["lastCluster", "Gets nothing", "lastCluster"],
  ["keepPresentRoles", true, "keepPresentRoles"],
  ["ruralShareWeight", 31, "weights.ruralShare"],
  ["maoriPacificShareWeight", 32, "weights.maoriPacificShare"],
  ["maoriMediumWeight", 33, "weights.maoriMedium"],
  ["studentsWeight", 34, "weights.students"],
  ["maoriMediumReference", 3, "maoriMediumReference"],
  ["studentsReference", 5000, "studentsReference"],
  ["method", "Hamilton", "method"],
  ["ruralUpliftPercent", 10, "ruralUpliftPercent"],
  ["maoriPacificUpliftPercent", 11, "maoriPacificUpliftPercent"],
  ["hostSchools", "State and state-integrated", "placement.hosts"],
  ["largestHostKm", 30, "placement.largestDistanceKm"],
  ["schoolWeeks", 39, "placement.schoolWeeks"],
  ...phases.map((phase) => [`phase ${phase}`, "Not served", `phaseTreatment.${phase}`] as const),
];

for (const [key, value, field, ...expected] of fields)
  test(`${key} set to ${value} changes ${field} and nothing else`, () => {
    expect(changed(withChange(key, value))).toEqual({
      [field]: expected.length > 0 ? expected[0] : value,
    });
  });

describe("a regional floor", () => {
  test.each([
    ["Clusters", "clusters"],
    ["Roles", "roles"],
    ["Share of students", "share"],
  ])("in %s takes its kind and its amount", (kind, floor) => {
    const values = { ...standardValues(), regionalFloorKind: kind, regionalFloorAmount: 3 };
    expect(policyFrom(values).regionalFloor).toEqual({ kind: floor, amount: 3 });
  });

  test.each([
    ["None", 3],
    ["Clusters", 0],
  ])("of kind %s and amount %i is no floor", (regionalFloorKind, regionalFloorAmount) => {
    const values = { ...standardValues(), regionalFloorKind, regionalFloorAmount };
    expect(policyFrom(values)).toEqual(standardPolicy());
  });
});

test("every setting is mapped: those above are all there are", () => {
  const mapped = new Set<PolicyKey>(fields.map(([key]) => key));
  const rest = policyParameters.map(({ key }) => key).filter((key) => !mapped.has(key));
  // Dollars become roles before there is a policy: they need the amounts of the Costs sheet.
  expect(rest).toEqual(["dollarLimit", "regionalFloorKind", "regionalFloorAmount"]);
});
