import {
  roundings,
  sharingMethods,
  type Rounding,
  type ServingWay,
  type SharingMethod,
} from "../../domain/policy";
import type { Problem } from "../../domain/problem";
import { allocate } from "../allocate";
import type { AllocationInput } from "../allocationInput";
import { ruleEffects } from "../ruleEffects";
import { differenceOf, type RolesMoved } from "./differenceOf";

/** A rounding rule of claims in block, or a sharing method: what depends on nothing else. */
export type RuleChoice =
  | { readonly serve: "Block"; readonly rounding: Rounding }
  | { readonly serve: "Proportional"; readonly method: SharingMethod };

/** What comes of one rule in place of the present one, all else as it is. */
export interface RuleBeside {
  readonly rule: RuleChoice;
  readonly isPresent: boolean;
  /** Undefined where roles cannot be allocated so. */
  readonly outcome: RuleOutcome | undefined;
  /** What stands in the way, where roles cannot be allocated so. */
  readonly problem?: Problem;
}

export interface RuleOutcome {
  readonly roles: number;
  readonly clusters: number;
  /** Roles that all clusters in the order claim together. */
  readonly claims: number;
  readonly moved: RolesMoved;
}

/** Each rounding in block, then each sharing method. */
export const ruleChoices: readonly RuleChoice[] = [
  ...roundings.map((rounding) => ({ serve: "Block" as const, rounding })),
  ...sharingMethods.map((method) => ({ serve: "Proportional" as const, method })),
];

/** @param present roles of each cluster now, by row */
export const ruleBeside = (
  input: AllocationInput,
  rule: RuleChoice,
  present: Float64Array,
): RuleBeside => {
  const { policy } = input;
  const isPresent =
    (policy.serve satisfies ServingWay) === rule.serve &&
    (rule.serve === "Block" ? policy.rounding === rule.rounding : policy.method === rule.method);
  const made = allocate({ ...input, policy: { ...policy, ...rule } });
  if (!made.ok) return { rule, isPresent, outcome: undefined, problem: made.problems[0]! };
  const roles = made.value.decisions.map((decision) => decision.roles);
  const outcome: RuleOutcome = {
    roles: made.value.total,
    clusters: roles.filter((each) => each > 0).length,
    claims: ruleEffects(made.value).claims,
    moved: differenceOf(present, roles),
  };
  return { rule, isPresent, outcome };
};
