/** Products below this are exact in floating point. */
const exactBelow = 2 ** 53;

/** Above the relative error of four factors multiplied in floating point (3 × 2⁻⁵³), many times. */
const beyondError = 1e-14;

/**
 * Whether floating point tells the sign of the difference of two products of up to four whole
 * factors from 0 to 2⁵³ − 1: the products are exact, or differ by more than their error.
 */
export function isCertain(left: number, right: number): boolean {
  if (left < exactBelow && right < exactBelow) return true;
  return Math.abs(left - right) > beyondError * (left + right);
}

/** The sign of the difference of two products of whole factors, exact whatever their size. */
export function compareProducts(left: readonly number[], right: readonly number[]): number {
  const [exactLeft, exactRight] = [product(left), product(right)];
  return exactLeft === exactRight ? 0 : exactLeft > exactRight ? 1 : -1;
}

const product = (factors: readonly number[]): bigint =>
  factors.reduce((product, factor) => product * BigInt(factor), 1n);
