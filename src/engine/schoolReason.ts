import type { Cluster } from "../domain/cluster";
import type { HostDecision } from "../domain/hostDecision";
import { rolesSetBy } from "../domain/override";
import type { School } from "../domain/school";
import { isOpen } from "../domain/status";
import { countText, numberText } from "../domain/wording";
import type { Explanation } from "./explain";
import { placedSentences, type PlacedThere } from "./placedSentences";

/** How a school stands to the allocation. */
export type SchoolSituation =
  | "closed"
  | "in no cluster"
  | "in a cluster that is not listed"
  | "in a cluster without roles"
  | "in a cluster with roles";

/** Why a school has a part in the roles of a cluster, or none. */
export interface SchoolReason {
  readonly situation: SchoolSituation;
  /** Where it stands, what its cluster gets and why, and what the school has of it. */
  readonly sentences: readonly string[];
  /** What would have to change; never empty. */
  readonly changes: readonly string[];
}

/** What is known of a school. */
export interface SchoolStanding {
  readonly school: School;
  /** That of its cluster; undefined where it is in none that is listed. */
  readonly explanation?: Explanation;
  /** Its part in the placement of its cluster's roles, where they are placed. */
  readonly placed?: PlacedThere;
  /** The decision of a person on its part in the placement. */
  readonly decision?: HostDecision;
  /** Of a school in no cluster: the nearest one that is in one. */
  readonly nearest?: NearestMember;
}

/** The school in a cluster that is nearest to one in none. */
export interface NearestMember {
  readonly name: string;
  readonly clusterNumber: string;
  readonly clusterName: string;
  /** Of its cluster. */
  readonly roles: number;
  /** In a straight line. */
  readonly km: number;
}

/**
 * The reason of one school: roles are given to clusters, so it is that of its cluster and, where
 * the roles are placed, what the school has of them. O(1).
 */
export function schoolReason(standing: SchoolStanding): SchoolReason {
  const { school, explanation } = standing;
  if (!isOpen(school)) return closed(school);
  if (school.clusterNumber === undefined) return inNoCluster(standing);
  if (!explanation) return notListed(school, school.clusterNumber);
  return inCluster(standing, explanation);
}

function inCluster(
  { school, placed, decision }: SchoolStanding,
  explanation: Explanation,
): SchoolReason {
  const { decision: made, summary } = explanation;
  const changes = changesOrNone(explanation);
  const own = [memberSentence(school, made.cluster), summary, ...decisionsOf(explanation)];
  const students = { school: school.students, cluster: made.cluster.students };
  if (made.roles === 0) return { situation: "in a cluster without roles", sentences: own, changes };
  return {
    situation: "in a cluster with roles",
    sentences: [
      ...own,
      ...(placed ? placedSentences(placed, students, decision) : [notPlaced(made.roles)]),
    ],
    changes,
  };
}

const memberSentence = ({ name }: School, cluster: Cluster): string =>
  cluster.schools === 1
    ? `${name} is the only school in ${cluster.name}.`
    : `${name} is one of ${countText(cluster.schools, "school")} in ${cluster.name}.`;

/** What persons decided about the cluster, and what it replaced. */
export const decisionsOf = ({ steps }: Explanation): string[] =>
  steps
    .filter(({ what }) => what === "By the rules" || what === "Decision")
    .map(({ sentence }) => sentence);

const notPlaced = (roles: number): string =>
  roles === 1
    ? "At which of its schools the coordinator works is not part of this publication."
    : "At which of its schools the coordinators work is not part of this publication.";

/** What would have to change for a cluster, in one sentence at least. */
export function changesOrNone({ changes, decision, margins }: Explanation): readonly string[] {
  if (changes.length > 0) return changes;
  const { override, candidate } = decision;
  if (override && rolesSetBy(override) !== undefined)
    return [`The decision of ${override.decidedBy} would have to change.`];
  if (!candidate) return ["It keeps the roles it holds, whatever its students."];
  return [margins ? noMargin : notMonotone];
}

const noMargin =
  "Neither more nor fewer students alone would have changed its roles under these rules.";

const notMonotone =
  "Under these rules more students can lose a role, so no number of students is stated that would change its roles.";

const closed = ({ name }: School): SchoolReason => ({
  situation: "closed",
  sentences: [`${name} is closed, so it has no part in the allocation.`],
  changes: ["Nothing would: only open schools count."],
});

const inNoCluster = ({ school, nearest }: SchoolStanding): SchoolReason => ({
  situation: "in no cluster",
  sentences: [
    `${school.name} is in no cluster.`,
    "Roles are given to clusters of schools that work together, not to single schools, so it was not considered.",
  ],
  changes: [
    "It would have to belong to a cluster, and that cluster would have to get roles under the same rules.",
    ...(nearest ? nearestSentences(nearest) : []),
    `To join a cluster, ask its schools or the Ministry's staff in ${school.region}; how one takes in a school, and why this one is in none, is not in the data.`,
    "Joining now could count in a later allocation, not in this one.",
  ],
});

const nearestSentences = ({ name, km, clusterName, roles }: NearestMember): string[] => [
  `The nearest school in a cluster is ${name}, ${numberText(km, 1)} km away in a straight line.`,
  `It is in ${clusterName}, which gets ${roles === 0 ? "no roles" : countText(roles, "role")}.`,
];

const notListed = ({ name }: School, number: string): SchoolReason => ({
  situation: "in a cluster that is not listed",
  sentences: [
    `${name} is listed under cluster ${number}, which is not among the clusters of this allocation.`,
    "It was therefore not considered.",
  ],
  changes: ["Its cluster would have to be listed, and get roles under the same rules."],
});
