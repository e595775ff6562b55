/** Indices of rows by their first value, or a level for each of the values before that. */
type Level = Map<unknown, number | Level>;

/**
 * Finds, for rows asked about one after the other, the index of the first with the same values;
 * undefined for the first itself and where a value is blank. Of the last column there should be
 * few different values, as of terms or days: it takes a map for each of them.
 */
export function earlierRow<Row>(
  columns: readonly (keyof Row)[],
): (row: Row, index: number) => number | undefined {
  const all: Level = new Map();
  return (row, index) => {
    let level = all;
    for (let at = columns.length - 1; at > 0; at--) {
      const value = row[columns[at]!];
      if (value === undefined) return undefined;
      let next = level.get(value) as Level | undefined;
      if (!next) level.set(value, (next = new Map()));
      level = next;
    }
    const value = row[columns[0]!];
    if (value === undefined) return undefined;
    const first = level.get(value) as number | undefined;
    if (first === undefined) level.set(value, index);
    return first;
  };
}
