import { rolesSetBy } from "../domain/override";
import { advancement, phases, type Phase } from "../domain/phase";
import { serve, type Allocation, type Decision } from "./allocate";
import { countWhere } from "./countBelow";
import { firstWhere } from "./firstWhere";
import { changedCandidate, prepare } from "./prepare";
import { rolesIf } from "./probe";
import { compareRank } from "./rank";
import { rolesToServe } from "./serveBlock";

/** What would have to be different for a cluster without roles to get some. */
export interface WhatWouldServe {
  /** Roles in all at which it would first be served, everything else unchanged. */
  readonly rolesInAll?: number;
  /** Roles in all at which its whole claim would be met (block only). */
  readonly rolesForWholeClaim?: number;
  /** The nearest later phase in which it would have been served, and with how many roles. */
  readonly phase?: InLaterPhase;
}

/** What a cluster would have got in a later phase, and by what. */
interface InLaterPhase {
  readonly phase: Phase;
  readonly roles: number;
  /** Its score. */
  readonly points: number;
  /** Its place in the order, from 1; undefined where no order or a regional floor tells it. */
  readonly place?: number;
}

/** For a cluster without roles by the rules; nothing for one that has some or that a person set. */
export function whatWouldServe(allocation: Allocation, decision: Decision): WhatWouldServe {
  if (decision.roles > 0 || rolesSetBy(decision.override) !== undefined) return {};
  const phase = phaseFor(allocation, decision);
  return { ...rolesInAllFor(allocation, decision), ...(phase && { phase }) };
}

function phaseFor(allocation: Allocation, decision: Decision): WhatWouldServe["phase"] {
  const from = decision.phase === undefined ? 0 : advancement(decision.phase) + 1;
  for (const phase of phases.slice(from)) {
    const roles = rolesIf(allocation, decision, { phase });
    if (roles !== undefined && roles > 0)
      return { phase, roles, ...standingIn(allocation, decision, phase) };
  }
  return undefined;
}

/** Its score and, in block, its place. O(log n). */
function standingIn(
  { prepared }: Allocation,
  { cluster, candidate }: Decision,
  phase: Phase,
): Pick<InLaterPhase, "points" | "place"> {
  const change = { cluster, row: candidate?.row ?? -1, students: cluster.students, phase };
  const later = changedCandidate(prepared, change);
  const points = later?.score.points ?? 0;
  if (!later || prepared.policy.serve !== "Block" || prepared.policy.regionalFloor)
    return { points };
  const { ranked } = prepared;
  const before = countWhere(
    ranked.length,
    (rank) => compareRank(ranked[rank]!.candidate, later) < 0,
  );
  const isOwnBefore = candidate !== undefined && compareRank(candidate, later) < 0;
  return { points, place: before - (isOwnBefore ? 1 : 0) + 1 };
}

function rolesInAllFor(
  allocation: Allocation,
  decision: Decision,
): Pick<WhatWouldServe, "rolesInAll" | "rolesForWholeClaim"> {
  const { serving, prepared, input } = allocation;
  if (decision.place === undefined) return {};
  const place = decision.place - 1;
  if (input.policy.serve === "Block") {
    const needed = rolesToServe(serving, place, prepared);
    return needed ? { rolesInAll: needed.first, rolesForWholeClaim: needed.wholeClaim } : {};
  }
  if (["Hamilton", "Quota"].includes(input.policy.method)) return {};
  const rolesInAll = firstTotalServing(allocation, place);
  return rolesInAll === undefined ? {} : { rolesInAll };
}

/** Proportional: more roles never take one away by a divisor method. */
function firstTotalServing({ input }: Allocation, place: number): number | undefined {
  const now = input.policy.roles;
  const rolesWith = (more: number) => {
    const serving = serve(prepare({ ...input, policy: { ...input.policy, roles: now + more } }));
    return serving.ok ? serving.value.roles[place]! : undefined;
  };
  // More roles than the maximum of all clusters together cannot be shared, nor can any more.
  const servedOrTooMany = (more: number) => rolesWith(more) !== 0;
  const more = firstWhere(servedOrTooMany, mostRolesAsked);
  return more === undefined || rolesWith(more) === undefined ? undefined : now + more;
}

/** Beyond this many more roles, an answer would be no answer. */
const mostRolesAsked = 100_000_000;
