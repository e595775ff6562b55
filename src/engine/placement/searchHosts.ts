import { firstHosts } from "./firstHosts";
import { groupHosts } from "./groupHosts";
import type { HostLimits, HostModel } from "./hostModel";
import { moveRoles, type Hosting } from "./moveRoles";
import { raisePrices } from "./raisePrices";
import { Relaxation } from "./relaxation";
import { tightenLimits } from "./tightenLimits";
import { Transport } from "./transport";

/** The best hosts found and what is known of all others. Costs in metres × half-days, whole. */
export interface Searched extends Hosting {
  /** No placement costs less than this. */
  readonly bound: number;
  /** Limits outside which nothing is cheaper than `cost`. */
  readonly limits: HostLimits;
  /** Parts of the search done. */
  readonly nodes: number;
}

/** How a search stands when it pauses. */
export interface SearchProgress {
  readonly nodes: number;
  readonly cost: number;
  readonly bound: number;
}

/**
 * A long piece of work that pauses between its parts: it yields how it stands and is told by
 * `next` whether to go on. Told `false` it ends with what it has.
 */
export type Pausing<T> = Generator<SearchProgress, T, boolean | undefined>;

/** A part of the search: limits, and prices and the bound of the part it came from. */
interface Node extends HostLimits {
  readonly prices: Float64Array;
  readonly bound: number;
}

/** Prices tried in the first part of a search, and in every other. */
const firstRounds = 400;
const laterRounds = 60;

/** Of so many parts one has its hosts tried as a placement: that takes longer than pricing a part. */
const triedEvery = 8;

/**
 * Finds the cheapest hosts by branch and bound: the part with the lowest bound is priced; what
 * cannot beat the best hosts known is cut off, and what is left is split in two by the roles of
 * one host, or of a group of hosts that lie together. Exact: bounds and costs are whole or exact in a double. Ends with the best hosts known
 * after `mostNodes` parts, or when told not to go on. Each part is O(rounds × hosts × (rows + roles)).
 */
export function* searchHosts(model: HostModel, mostNodes: number): Pausing<Searched> {
  const search = new HostSearch(model);
  while (!search.isDone && search.nodes < mostNodes) {
    search.step();
    if ((yield search.progress()) === false) break;
  }
  return search.found();
}

class HostSearch {
  nodes = 0;
  private readonly transport: Transport;
  private readonly relaxation: Relaxation;
  private open: Node[];
  private best: Hosting;
  private limits: HostLimits;

  constructor(private readonly model: HostModel) {
    this.transport = new Transport(model);
    this.relaxation = new Relaxation(model, groupHosts(model));
    this.best = moveRoles(model, this.transport, this.relaxation, firstHosts(model));
    this.transport.solve(this.best.roles);
    this.limits = this.relaxation.limitsFrom(model);
    this.open = [{ ...this.limits, prices: this.transport.prices(), bound: 0 }];
  }

  get isDone(): boolean {
    return this.open.length === 0;
  }

  progress(): SearchProgress {
    const { cost } = this.best;
    const bound = this.open.reduce((least, node) => Math.min(least, Math.ceil(node.bound)), cost);
    return { nodes: this.nodes, cost, bound };
  }

  found(): Searched {
    return { ...this.best, ...this.progress(), limits: this.limits };
  }

  /** Prices the part with the lowest bound, and cuts it off or splits it. */
  step(): void {
    const node = this.takeLowest();
    const isFirst = ++this.nodes === 1;
    const raised = raisePrices(this.model, this.relaxation, {
      limits: node,
      prices: node.prices,
      target: this.best.cost,
      rounds: isFirst ? firstRounds : laterRounds,
    });
    const { prices, bound } = raised;
    if (this.nodes % triedEvery === 1) this.improve(prices, node);
    this.relaxation.at(prices, node);
    const known = { bound, target: this.best.cost };
    const limits = tightenLimits(this.model, this.relaxation, node, known);
    if (isFirst) this.limits = limits;
    if (isSettled(limits, this.model.hosts)) this.improve(prices, limits);
    else if (Math.ceil(bound) < this.best.cost)
      this.split({ ...limits, prices, bound: Math.max(bound, node.bound) }, raised.meanRoles);
    this.open = this.open.filter((each) => Math.ceil(each.bound) < this.best.cost);
  }

  private takeLowest(): Node {
    let lowest = 0;
    for (let at = 1; at < this.open.length; at++)
      if (this.open[at]!.bound < this.open[lowest]!.bound) lowest = at;
    return this.open.splice(lowest, 1)[0]!;
  }

  /** Tries the hosts of the relaxation: where they are cheaper, they and better ones beside them. */
  private improve(prices: Float64Array, limits: HostLimits): void {
    if (Math.ceil(this.relaxation.at(prices, limits)) >= this.best.cost) return;
    const roles = this.relaxation.roles.slice();
    if (this.transport.solve(roles) >= this.best.cost) return;
    this.best = moveRoles(this.model, this.transport, this.relaxation, roles);
  }

  /** Splits where roles are least settled: few roles in one part, more in the other. */
  private split(node: Node, meanRoles: Float64Array): void {
    const { fewest, most, prices, bound } = node;
    const at = leastSettled(node, meanRoles);
    const few = Math.min(most[at]! - 1, Math.max(fewest[at]!, Math.floor(meanRoles[at]!)));
    const fewer = most.with(at, few);
    const more = fewest.with(at, few + 1);
    this.open.push({ fewest, most: fewer, prices, bound }, { fewest: more, most, prices, bound });
  }
}

const isSettled = ({ fewest, most }: HostLimits, hosts: number): boolean =>
  fewest.subarray(0, hosts).every((count, host) => count === most[host]);

/** Mean roles at least so far from whole are unsettled. */
const unsettled = 0.1;

/**
 * Where to split, among hosts and groups whose roles are open: the outermost group whose mean roles
 * are unsettled, as schools far apart cannot make up for each other; where there is none, what is
 * farthest from whole.
 */
function leastSettled({ fewest, most }: HostLimits, meanRoles: Float64Array): number {
  let found = -1;
  let farthest = -1;
  for (let at = meanRoles.length - 1; at >= 0; at--) {
    if (fewest[at]! >= most[at]!) continue;
    const distance = Math.abs(meanRoles[at]! - Math.round(meanRoles[at]!));
    if (distance >= unsettled) return at;
    if (distance > farthest) [found, farthest] = [at, distance];
  }
  return found;
}
