/** A multiplier at which every weight above 0 is at its cap, whatever that is. */
const placesAll = 2 ** 33;

/** How many secant steps are tried before the bracket is halved instead. */
const secantSteps = 12;

/**
 * Looks for the multiplier that places a number of roles, by secant steps inside a bracket, so that
 * it always ends. Each step costs one pass over the rows.
 */
export class MultiplierSearch {
  x: number;
  private low = 0;
  private high = placesAll;
  private previous: Point;
  private slope: number | undefined;

  /** `count` tells the roles placed at a multiplier. */
  constructor(
    private readonly count: (x: number) => number,
    private readonly target: number,
    { x, atZero, slope }: Start,
  ) {
    this.x = x;
    this.previous = { x: 0, placed: atZero };
    this.slope = slope;
  }

  /**
   * Moves x until it is expected to place the target within `slack` roles, or until the bracket
   * around the target is narrower than `width` (relative). With a slack of 0 one of both is sure.
   */
  approach(slack: number, width: number): void {
    for (let step = 0; ; step++) {
      const placed = this.count(this.x);
      if (placed === this.target) return;
      const next = this.secant(placed);
      const expected = Math.abs(this.target - placed) * this.doubt();
      this.note(placed);
      if (this.high <= this.low * (1 + width)) return this.halve();
      const isWithin = next > this.low && next < this.high;
      if (isWithin && step < secantSteps) this.x = next;
      else this.halve();
      if (isWithin && expected <= slack) return;
    }
  }

  /** Continues from a multiplier known to place more than the target. */
  below(x: number): void {
    this.high = Math.min(this.high, x);
    this.halve();
  }

  /** Continues from a multiplier known to place fewer than the target. */
  above(x: number): void {
    this.low = Math.max(this.low, x);
    this.halve();
  }

  private secant(placed: number): number {
    const between = (placed - this.previous.placed) / (this.x - this.previous.x);
    return this.x + (this.target - placed) / (this.slope ?? between);
  }

  /** How far the slope of the secant may be off, as a share of itself. */
  private doubt(): number {
    if (this.slope !== undefined) return 0.05;
    return this.previous.x === 0 ? 0.3 : Math.abs(1 - this.previous.x / this.x);
  }

  private note(placed: number): void {
    if (placed < this.target) this.low = this.x;
    else this.high = this.x;
    this.previous = { x: this.x, placed };
    this.slope = undefined;
  }

  /** The middle of the bracket in ratio; while one end is open, a factor of 8 towards it. */
  private halve(): void {
    if (this.low === 0) this.x = this.high / 8;
    else if (this.high === placesAll)
      this.x = Math.min(this.low * 8, Math.sqrt(this.low * placesAll));
    else this.x = Math.sqrt(this.low * this.high);
  }
}

/** Where a search starts. */
export interface Start {
  readonly x: number;
  /** Roles placed at multiplier 0, fewer than the target. */
  readonly atZero: number;
  /** Roles placed more for each unit of x at the start, if known. */
  readonly slope?: number;
}

interface Point {
  readonly x: number;
  readonly placed: number;
}
