/** What one cluster gets in many draws. */
export interface RoleSpread {
  /** Draws in which it has a role. */
  readonly withRole: number;
  readonly least: number;
  /** In half of the draws it has at most so many, in half at least; of two such the lower. */
  readonly median: number;
  readonly most: number;
}

/** Room for so many different numbers of roles at first, around the present one. */
const firstRoom = 8;

/** Counts for each cluster how often it gets how many roles. */
export class RoleTally {
  private readonly from: Int32Array;
  private readonly counts: Uint32Array[];

  /** @param present roles of each cluster now, by row */
  constructor(present: ArrayLike<number>) {
    this.from = Int32Array.from(present, (roles) => Math.max(0, roles - firstRoom / 2));
    this.counts = Array.from(present, () => new Uint32Array(firstRoom));
  }

  /** Counts the roles of one draw, by row. */
  add(roles: Float64Array): void {
    const { from, counts } = this;
    for (let row = 0; row < counts.length; row++) {
      const at = roles[row]! - from[row]!;
      const own = counts[row]!;
      if (at >= 0 && at < own.length) own[at]!++;
      else this.widened(row, at)[roles[row]! - from[row]!]!++;
    }
  }

  /** @param draws how many were counted, at least 1 */
  spread(row: number, draws: number): RoleSpread {
    const from = this.from[row]!;
    const counts = this.counts[row]!;
    const least = counts.findIndex((count) => count > 0);
    let most = counts.length - 1;
    while (counts[most] === 0) most--;
    let [median, below] = [least, counts[least]!];
    while (2 * below < draws) below += counts[++median]!;
    const without = from === 0 ? counts[0]! : 0;
    return {
      withRole: draws - without,
      least: from + least,
      median: from + median,
      most: from + most,
    };
  }

  /** Makes room for a number of roles outside, and as much again. */
  private widened(row: number, at: number): Uint32Array {
    const own = this.counts[row]!;
    const from = this.from[row]!;
    const more = 2 * (at < 0 ? -at : at - own.length + 1);
    const before = at < 0 ? Math.min(from, more) : 0;
    const wider = new Uint32Array(own.length + (at < 0 ? before : more));
    wider.set(own, before);
    this.from[row] = from - before;
    this.counts[row] = wider;
    return wider;
  }
}
