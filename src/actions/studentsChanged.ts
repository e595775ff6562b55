import { warning, type Problem } from "../domain/problem";
import type { School } from "../domain/school";
import { isOpen } from "../domain/status";
import { countText, listText, numberText } from "../domain/wording";
import type { Present } from "./importSources";
import { rowName } from "./kindSentence";
import type { SourceTables } from "./readSourceTables";

/** What a plan says first: more likely a slip in the directory than that schools have so changed. */
export const studentsChangedCode = "students-changed";

/** A school that is open before and after, with its students then and now. */
interface Change {
  readonly school: School;
  readonly before: number;
  readonly after: number;
}

/**
 * A warning for the schools whose students would change more than tenfold, up or down, and one
 * where those of all schools together would change by more than a quarter. A school that had no
 * students before says nothing.
 */
export function studentsChanged(
  { schools: directory }: Pick<SourceTables, "schools">,
  after: readonly School[],
  present: Pick<Present, "schools">,
): Problem[] {
  if (!directory) return [];
  const now = new Map(after.map((school) => [school.number, school]));
  const changes = present.schools.flatMap((was): Change[] => {
    const school = now.get(was.number)!;
    return isOpen(was) && isOpen(school) && was.students > 0
      ? [{ school, before: was.students, after: school.students }]
      : [];
  });
  const { sheet } = directory;
  const large = changes.filter((change) => change.after > 10 * change.before || isTenth(change));
  return [...tenfold(large, sheet), ...inAll(changes, sheet)];
}

const isTenth = ({ before, after }: Change): boolean => 10 * after < before;

/** Schools named in the one warning. */
const named = 5;

function tenfold(changes: readonly Change[], sheet: string): Problem[] {
  if (changes.length === 0) return [];
  const more = changes.length - named;
  const which = changes
    .slice(0, named)
    .map(
      ({ school, before, after }) =>
        `${rowName(school)} from ${numberText(before)} to ${numberText(after)}`,
    );
  return [
    warning(
      studentsChangedCode,
      `The students of ${countText(changes.length, "school")} would change more than tenfold: ${listText([...which, ...(more > 0 ? [`${numberText(more)} more`] : [])])}. Check these numbers in the directory before you import it.`,
      { sheet },
    ),
  ];
}

function inAll(changes: readonly Change[], sheet: string): Problem[] {
  const before = changes.reduce((sum, change) => sum + change.before, 0);
  const after = changes.reduce((sum, change) => sum + change.after, 0);
  if (Math.abs(after - before) * 4 <= before) return [];
  return [
    warning(
      studentsChangedCode,
      `The students of the ${countText(changes.length, "school")} known before would go from ${numberText(before)} to ${numberText(after)} in all, a change of more than a quarter. Check that the directory holds the number of all students of each school.`,
      { sheet },
    ),
  ];
}
