import type { Claim, ClaimOrder } from "./claims";

/** Keeps the first two, in an order, of the claims of different rows. */
export class TopTwo {
  private first: Claim | undefined;
  private second: Claim | undefined;

  constructor(private readonly order: ClaimOrder) {}

  offer(claim: Claim): void {
    if (!this.first || this.order(claim, this.first) < 0) {
      this.second = this.first;
      this.first = claim;
    } else if (!this.second || this.order(claim, this.second) < 0) {
      this.second = claim;
    }
  }

  /** The first of the rows other than this one. */
  besides(row: number): Claim | undefined {
    return this.first?.row === row ? this.second : this.first;
  }
}
