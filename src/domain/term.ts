/** A term of the New Zealand school year, which has four. */
export interface Term {
  readonly year: number;
  /** 1 to 4. */
  readonly number: number;
}

/** Reads `2018 Term 4`, `Term 4 2018`, `T4 2018` or `2018 T4`; undefined where it is none of them. */
export function termOf(text: string): Term | undefined {
  const plain = text.trim().toLowerCase().replace(/\s+/g, " ").replace(/[,.]/g, "");
  const yearFirst = /^(\d{4}) ?(?:term|t) ?([1-4])$/.exec(plain);
  if (yearFirst) return { year: Number(yearFirst[1]), number: Number(yearFirst[2]) };
  const termFirst = /^(?:term|t) ?([1-4]) ?(\d{4})$/.exec(plain);
  return termFirst ? { year: Number(termFirst[2]), number: Number(termFirst[1]) } : undefined;
}

/** `2018 Term 4`, as on the sheets. */
export const termName = ({ year, number }: Term): string => `${year} Term ${number}`;

/** The term that follows. */
export const nextTerm = ({ year, number }: Term): Term =>
  number === 4 ? { year: year + 1, number: 1 } : { year, number: number + 1 };
