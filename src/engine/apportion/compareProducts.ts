/** Products below this are exact in floating point. */
const exactBelow = 2 ** 53;

/** Above the relative error of four factors multiplied in floating point (3 × 2⁻⁵³), twice. */
const beyondError = 1e-14;

/**
 * The sign of a₁a₂a₃a₄ − b₁b₂b₃b₄ for whole factors from 0 to 2⁵³ − 1: −1, 0 or 1, exact.
 * Floating point decides where the difference is beyond its error or the products are exact,
 * whole numbers of any size decide the rest.
 */
export function compareProducts(a: Factors, b: Factors): number {
  const left = a[0] * a[1] * a[2] * a[3];
  const right = b[0] * b[1] * b[2] * b[3];
  const difference = left - right;
  const certain = beyondError * (left + right);
  if (difference > certain || difference < -certain) return Math.sign(difference);
  if (left < exactBelow && right < exactBelow) return Math.sign(difference);
  const [exactLeft, exactRight] = [product(a), product(b)];
  return exactLeft === exactRight ? 0 : exactLeft > exactRight ? 1 : -1;
}

export type Factors = readonly [number, number, number, number];

const product = (factors: Factors): bigint =>
  factors.reduce((product, factor) => product * BigInt(factor), 1n);
