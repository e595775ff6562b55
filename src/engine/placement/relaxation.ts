import { halfDaysPerRole, type HostLimits, type HostModel } from "./hostModel";

/**
 * The model without the rule that every row gets exactly its half-days: each row pays a price for
 * a half-day instead, and each host gives its half-days to those who leave it the least cost. A
 * host's next role never costs less than the one before, so the cheapest roles of all are the
 * best answer, and that is a lower bound of every placement at whatever prices.
 *
 * Prices are multiples of a power of two for which every sum fits a double: the bound is exact.
 */
export class Relaxation {
  /** Roles of each host, then of each group, in the answer at the prices last asked for. */
  readonly counts: Int32Array;
  /** Those of the hosts alone. */
  readonly roles: Int32Array;
  /** Cost of each host's next role: infinite where it may have none or nobody is left to serve. */
  readonly nextCosts: Float64Array;
  /** Cost of role t of a host (t from 1), at `host × (roles + 1) + t`, up to one after its last. */
  private readonly costs: Float64Array;
  /** Rows of each host, cheapest first at these prices, at `host × rows + place`. */
  private readonly order: Int32Array;
  /** Where each host stands in its order: place, and half-days of that row given already. */
  private readonly place: Int32Array;
  private readonly given: Int32Array;

  /** 1 for hosts in a group that has its most. */
  private readonly isClosed: Uint8Array;
  /** Which groups each host is in. */
  private readonly groupsOf: readonly (readonly number[])[];

  /** Groups lie one inside another or apart, inner ones first; the last holds all hosts. */
  constructor(
    private readonly model: HostModel,
    private readonly groups: readonly Int32Array[],
  ) {
    const { rows, hosts, roles } = model;
    this.counts = new Int32Array(hosts + groups.length);
    this.roles = this.counts.subarray(0, hosts);
    this.isClosed = new Uint8Array(hosts);
    this.groupsOf = Array.from({ length: hosts }, (_, host) =>
      [...groups.keys()].filter((group) => groups[group]!.includes(host)),
    );
    this.nextCosts = new Float64Array(hosts);
    this.costs = new Float64Array(hosts * (roles + 1));
    this.order = Int32Array.from({ length: hosts * rows }, (_, at) => at % rows);
    this.place = new Int32Array(hosts);
    this.given = new Int32Array(hosts);
  }

  /** Limits of hosts, with groups that have none but that all roles are given out. */
  limitsFrom({ fewest, most }: HostLimits): HostLimits {
    const { hosts, roles } = this.model;
    const few = new Int32Array(this.counts.length);
    const many = new Int32Array(this.counts.length).fill(roles);
    few.set(fewest.subarray(0, hosts));
    many.set(most.subarray(0, hosts));
    few[few.length - 1] = roles;
    return { fewest: few, most: many };
  }

  /**
   * The lower bound at these prices within these limits; infinite where nothing fits. Groups take
   * their fewest roles from within, inner groups first, always the cheapest: as groups lie one
   * inside another, that is the best answer. O(hosts × (rows + roles)).
   */
  at(prices: Float64Array, limits: HostLimits): number {
    const { hosts, rows, halfDays } = this.model;
    const { fewest, most } = limits;
    this.start(prices, limits);
    let value = 0;
    for (let row = 0; row < rows; row++) value += prices[row]! * halfDays[row]!;
    for (let host = 0; host < hosts; host++)
      while (this.roles[host]! < fewest[host]!) value += this.take(host, prices, limits);
    for (let group = 0; group < this.groups.length; group++) {
      const at = hosts + group;
      if (this.counts[at]! > most[at]!) return Infinity;
      while (this.counts[at]! < fewest[at]! && value < Infinity) {
        const host = this.cheapestIn(group);
        value += host < 0 ? Infinity : this.take(host, prices, limits);
      }
    }
    return value;
  }

  /** Cost of role `t` (from 1) of a host, which it has in the answer. */
  costOf(host: number, t: number): number {
    return this.costs[host * (this.model.roles + 1) + t]!;
  }

  /** Half-days each row needs beyond those it gets in the answer; negative for too many. */
  shortfalls(into: Float64Array): void {
    const { hosts, rows, halfDays } = this.model;
    into.set(halfDays);
    for (let host = 0; host < hosts; host++) {
      let left = halfDaysPerRole * this.roles[host]!;
      for (let at = host * rows; left > 0; at++) {
        const row = this.order[at]!;
        const count = Math.min(left, halfDays[row]!);
        into[row]! -= count;
        left -= count;
      }
    }
  }

  private start(prices: Float64Array, limits: HostLimits): void {
    const { hosts } = this.model;
    this.counts.fill(0);
    this.isClosed.fill(0);
    this.place.fill(0);
    this.given.fill(0);
    for (let host = 0; host < hosts; host++) {
      if (limits.most[host]! > 0) this.sort(host, prices);
      this.findNext(host, prices, limits);
    }
    this.groups.forEach((_, group) => this.closeIfFull(group, limits));
  }

  /** The host in a group whose next role costs least; −1 where none may have one. */
  private cheapestIn(group: number): number {
    let cheapest = -1;
    for (const host of this.groups[group]!)
      if (
        this.isClosed[host] === 0 &&
        (cheapest < 0 || this.nextCosts[host]! < this.nextCosts[cheapest]!)
      )
        cheapest = host;
    return cheapest;
  }

  private take(host: number, prices: Float64Array, limits: HostLimits): number {
    const cost = this.nextCosts[host]!;
    this.counts[host]!++;
    for (const group of this.groupsOf[host]!) {
      this.counts[this.model.hosts + group]!++;
      this.closeIfFull(group, limits);
    }
    this.findNext(host, prices, limits);
    return cost;
  }

  private closeIfFull(group: number, { most }: HostLimits): void {
    const at = this.model.hosts + group;
    if (this.counts[at]! >= most[at]!)
      for (const host of this.groups[group]!) this.isClosed[host] = 1;
  }

  /** Cost of the host's next ten half-days. */
  private findNext(host: number, prices: Float64Array, { most }: HostLimits): void {
    const { rows, metres, halfDays, roles } = this.model;
    const role = this.roles[host]! + 1;
    if (role > most[host]!) {
      this.nextCosts[host] = Infinity;
      return;
    }
    const start = host * rows;
    let place = this.place[host]!;
    let given = this.given[host]!;
    let need = halfDaysPerRole;
    let cost = 0;
    while (need > 0 && place < rows) {
      const row = this.order[start + place]!;
      const count = Math.min(need, halfDays[row]! - given);
      cost += count * (metres[start + row]! - prices[row]!);
      need -= count;
      given += count;
      if (given === halfDays[row]) {
        place++;
        given = 0;
      }
    }
    this.place[host] = place;
    this.given[host] = given;
    this.nextCosts[host] = need > 0 ? Infinity : cost;
    if (role <= roles) this.costs[host * (roles + 1) + role] = this.nextCosts[host]!;
  }

  /** Insertion sort: prices change little from one call to the next, and so does the order. */
  private sort(host: number, prices: Float64Array): void {
    const { rows, metres } = this.model;
    const start = host * rows;
    for (let sorted = start + 1; sorted < start + rows; sorted++) {
      const row = this.order[sorted]!;
      const cost = metres[start + row]! - prices[row]!;
      let at = sorted - 1;
      for (; at >= start; at--) {
        const before = this.order[at]!;
        if (metres[start + before]! - prices[before]! <= cost) break;
        this.order[at + 1] = before;
      }
      this.order[at + 1] = row;
    }
  }
}
