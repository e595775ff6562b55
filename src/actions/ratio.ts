/** A part of a whole; undefined where there is no whole. */
export const ratio = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : part / whole;
