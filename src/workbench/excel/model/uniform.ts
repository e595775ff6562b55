/** The value all cells of a range share; null where they differ, as Excel answers then. */
export function uniform<Value>(values: readonly (readonly Value[])[]): Value | null {
  const first = values[0]?.[0];
  if (first === undefined) return null;
  return values.every((row) => row.every((value) => value === first)) ? first : null;
}

/** The same for so many rows or columns. */
export const allEqual = <Value>(count: number, value: (index: number) => Value): Value | null =>
  uniform([Array.from({ length: count }, (_, index) => value(index))]);
