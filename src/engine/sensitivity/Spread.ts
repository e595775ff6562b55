/** What many numbers come to. */
export interface SpreadFigures {
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

/** Takes numbers one at a time. */
export class Spread {
  private sum = 0;
  private count = 0;
  private least = Infinity;
  private most = -Infinity;

  add(value: number): void {
    this.sum += value;
    this.count++;
    if (value < this.least) this.least = value;
    if (value > this.most) this.most = value;
  }

  /** Undefined while there are none. */
  figures(): SpreadFigures | undefined {
    const { sum, count, least, most } = this;
    return count === 0 ? undefined : { mean: sum / count, least, most, count };
  }
}
