import type { Assessment } from "../domain/assessment";
import type { Day } from "../domain/day";

/** A term in which clusters were assessed. */
export interface AssessedTerm {
  /** As the Phases table names it: `2018 Term 4`. */
  readonly term: string;
  /** First and last day of its assessments. */
  readonly from: Day;
  readonly to: Day;
}

/** The terms of a history, the earliest first: by their last day, of equals by name. O(n log n). */
export function termsOf(assessments: readonly Assessment[]): AssessedTerm[] {
  const terms = new Map<string, AssessedTerm>();
  for (const { term, assessedOn } of assessments) {
    const known = terms.get(term);
    const from = known && known.from < assessedOn ? known.from : assessedOn;
    const to = known && known.to > assessedOn ? known.to : assessedOn;
    terms.set(term, { term, from, to });
  }
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...terms.values()].sort((a, b) => order(a.to, b.to) || order(a.term, b.term));
}

/** The term a day falls into or follows, and the one before it; undefined where there is none. */
export function termsAt(
  terms: readonly AssessedTerm[],
  day: Day,
): { readonly current?: AssessedTerm; readonly previous?: AssessedTerm } {
  const begun = terms.filter(({ from }) => from <= day);
  const [previous, current] = begun.length > 1 ? begun.slice(-2) : [undefined, begun[0]];
  return { ...(current && { current }), ...(previous && { previous }) };
}
