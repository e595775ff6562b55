import { exactSum } from "./wholeSum";

const none = -1;

/**
 * At which size of house each row is next below its upper quota. A row stands in it once at most.
 * Linked lists in two arrays: O(1) for each entry.
 */
export class HouseCalendar {
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly total: bigint;

  constructor(
    private readonly weights: Float64Array,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.heads = new Int32Array(Math.max(0, to - from + 1)).fill(none);
    this.next = new Int32Array(weights.length).fill(none);
    this.total = exactSum(weights);
  }

  /** The smallest size of house at which a row with these roles is below its upper quota. */
  firstHouse(row: number, roles: number): number {
    const weight = this.weights[row]!;
    const product = roles * Number(this.total);
    if (product < 2 ** 52) return Math.floor(product / weight) + 1;
    return Number((BigInt(roles) * this.total) / BigInt(weight)) + 1;
  }

  /** Enters a row at its first house after `house`; not at all if that is beyond the last. */
  put(row: number, roles: number, house: number): void {
    const day = Math.max(this.firstHouse(row, roles), house + 1, this.from);
    if (day > this.to) return;
    this.next[row] = this.heads[day - this.from]!;
    this.heads[day - this.from] = row;
  }

  /** Takes out the rows entered at this size of house. */
  takeRows(house: number): number[] {
    const rows: number[] = [];
    for (let row = this.heads[house - this.from]!; row !== none; row = this.next[row]!) {
      rows.push(row);
    }
    this.heads[house - this.from] = none;
    return rows;
  }
}
