import type { Assessment } from "../domain/assessment";
import type { Cluster } from "../domain/cluster";
import { describeDay } from "../domain/day";
import { warning, type Problem } from "../domain/problem";
import { termDays, type TermDays } from "../domain/termDays";
import { termOf } from "../domain/term";
import { countText } from "../domain/wording";
import type { ReadTable } from "../sheets/readRows";
import { eachRow } from "./eachRow";
import { unknownClusters } from "./unknownClusters";

/** What is odd with phases from elsewhere: clusters that are not listed, dates out of the term. */
export function checkGivenPhases(
  phases: ReadTable<Assessment> | undefined,
  clusters: readonly Cluster[],
): Problem[] {
  const known = new Set(clusters.map(({ number }) => number));
  return [
    ...unknownClusters(phases, known, {
      one: "this phase is not used to allocate",
      many: "these phases are not used to allocate",
    }),
    ...outOfTerm(phases),
  ];
}

const column = "Assessed on";

/** So many rows are noted one by one; of more there is one note for all. */
const listed = 5;

function outOfTerm(phases: ReadTable<Assessment> | undefined): Problem[] {
  const found = eachRow(phases, ({ term, assessedOn }) => {
    const known = termOf(term);
    const days = known && termDays(known);
    if (!days || (assessedOn >= days.from && assessedOn <= days.to)) return none;
    return [warning("out-of-term", sentenceOf(assessedOn, term, days), { column })];
  });
  const [first] = found;
  if (!first || found.length <= listed) return found;
  const sentence = `${countText(found.length, "row")}, this one the first, have a date that is not in their term. ${consequence} Correct the dates or the terms that are wrong.`;
  return [warning("out-of-term", sentence, first.place)];
}

/** The same for all rows that are right. */
const none: readonly never[] = [];

const consequence = "A phase holds from its date on, whatever its term.";

const sentenceOf = (day: string, term: string, { from, to }: TermDays): string =>
  `${describeDay(day)} is not in ${term}, which is taken as ${describeDay(from)} to ${describeDay(to)}. ${consequence} Correct the date or the term if one is wrong.`;
