/** Claims near the cut: rows and the number of the role each claims, in row order. Grows as needed. */
export class Candidates {
  rows = new Int32Array(1024);
  steps = new Int32Array(1024);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** The claims of a row to its roles above `served`, up to `last`. */
  add(row: number, served: number, last: number): void {
    for (let step = served + 1; step <= last; step++) {
      if (this.count === this.rows.length) this.grow();
      this.rows[this.count] = row;
      this.steps[this.count] = step;
      this.count++;
    }
  }

  private grow(): void {
    this.rows = doubled(this.rows);
    this.steps = doubled(this.steps);
  }
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}
