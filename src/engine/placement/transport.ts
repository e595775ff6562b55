import { impossible } from "../../domain/impossible";
import { halfDaysPerRole, type HostModel } from "./hostModel";

/**
 * Serves the rows of a model from given hosts at the least cost: the transportation problem, by
 * shortest augmenting paths on prices. All figures are whole, so the answer is exact. Where several
 * answers cost the same, the lower host and the lower row come first.
 *
 * O(paths × hosts × rows) at most, the hosts being those with a role; there are seldom more paths
 * than rows.
 */
export class Transport {
  /** Half-days of each row from each host, at `host × rows + row`. */
  readonly served: Int32Array;
  /** Half-days each host has left to give. */
  private readonly room: Int32Array;
  /** Half-days each row still needs. */
  private readonly need: Int32Array;
  /** What a half-day of each host costs beyond the way to it: 0 while it has room. */
  private readonly hostPrices: Float64Array;
  /** Metres more, prices counted, if one more half-day of the row in hand ended at each host. */
  private readonly extra: Float64Array;
  /** The row that would come to this host, and the host it would leave; −1 for the row in hand. */
  private readonly comes: Int32Array;
  private readonly leaves: Int32Array;
  /** 1 for hosts whose `extra` is final. */
  private readonly isFinal: Uint8Array;
  /** Hosts with a role. */
  private open: number[] = [];

  constructor(private readonly model: HostModel) {
    const { rows, hosts } = model;
    this.served = new Int32Array(hosts * rows);
    this.room = new Int32Array(hosts);
    this.need = new Int32Array(rows);
    this.hostPrices = new Float64Array(hosts);
    this.extra = new Float64Array(hosts);
    this.comes = new Int32Array(hosts);
    this.leaves = new Int32Array(hosts);
    this.isFinal = new Uint8Array(hosts);
  }

  /** Least Σ metres × half-days with these roles of each host, all given out. */
  solve(roles: Int32Array): number {
    const { rows, halfDays } = this.model;
    this.open = [];
    roles.forEach((count, host) => {
      this.room[host] = halfDaysPerRole * count;
      if (count > 0) this.open.push(host);
    });
    this.served.fill(0);
    this.hostPrices.fill(0);
    this.need.set(halfDays);
    for (let row = 0; row < rows; row++) this.serveFromNearest(row);
    for (let row = 0; row < rows; row++) while (this.need[row]! > 0) this.servePath(row);
    return this.cost();
  }

  /**
   * What one more half-day of each row would cost, in metres, after `solve`: the prices at which
   * no host would rather give its half-days to other rows. Whole numbers.
   */
  prices(): Float64Array {
    const { rows, metres } = this.model;
    return Float64Array.from({ length: rows }, (_, row) =>
      this.open.reduce(
        (least, host) => Math.min(least, metres[host * rows + row]! + this.hostPrices[host]!),
        Infinity,
      ),
    );
  }

  /** Starts where nobody waits for anybody: at the nearest host, as far as it has room. */
  private serveFromNearest(row: number): void {
    const { rows, metres } = this.model;
    let nearest = this.open[0]!;
    for (const host of this.open)
      if (metres[host * rows + row]! < metres[nearest * rows + row]!) nearest = host;
    const count = Math.min(this.room[nearest]!, this.need[row]!);
    this.served[nearest * rows + row]! += count;
    this.room[nearest]! -= count;
    this.need[row]! -= count;
  }

  /** Serves some half-days of a row, moving those of others where that is cheaper. */
  private servePath(row: number): void {
    const { rows } = this.model;
    const last = this.findPath(row);
    let count = Math.min(this.room[last]!, this.need[row]!);
    for (let host = last; this.leaves[host]! >= 0; host = this.leaves[host]!)
      count = Math.min(count, this.served[this.leaves[host]! * rows + this.comes[host]!]!);
    for (let host = last; host >= 0; host = this.leaves[host]!) {
      this.served[host * rows + this.comes[host]!]! += count;
      if (this.leaves[host]! >= 0)
        this.served[this.leaves[host]! * rows + this.comes[host]!]! -= count;
    }
    this.room[last]! -= count;
    this.need[row]! -= count;
    const total = this.extra[last]!;
    for (const host of this.open)
      if (this.extra[host]! < total) this.hostPrices[host]! += total - this.extra[host]!;
  }

  /** The host with room that is cheapest to reach for one more half-day of a row, by Dijkstra. */
  private findPath(row: number): number {
    const { rows, metres } = this.model;
    for (const host of this.open) {
      this.extra[host] = metres[host * rows + row]! + this.hostPrices[host]!;
      this.comes[host] = row;
      this.leaves[host] = -1;
      this.isFinal[host] = 0;
    }
    for (;;) {
      const host = this.nextFinal();
      if (this.room[host]! > 0) return host;
      this.isFinal[host] = 1;
      for (let moved = 0; moved < rows; moved++)
        if (this.served[host * rows + moved]! > 0) this.reachFrom(host, moved);
    }
  }

  private nextFinal(): number {
    let next = -1;
    for (const host of this.open)
      if (this.isFinal[host] === 0 && (next < 0 || this.extra[host]! < this.extra[next]!))
        next = host;
    return next < 0 ? impossible("the hosts have fewer half-days than the rows") : next;
  }

  /** Reaches other hosts by moving a row from this one to them. */
  private reachFrom(host: number, row: number): void {
    const { rows, metres } = this.model;
    const without = this.extra[host]! - metres[host * rows + row]! - this.hostPrices[host]!;
    for (const other of this.open) {
      const extra = without + metres[other * rows + row]! + this.hostPrices[other]!;
      if (extra >= this.extra[other]!) continue;
      this.extra[other] = extra;
      this.comes[other] = row;
      this.leaves[other] = host;
    }
  }

  private cost(): number {
    const { metres } = this.model;
    let cost = 0;
    for (let at = 0; at < metres.length; at++) cost += this.served[at]! * metres[at]!;
    return cost;
  }
}
