/** A sum of whole numbers from 0 to 2⁵³ − 1 that stays exact however large it grows. */
export class WholeSum {
  private above = 0n;
  private low = 0;

  add(whole: number): void {
    const sum = this.low + whole;
    if (sum <= Number.MAX_SAFE_INTEGER) {
      this.low = sum;
    } else {
      this.above += BigInt(this.low);
      this.low = whole;
    }
  }

  get exact(): bigint {
    return this.above + BigInt(this.low);
  }
}

/** The sum of whole numbers from 0 to 2⁵³ − 1, exact. O(n). */
export function exactSum(wholes: Float64Array): bigint {
  let quick = 0;
  for (let i = 0; i < wholes.length; i++) quick += wholes[i]!;
  if (quick <= Number.MAX_SAFE_INTEGER) return BigInt(quick);
  const sum = new WholeSum();
  for (let i = 0; i < wholes.length; i++) sum.add(wholes[i]!);
  return sum.exact;
}
