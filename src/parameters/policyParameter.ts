import type { Phase } from "../domain/phase";
import type { Parameter } from "./parameter";

/** What each setting of the policy is called in code. */
export type PolicyKey =
  | "name"
  | "aboutData"
  | "serve"
  | "roles"
  | "dollarLimit"
  | "asAt"
  | "frozenSnapshot"
  | "studentsPerRole"
  | "rounding"
  | "minimumRoles"
  | "maximumRoles"
  | "schoolsPerRole"
  | "wideSpreadKm"
  | "schoolsPerRoleWide"
  | "lastCluster"
  | "keepPresentRoles"
  | `phase ${Phase}`
  | "ruralShareWeight"
  | "maoriPacificShareWeight"
  | "maoriMediumWeight"
  | "studentsWeight"
  | "maoriMediumReference"
  | "studentsReference"
  | "regionalFloorKind"
  | "regionalFloorAmount"
  | "method"
  | "ruralUpliftPercent"
  | "maoriPacificUpliftPercent"
  | "hostSchools"
  | "largestHostKm"
  | "schoolWeeks";

export type PolicyParameter = Parameter<PolicyKey>;
