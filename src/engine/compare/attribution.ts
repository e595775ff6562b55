import { compareClusterNumbers, type Cluster } from "../../domain/cluster";
import type { Problem } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import { allocate, type Allocation } from "../allocate";
import type { AllocationInput } from "../allocationInput";

/** One rule on the way from one allocation to another, and the input once it holds too. */
export interface RuleState<Rule> {
  readonly rule: Rule;
  /** Or why there is none, as where a snapshot is named that is not there yet. */
  readonly input: Result<AllocationInput>;
}

/** Rules that were applied at once, and what they did. */
export interface AppliedRules<Rule> {
  /** Several where there is no allocation without the last of them. */
  readonly rules: readonly Rule[];
  /** Roles given to clusters that gained by them, and how many those are. */
  readonly given: number;
  readonly gaining: number;
  /** Roles taken from clusters that lost by them, and how many those are. */
  readonly taken: number;
  readonly losing: number;
}

/** What became of one cluster. */
export interface ClusterChange {
  /** As it is after; where it is gone, as it was. */
  readonly cluster: Cluster;
  readonly presence: "both" | "new" | "gone";
  readonly before: number;
  readonly after: number;
  /** Roles that each step gave or, less than 0, took, in the order of the steps. They add up to the change. */
  readonly parts: readonly number[];
}

/** The way from one allocation to another, rule by rule. */
export interface Attribution<Rule> {
  readonly before: Allocation;
  readonly after: Allocation;
  readonly steps: readonly AppliedRules<Rule>[];
  /** Every cluster of either side, lowest number first. */
  readonly clusters: readonly ClusterChange[];
}

/**
 * Splits the change of every cluster's roles by rule: the rules are applied one after another in
 * the order given, each state is allocated once, and what a rule did is the difference to the state
 * before. The parts add up to the whole; another order can split it differently. A state that
 * cannot be allocated has no roles to compare, so its rule is applied together with the next.
 * O(states × clusters log clusters).
 * Of the states between, only the roles are kept.
 * @param states each asked for when its turn comes; the last is what `before` is compared with,
 *   refused where it cannot be allocated
 */
export function attribution<Rule>(
  before: Allocation,
  states: Iterable<RuleState<Rule>>,
): Result<Attribution<Rule>> {
  const walked = walk(before, states);
  if (!walked.ok) return walked;
  const { after, stops } = walked.value;
  const clusters = changesBetween(before, after, [
    rolesIn(before),
    ...stops.map(({ roles }) => roles),
  ]);
  const steps = stops.map(({ rules }, at) => ({ rules, ...sumsOf(clusters, at) }));
  return success({ before, after, steps, clusters });
}

interface Walk<Rule> {
  readonly stops: readonly { readonly rules: readonly Rule[]; readonly roles: Roles }[];
  /** The last allocation. */
  readonly after: Allocation;
}

function walk<Rule>(before: Allocation, states: Iterable<RuleState<Rule>>): Result<Walk<Rule>> {
  const stops: Walk<Rule>["stops"][number][] = [];
  let after = before;
  let waiting: Rule[] = [];
  let inTheWay: readonly Problem[] = [];
  for (const { rule, input } of states) {
    waiting.push(rule);
    const allocated = input.ok ? allocate(input.value) : input;
    inTheWay = allocated.ok ? [] : allocated.problems;
    if (!allocated.ok) continue;
    after = allocated.value;
    stops.push({ rules: waiting, roles: rolesIn(after) });
    waiting = [];
  }
  return waiting.length > 0 ? failure(inTheWay) : success({ stops, after });
}

type Roles = ReadonlyMap<string, number>;

const rolesIn = ({ decisions }: Allocation): Roles =>
  new Map(decisions.map(({ cluster, roles }) => [cluster.number, roles]));

/** @param roles of each state, the first and the last included */
function changesBetween(
  before: Allocation,
  after: Allocation,
  roles: readonly Roles[],
): ClusterChange[] {
  const [was, is] = [before, after].map(
    ({ decisions }) => new Map(decisions.map(({ cluster }) => [cluster.number, cluster])),
  ) as [Map<string, Cluster>, Map<string, Cluster>];
  const numbers = [...new Set([...was.keys(), ...is.keys()])].sort(compareClusterNumbers);
  return numbers.map((number) => {
    const held = roles.map((each) => each.get(number) ?? 0);
    return {
      cluster: (is.get(number) ?? was.get(number))!,
      presence: !was.has(number) ? "new" : is.has(number) ? "both" : "gone",
      before: held[0]!,
      after: held.at(-1)!,
      parts: held.slice(1).map((count, at) => count - held[at]!),
    };
  });
}

function sumsOf(clusters: readonly ClusterChange[], at: number) {
  const sums = { given: 0, gaining: 0, taken: 0, losing: 0 };
  for (const { parts } of clusters) {
    const part = parts[at]!;
    if (part > 0) sums.given += part;
    if (part > 0) sums.gaining += 1;
    if (part < 0) sums.taken -= part;
    if (part < 0) sums.losing += 1;
  }
  return sums;
}
