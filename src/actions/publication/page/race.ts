import type { Phase } from "../../../domain/phase";
import { countText, numberText } from "../../../domain/wording";
import type { Decision } from "../../../engine/allocate";
import type { Publication } from "../publication";

/** How far the roles went in the order: whom they reached by phase, and whom by score. */
export interface Race {
  /** Clusters in priority phases; all of them got roles by the rules. */
  readonly priority: number;
  readonly competing: number;
  /** Of those that compete the ones that got roles by the rules. */
  readonly competingWithRoles: number;
  /** Points of the last of those. */
  readonly lastPoints: number;
  readonly isPriority: (phase: Phase) => boolean;
}

/**
 * Undefined where the order was not by phase and then by score alone, or the roles did not come as
 * far as the scores: where clusters share, regions come first, or present roles are kept.
 */
export function raceOf({ allocation, clusters }: Publication): Race | undefined {
  const { serve, regionalFloor, keepPresentRoles, phaseTreatment } = allocation.input.policy;
  if (serve !== "Block" || regionalFloor || keepPresentRoles) return undefined;
  const decisions = clusters.map(({ decision }) => decision);
  const inKind = (kind: "Priority" | "Competing") =>
    decisions.filter(({ phase, place }) => place !== undefined && phaseTreatment[phase!] === kind);
  const [priority, competing] = [inKind("Priority"), inKind("Competing")];
  const winners = competing.filter(({ computed }) => computed > 0);
  const last = winners.at(-1)?.candidate;
  if (!last || priority.length === 0 || priority.some(({ computed }) => computed === 0))
    return undefined;
  const lastPoints = last.score.points;
  const isByScore =
    winners.length < competing.length &&
    losersOf(competing).every((other) => pointsOf(other) <= lastPoints);
  if (!isByScore) return undefined;
  return {
    priority: priority.length,
    competing: competing.length,
    competingWithRoles: winners.length,
    lastPoints,
    isPriority: (phase) => phaseTreatment[phase] === "Priority",
  };
}

const losersOf = (competing: readonly Decision[]) =>
  competing.filter(({ computed }) => computed === 0);

const pointsOf = ({ candidate }: Decision): number => candidate!.score.points;

/** The whole of it, in one sentence. */
export const raceSentence = ({
  priority,
  competing,
  competingWithRoles,
  lastPoints,
}: Race): string =>
  `All ${countText(priority, "cluster")} in priority phases got roles, and of the ${numberText(competing)} in competing phases the ${numberText(competingWithRoles)} with the highest scores, down to ${numberText(lastPoints, 1)} points.`;

/** Why the order did not come to a cluster that competed; undefined where it did, or another reason holds. */
export function notReached(
  race: Race | undefined,
  { outcome, candidate, phase }: Decision,
  who = "It",
): string | undefined {
  if (!race || outcome !== "roles ran out" || !candidate) return undefined;
  const { priority, competing, competingWithRoles, lastPoints } = race;
  const [last, own] = [lastPoints, candidate.score.points].map((points) => numberText(points, 1));
  const scores =
    last === own
      ? `the last of them and this one have ${own} points each, so a part of a point or a tie settled it`
      : `the last of them had ${last} points, this one ${own}`;
  return `${who} stood in ${phase}: the ${countText(priority, "cluster")} in priority phases came first, and of the ${numberText(competing)} others the ${numberText(competingWithRoles)} with the highest scores got roles; ${scores}.`;
}
