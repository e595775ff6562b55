/**
 * For the second dimension on: degree and inner coefficients of a primitive polynomial, and the
 * first direction numbers. Source: S. Joe and F. Y. Kuo, Constructing Sobol sequences with better
 * two-dimensional projections, SIAM Journal on Scientific Computing 30 (2008), file
 * new-joe-kuo-6.21201, dimensions 2 to 16.
 */
const polynomials: readonly (readonly [degree: number, inner: number, first: readonly number[]])[] =
  [
    [1, 0, [1]],
    [2, 1, [1, 3]],
    [3, 1, [1, 3, 1]],
    [3, 2, [1, 1, 1]],
    [4, 1, [1, 1, 3, 3]],
    [4, 4, [1, 3, 5, 13]],
    [5, 2, [1, 1, 5, 5, 17]],
    [5, 4, [1, 1, 5, 5, 5]],
    [5, 7, [1, 1, 7, 11, 19]],
    [5, 11, [1, 1, 5, 1, 1]],
    [5, 13, [1, 1, 1, 3, 11]],
    [5, 14, [1, 3, 5, 5, 31]],
    [6, 1, [1, 3, 3, 9, 7, 49]],
    [6, 13, [1, 1, 1, 15, 21, 21]],
    [6, 16, [1, 3, 1, 13, 27, 49]],
  ];

/** Dimensions there are direction numbers for: more than there are inputs to vary. */
export const mostDimensions = polynomials.length + 1;

const bits = 32;

/** Direction numbers of each dimension, as whole numbers of 32 bits. */
const directions: readonly Uint32Array[] = [
  Uint32Array.from({ length: bits }, (_, bit) => 2 ** (bits - 1 - bit)),
  ...polynomials.map(directionNumbers),
];

/** Bratley and Fox's recurrence, Algorithm 659 (1988). */
function directionNumbers([degree, inner, first]: (typeof polynomials)[number]): Uint32Array {
  const numbers = new Uint32Array(bits);
  for (let bit = 0; bit < bits; bit++) {
    if (bit < degree) {
      numbers[bit] = first[bit]! * 2 ** (bits - 1 - bit);
      continue;
    }
    const earlier = numbers[bit - degree]!;
    let number = earlier ^ (earlier >>> degree);
    for (let k = 1; k < degree; k++)
      if ((inner >>> (degree - 1 - k)) & 1) number ^= numbers[bit - k]!;
    numbers[bit] = number;
  }
  return numbers;
}

/**
 * One coordinate of a point of Sobol's sequence, in 2⁻³² from 0 up to but not including 1, in Gray
 * code order as by Antonov and Saleev. The first 2ᵏ points fall one into each of 2ᵏ equal parts of
 * every dimension. O(log index).
 * @param dimension from 0, below mostDimensions
 */
export function sobolWord(index: number, dimension: number): number {
  const numbers = directions[dimension]!;
  let word = 0;
  for (let gray = index ^ (index >>> 1), bit = 0; gray !== 0; gray >>>= 1, bit++)
    if (gray & 1) word ^= numbers[bit]!;
  return word >>> 0;
}
