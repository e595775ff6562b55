import { mostDollars } from "../domain/money";
import { lastClusterRules, servingWays } from "../domain/policy";
import { allocationPage, announcement, announcementDay, snapshotDay } from "./basis";
import type { PolicyParameter } from "./policyParameter";

/** What the policy and its data are called. */
export const aboutParameters: readonly PolicyParameter[] = [
  {
    key: "name",
    group: "About",
    name: "Policy name",
    unit: "text",
    kind: "text",
    standard: "Tranche 1, standard policy",
    from: announcementDay,
    basis: { assumption: "A name of ours; give your own version its own name." },
    meaning: "Stands on every result, so that versions can be told apart.",
  },
  {
    key: "aboutData",
    group: "About",
    name: "About the data",
    unit: "text",
    kind: "text",
    blankMeans: "nothing is said about the data",
    standard: null,
    from: announcementDay,
    basis: { assumption: "Say here what the data is and as at which date." },
    meaning: "Stands on every result: what the data is and where it comes from.",
  },
];

/** How many roles, as at when, served how. */
export const totalParameters: readonly PolicyParameter[] = [
  {
    key: "roles",
    group: "Total",
    name: "Roles to allocate",
    unit: "roles",
    kind: "whole",
    smallest: 0,
    largest: 1_000_000,
    standard: 623,
    from: announcementDay,
    basis: { source: announcement },
    meaning: "How many Learning Support Coordinator roles there are to give.",
  },
  {
    key: "dollarLimit",
    group: "Total",
    name: "Dollars as the limit",
    unit: "$",
    kind: "whole",
    smallest: 1,
    largest: mostDollars,
    blankMeans: "no limit in dollars",
    standard: null,
    from: announcementDay,
    basis: { assumption: "Blank: the 623 roles were announced, so they are the standard limit." },
    meaning:
      "As many roles are allocated as this sum buys over the years of the Costs sheet, in place of the roles to allocate. Travel is as known before they are placed, so cost again after placing; working space is not in it.",
  },
  {
    key: "asAt",
    group: "Total",
    name: "Snapshot date",
    unit: "date",
    kind: "day",
    standard: snapshotDay,
    from: snapshotDay,
    basis: { source: `${allocationPage}: phases as at December 2018` },
    meaning: "The phases are taken as they stood on this day.",
  },
  {
    key: "frozenSnapshot",
    group: "Total",
    name: "Frozen snapshot",
    unit: "text",
    kind: "text",
    blankMeans: "the phases on the snapshot date are used",
    standard: null,
    from: snapshotDay,
    basis: { assumption: "Blank: the history as it stands on the snapshot date." },
    meaning: "Name of a snapshot on the Snapshots sheet, which later changes do not touch.",
  },
  {
    key: "serve",
    group: "Total",
    name: "Way of serving",
    unit: "choice",
    kind: "choice",
    choices: servingWays,
    standard: "Block",
    from: announcementDay,
    basis: { source: `${allocationPage}: 124 clusters got roles, 101 got none` },
    meaning:
      "Block: clusters in rank order each get their whole claim. Proportional: all eligible clusters share the roles.",
  },
  {
    key: "lastCluster",
    group: "Total",
    name: "When the roles run out, the next cluster",
    unit: "choice",
    kind: "choice",
    choices: lastClusterRules,
    standard: "Gets what is left",
    from: announcementDay,
    basis: { assumption: "Not published. Leaving roles unspent seemed less likely." },
    meaning: "What happens at the first cluster whose claim no longer fits. Nobody is skipped.",
  },
];
