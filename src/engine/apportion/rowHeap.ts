import type { Order } from "./takeFirst";

/** A heap of rows with the first in order on top; a row that falls behind is moved in place. */
export class RowHeap {
  private readonly rows: Int32Array;
  private readonly places: Int32Array;
  private count = 0;

  constructor(
    size: number,
    private readonly order: Order,
  ) {
    this.rows = new Int32Array(size);
    this.places = new Int32Array(size).fill(-1);
  }

  get first(): number | undefined {
    return this.count > 0 ? this.rows[0] : undefined;
  }

  /** The rows in it, in heap order. */
  get all(): Int32Array {
    return this.rows.subarray(0, this.count);
  }

  add(row: number): void {
    this.put(row, this.count++);
    this.rise(this.places[row]!);
  }

  remove(row: number): void {
    const place = this.places[row]!;
    const last = this.rows[--this.count]!;
    this.places[row] = -1;
    if (place === this.count) return;
    this.put(last, place);
    this.rise(place);
    this.sink(this.places[last]!);
  }

  /** Restores the order after a row has fallen behind. */
  fallBack(row: number): void {
    this.sink(this.places[row]!);
  }

  private rise(from: number): void {
    const row = this.rows[from]!;
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.order(row, this.rows[parent]!) >= 0) break;
      this.put(this.rows[parent]!, place);
      place = parent;
    }
    this.put(row, place);
  }

  private sink(from: number): void {
    const row = this.rows[from]!;
    let place = from;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= this.count) break;
      if (child + 1 < this.count && this.order(this.rows[child + 1]!, this.rows[child]!) < 0)
        child++;
      if (this.order(row, this.rows[child]!) <= 0) break;
      this.put(this.rows[child]!, place);
      place = child;
    }
    this.put(row, place);
  }

  private put(row: number, place: number): void {
    this.rows[place] = row;
    this.places[row] = place;
  }
}
