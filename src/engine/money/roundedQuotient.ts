/** A quotient of whole numbers, not negative, to the nearest whole number; a half goes up. Exact. */
export const roundedQuotient = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator) / (2n * denominator);
