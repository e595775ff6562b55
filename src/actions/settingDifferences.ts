import { describeValue } from "../parameters/describeValue";
import type { PolicyKey, PolicyParameter } from "../parameters/policyParameter";
import { policyParameters } from "../parameters/policyParameters";
import type { AllocationSide } from "./allocationSide";
import type { Difference, RuleDifference } from "./sideDifference";

/** Groups of settings that cannot change who gets how many roles. */
const groupsAside: ReadonlySet<string> = new Set(["About", "Placement"]);

/** Settings that say which phases count: applied with the phases, before all others. */
const ofSnapshot: ReadonlySet<PolicyKey> = new Set(["asAt", "frozenSnapshot"]);

/**
 * Settings that mean nothing without each other are one rule, where the first of them stands. What
 * dollars buy stands in the roles to allocate.
 */
const together: Partial<Record<PolicyKey, PolicyKey>> = {
  regionalFloorAmount: "regionalFloorKind",
};

const isAside = ({ key, group }: PolicyParameter): boolean =>
  groupsAside.has(group) || key === "dollarLimit";

const differs = ({ key }: PolicyParameter, before: AllocationSide, after: AllocationSide) =>
  before.values[key] !== after.values[key];

const differenceIn = (
  parameter: PolicyParameter,
  before: AllocationSide,
  after: AllocationSide,
): Difference => ({
  group: parameter.group,
  name: parameter.name,
  before: describeValue(parameter, before.values[parameter.key]),
  after: describeValue(parameter, after.values[parameter.key]),
});

/** Settings that differ and change nothing in who gets how many roles. */
export const settingsAside = (before: AllocationSide, after: AllocationSide): Difference[] =>
  policyParameters
    .filter((parameter) => isAside(parameter) && differs(parameter, before, after))
    .map((parameter) => differenceIn(parameter, before, after));

/** Which day or frozen snapshot counts. */
export const snapshotSettings = (before: AllocationSide, after: AllocationSide): RuleDifference[] =>
  rulesOf(({ key }) => ofSnapshot.has(key), before, after);

/** All other settings that can change roles, in the order of the Policy sheet. */
export const settingDifferences = (
  before: AllocationSide,
  after: AllocationSide,
): RuleDifference[] =>
  rulesOf((parameter) => !isAside(parameter) && !ofSnapshot.has(parameter.key), before, after);

function rulesOf(
  isWanted: (parameter: PolicyParameter) => boolean,
  before: AllocationSide,
  after: AllocationSide,
): RuleDifference[] {
  const wanted = policyParameters.filter(isWanted);
  return wanted
    .filter(({ key }) => together[key] === undefined)
    .flatMap((first) => {
      const parameters = [first, ...wanted.filter(({ key }) => together[key] === first.key)];
      return parameters.some((each) => differs(each, before, after))
        ? [ruleOf(parameters, before, after)]
        : [];
    });
}

function ruleOf(
  parameters: readonly PolicyParameter[],
  before: AllocationSide,
  after: AllocationSide,
): RuleDifference {
  const keys = parameters.map(({ key }) => key);
  const each = parameters.map((parameter) => differenceIn(parameter, before, after));
  const set = Object.fromEntries(keys.map((key) => [key, after.values[key]]));
  return {
    ...each[0]!,
    before: each.map((one) => one.before).join(", "),
    after: each.map((one) => one.after).join(", "),
    become: (side) => ({ ...side, values: { ...side.values, ...set } }),
  };
}
