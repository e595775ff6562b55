import { hostSchools } from "../domain/policy";
import { announcementDay } from "./basis";
import type { PolicyParameter } from "./policyParameter";

/** How the roles of a cluster are placed on its schools. */
export const placementParameters: readonly PolicyParameter[] = [
  {
    key: "hostSchools",
    group: "Placement",
    name: "Schools that may host",
    unit: "choice",
    kind: "choice",
    choices: hostSchools,
    standard: "All schools",
    from: announcementDay,
    basis: {
      assumption:
        "Not published. Working space was paid for at state and state-integrated schools; that others may not host was not said.",
    },
    meaning:
      "Where LSCs may be based. A decision on the Hosts sheet goes before it, for one school either way.",
  },
  {
    key: "largestHostKm",
    group: "Placement",
    name: "Largest distance to a host",
    unit: "km, straight line",
    kind: "whole",
    smallest: 1,
    largest: 2000,
    blankMeans: "no limit",
    standard: null,
    from: announcementDay,
    basis: { assumption: "No limit was published." },
    meaning:
      "No school is served from a host farther off; a cluster where that cannot be kept is not placed.",
  },
  {
    key: "schoolWeeks",
    group: "Placement",
    name: "School weeks in a year",
    unit: "weeks",
    kind: "whole",
    smallest: 1,
    largest: 52,
    standard: 40,
    from: announcementDay,
    basis: { assumption: "Four terms of ten weeks. The school year's exact length differs." },
    meaning: "Weeks in which an LSC travels; they make a week's kilometres those of a year.",
  },
];
