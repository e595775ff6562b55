import { sharingMethods } from "../domain/policy";
import { sharingMethodOf } from "../domain/sharingMethod";
import { announcementDay } from "./basis";
import type { PolicyKey, PolicyParameter } from "./policyParameter";

const regionalFloorKinds = ["None", "Clusters", "Share of students", "Roles"] as const;

/** What regions are sure of, and how roles are shared in proportion. */
export const regionsAndSharingParameters: readonly PolicyParameter[] = [
  {
    key: "regionalFloorKind",
    group: "Regions",
    name: "Regional floor",
    unit: "choice",
    kind: "choice",
    choices: regionalFloorKinds,
    standard: "None",
    from: announcementDay,
    basis: { assumption: "A broad geographic coverage was wanted; no floor was published." },
    meaning:
      "What every region is sure of: clusters (block), roles (proportional), or a share of its students (either).",
  },
  {
    key: "regionalFloorAmount",
    group: "Regions",
    name: "Amount of the regional floor",
    unit: "clusters, roles or %",
    kind: "whole",
    smallest: 0,
    largest: 1_000_000,
    standard: 0,
    from: announcementDay,
    basis: { assumption: "See Regional floor." },
    meaning:
      "How many clusters or roles, or how many per cent of its students, each region is sure of.",
  },
  {
    key: "method",
    group: "Sharing",
    name: "Sharing method",
    unit: "choice",
    kind: "choice",
    choices: sharingMethods,
    choiceOf: sharingMethodOf,
    standard: "Webster",
    from: announcementDay,
    basis: {
      assumption:
        "Used only when sharing proportionally. Webster (Sainte-Laguë) is the method of the Electoral Act 1993, section 191.",
    },
    meaning: "How whole roles are shared in proportion when the way of serving is Proportional.",
  },
  uplift("ruralUpliftPercent", "Extra weight of rural schools", "share of rural schools"),
  uplift(
    "maoriPacificUpliftPercent",
    "Extra weight of Māori and Pacific students",
    "share of Māori and Pacific students",
  ),
];

function uplift(key: PolicyKey, name: string, share: string): PolicyParameter {
  return {
    key,
    group: "Sharing",
    name,
    unit: "%",
    kind: "whole",
    smallest: 0,
    largest: 1000,
    standard: 0,
    from: announcementDay,
    basis: { assumption: "Used only when sharing proportionally. No such weight was published." },
    meaning: `Students count this much more, times the cluster's ${share}.`,
  };
}
