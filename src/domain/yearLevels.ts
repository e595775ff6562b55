/** Of the year levels of a school those within Years 1 to 8. */
export interface YearLevels {
  readonly yearsOneToEight: number;
  readonly all: number;
}

const levels = (first: number, last: number): YearLevels => ({
  yearsOneToEight: Math.max(0, Math.min(last, 8) - first + 1),
  all: last - first + 1,
});

/** Types whose name does not say their years, by how it begins. */
const named: readonly (readonly [RegExp, YearLevels])[] = [
  [/^full primary\b/i, levels(1, 8)],
  [/^contributing\b/i, levels(1, 6)],
  [/^intermediate\b/i, levels(7, 8)],
  [/^composite\b/i, levels(1, 13)],
  [/^secondary\b/i, levels(9, 13)],
];

/**
 * The year levels of a type of school as the directory names it: `Full Primary`, `Secondary (Year
 * 7-15)`. Years above 13 are counted as none: those who stay on are few. Undefined for types that
 * do not say, such as special schools.
 */
export function yearLevels(type: string): YearLevels | undefined {
  const years = /\(years? (\d+) ?[-–] ?(\d+)\)/i.exec(type);
  if (years) return levels(Number(years[1]), Math.min(13, Number(years[2])));
  return named.find(([form]) => form.test(type.trim()))?.[1];
}
