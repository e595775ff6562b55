import type { HostDecision } from "../../src/domain/hostDecision";
import type { Override } from "../../src/domain/override";

/** What a principal asks, where the principal looks, and what must then be read on the page. */
export interface Question {
  readonly asked: string;
  /** Typed into the search; nothing where the answer stands on the page itself. */
  readonly search?: string;
  /** Typed into the second search, which compares. */
  readonly against?: string;
  /** Read in the answer, or on the page where nothing is searched. */
  readonly answers: readonly RegExp[];
}

/** Decisions that the published example has, so that they can be asked about. */
export const decidedClusters: readonly Override[] = [
  {
    clusterNumber: "60",
    way: "Within the total",
    roles: 0,
    reason: "The cluster asked to wait for the next tranche",
    decidedBy: "Wiremu Decider",
    decidedOn: "2019-07-19",
  },
];

export const decidedSchools: readonly HostDecision[] = [
  {
    schoolNumber: "50037",
    halfDays: 2,
    reason: "The kura shares its hours with the school next door",
    decidedBy: "Hana Placer",
    decidedOn: "2019-06-03",
  },
];
