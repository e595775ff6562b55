import type { Cluster } from "../domain/cluster";
import type { Override } from "../domain/override";
import type { Phase } from "../domain/phase";
import { failure, success, type Result } from "../domain/result";
import type { AllocationInput } from "./allocationInput";
import { checkInput } from "./checkInput";
import { keptRoles, type Claim } from "./claim";
import { prepare, settingOverrides, type Prepared } from "./prepare";
import type { Candidate } from "./rank";
import { serveBlock } from "./serveBlock";
import { serveProportional } from "./serveProportional";
import type { Serving, ServingTie } from "./serving";

/** How it went for one cluster, before an override on top. */
export type Outcome =
  | "whole claim"
  | "part of the claim"
  | "roles ran out"
  | "no claim"
  | "share"
  | "phase not served"
  | "not in the snapshot"
  | "set by a person";

/** What one cluster gets, and all that led to it. */
export interface Decision {
  readonly cluster: Cluster;
  /** Phase at the snapshot; undefined where it was not in the LSDM by then. */
  readonly phase?: Phase;
  /** Tier and score; undefined where it is not ranked. */
  readonly candidate?: Candidate;
  readonly claim?: Claim;
  /** Place in the order of service, from 1. */
  readonly place?: number;
  /** Whether it stands at the head of the order for its region's floor. */
  readonly forRegion: boolean;
  readonly outcome: Outcome;
  /** Roles by the rules; what it gets unless a person decided otherwise. */
  readonly computed: number;
  readonly roles: number;
  readonly tie?: ServingTie;
  /** The decision that sets its roles; where none does, the one that puts it first in a tie. */
  readonly override?: Override;
  /** The decision that puts it first in a tie, where another sets its roles. */
  readonly tieOverride?: Override;
}

/** An allocation: a decision for every cluster, in the order of the clusters given. */
export interface Allocation {
  readonly input: AllocationInput;
  readonly prepared: Prepared;
  readonly serving: Serving;
  readonly decisions: readonly Decision[];
  /** Roles given in all, overrides on top included. */
  readonly total: number;
  /** Roles of the total that nobody got. */
  readonly unspent: number;
}

/** Serves the prepared clusters in the policy's way. */
export const serve = (prepared: Prepared): Result<Serving> =>
  prepared.policy.serve === "Block" ? success(serveBlock(prepared)) : serveProportional(prepared);

/**
 * Allocates the policy's roles to clusters as their phases stood at the snapshot.
 * O(n log n) for the ranking; the order of the clusters given changes nothing but the order of
 * the decisions.
 */
export function allocate(input: AllocationInput): Result<Allocation> {
  const problems = checkInput(input);
  if (problems.some(({ severity }) => severity === "error")) return failure(problems);
  const prepared = prepare(input);
  const serving = serve(prepared);
  if (!serving.ok) return serving;
  const decisions = decide(input, serving.value);
  const total = decisions.reduce((sum, { roles }) => sum + roles, 0);
  const { unspent } = serving.value;
  return success({ input, prepared, serving: serving.value, decisions, total, unspent }, problems);
}

function decide(input: AllocationInput, serving: Serving): Decision[] {
  const { clusters, snapshot, overrides } = input;
  const set = settingOverrides(overrides);
  const first = new Map(
    overrides
      .filter(({ way }) => way === "First in a tie")
      .map((override) => [override.clusterNumber, override]),
  );
  const places = new Int32Array(clusters.length).fill(-1);
  serving.entries.forEach(({ candidate }, place) => (places[candidate.row] = place));
  const ties: ServingTie[] = new Array(serving.entries.length);
  for (const tie of serving.ties) for (const place of tie.places) ties[place] = tie;
  return clusters.map((cluster, row) => {
    const { number } = cluster;
    const place = places[row]!;
    const setting = set.get(number);
    const settling = first.get(number);
    const known: Known = {
      cluster,
      phase: place < 0 ? snapshot.phases.get(number) : serving.entries[place]!.candidate.phase,
      override: setting ?? settling,
      tieOverride: setting && settling,
      tie: place < 0 ? undefined : ties[place],
    };
    return place < 0 ? unranked(known, input) : ranked(known, serving, place, input);
  });
}

type Known = Pick<Decision, "cluster" | "phase" | "override" | "tieOverride" | "tie">;

/** Written out like the one below, in the same order: thousands of decisions are of one shape. */
function ranked(
  { cluster, phase, override, tieOverride, tie }: Known,
  serving: Serving,
  place: number,
  input: AllocationInput,
): Decision {
  const { candidate, claim } = serving.entries[place]!;
  const computed = serving.roles[place]!;
  return {
    cluster,
    phase,
    candidate,
    claim,
    place: place + 1,
    forRegion: place < serving.head,
    outcome: outcomeOf(claim, computed, input),
    computed,
    roles: override?.way === "On top" ? (override.roles ?? computed) : computed,
    tie,
    override,
    tieOverride,
  };
}

function outcomeOf(claim: Claim, roles: number, { policy }: AllocationInput): Outcome {
  if (policy.serve === "Proportional") return "share";
  if (claim.roles === 0) return "no claim";
  if (roles === claim.roles) return "whole claim";
  return roles > 0 ? "part of the claim" : "roles ran out";
}

function unranked(
  { cluster, phase, override, tieOverride, tie }: Known,
  { policy }: AllocationInput,
): Decision {
  const sets = override?.roles !== undefined && override.way !== "First in a tie";
  const within = sets && override.way === "Within the total";
  const computed = within ? override.roles! : keptRoles(cluster, policy);
  return {
    cluster,
    phase,
    candidate: undefined,
    claim: undefined,
    place: undefined,
    forRegion: false,
    outcome: within ? "set by a person" : phase ? "phase not served" : "not in the snapshot",
    computed,
    roles: sets ? override.roles! : computed,
    tie,
    override,
    tieOverride,
  };
}
