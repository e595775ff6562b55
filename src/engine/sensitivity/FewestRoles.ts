import type { Policy } from "../../domain/policy";
import { fewestRoles } from "../claim";
import type { Contender } from "./Field";

type Rules = Pick<
  Policy,
  "minimumRoles" | "schoolsPerRole" | "wideSpreadKm" | "schoolsPerRoleWide"
>;

/** Fewest roles of each contender by rules that seldom change from draw to draw. */
export class FewestRoles {
  private readonly fewest: Float64Array;
  private rules: Rules | undefined;

  constructor(private readonly contenders: readonly Contender[]) {
    this.fewest = new Float64Array(contenders.length);
  }

  /** By index; worked out anew only where a rule differs from the last one's. */
  by(policy: Policy): Float64Array {
    const { fewest, contenders, rules } = this;
    if (rules && areSame(rules, policy)) return fewest;
    this.rules = policy;
    for (let index = 0; index < fewest.length; index++)
      fewest[index] = fewestRoles(contenders[index]!.cluster, policy);
    return fewest;
  }
}

const areSame = (a: Rules, b: Rules): boolean =>
  a.minimumRoles === b.minimumRoles &&
  a.schoolsPerRole === b.schoolsPerRole &&
  a.wideSpreadKm === b.wideSpreadKm &&
  a.schoolsPerRoleWide === b.schoolsPerRoleWide;
