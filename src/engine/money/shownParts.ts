/**
 * Amounts in whole cents as whole units (of 100 cents for dollars), so that the parts shown add up
 * to the total shown: each is rounded down, and the units then missing go to the largest
 * remainders, the earlier first. No part is a unit or more off. Parts may be negative.
 * @returns the parts, in units; their sum is the rounded total
 */
export function shownParts(cents: readonly number[], unit: number): number[] {
  const total = Math.round(cents.reduce((sum, part) => sum + part, 0) / unit);
  const down = cents.map((part) => Math.floor(part / unit));
  const missing = total - down.reduce((sum, part) => sum + part, 0);
  const remainder = (index: number) => cents[index]! - down[index]! * unit;
  const raised = new Set(
    cents
      .map((_, index) => index)
      .sort((a, b) => remainder(b) - remainder(a) || a - b)
      .slice(0, missing),
  );
  return down.map((part, index) => (raised.has(index) ? part + 1 : part));
}
