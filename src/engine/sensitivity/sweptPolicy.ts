import type { Policy, ScoreWeights } from "../../domain/policy";
import type { SweptSetting } from "../../domain/sweep";
import type { AllocationInput } from "../allocationInput";

const weights: Partial<Readonly<Record<SweptSetting, keyof ScoreWeights>>> = {
  ruralShareWeight: "ruralShare",
  maoriPacificShareWeight: "maoriPacificShare",
  maoriMediumWeight: "maoriMedium",
  studentsWeight: "students",
};

/** Settings that stand in a policy under their own names. */
type Direct = Exclude<SweptSetting, `${string}Weight`>;

/** What a setting is; undefined where it is off. */
export function settingIn(policy: Policy, key: SweptSetting): number | undefined {
  const weight = weights[key];
  return weight ? policy.weights[weight] : policy[key as Direct];
}

/** The policy with one setting at another value. */
export function withSetting(policy: Policy, key: SweptSetting, value: number): Policy {
  const weight = weights[key];
  return weight
    ? { ...policy, weights: { ...policy.weights, [weight]: value } }
    : { ...policy, [key]: value };
}

/** Settings that only the score depends on. */
const ofTheScore: ReadonlySet<SweptSetting> = new Set([
  "ruralShareWeight",
  "maoriPacificShareWeight",
  "maoriMediumWeight",
  "studentsWeight",
  "maoriMediumReference",
  "studentsReference",
]);

/** Settings that only the weight in a sharing depends on. */
const ofTheSharing: ReadonlySet<SweptSetting> = new Set([
  "ruralUpliftPercent",
  "maoriPacificUpliftPercent",
]);

/** Whether a setting is on, and can change who gets how many roles. */
export function isLive({ policy, scores }: AllocationInput, key: SweptSetting): boolean {
  const isBlock = policy.serve === "Block";
  if (settingIn(policy, key) === undefined) return false;
  if (ofTheScore.has(key)) return isBlock && !scores;
  if (ofTheSharing.has(key)) return !isBlock;
  if (key === "wideSpreadKm") return policy.schoolsPerRoleWide !== undefined;
  if (key === "schoolsPerRoleWide") return policy.wideSpreadKm !== undefined;
  if (key === "studentsPerRole") return isBlock || policy.regionalFloor?.kind === "share";
  return true;
}
