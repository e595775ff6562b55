import type { School } from "../domain/school";
import { countText, numberText } from "../domain/wording";
import type { RowFinding } from "./description";

type Groups = Pick<School, "students" | "maoriStudents" | "pacificStudents">;

/** The same for all rows that are right. */
const none: readonly never[] = [];

/** Nobody is counted twice in one group; across groups people may be, so that is only a warning. */
export function checkGroups(groups: Groups): readonly RowFinding<Groups>[] {
  const { students, maoriStudents, pacificStudents } = groups;
  if (maoriStudents + pacificStudents <= students) return none;
  const all = `all ${countText(students, "student")}`;
  const errors = [
    ...aboveAll("maoriStudents", `${numberText(maoriStudents)} Māori students`, all, groups),
    ...aboveAll("pacificStudents", `${numberText(pacificStudents)} Pacific students`, all, groups),
  ];
  if (errors.length > 0) return errors;
  return [
    {
      key: "maoriStudents",
      code: "groups-above-students",
      severity: "warning",
      sentence: `Māori and Pacific students together (${numberText(maoriStudents + pacificStudents)}) are more than ${all}. That can be right, as people count in both; please check.`,
    },
  ];
}

const aboveAll = (
  key: "maoriStudents" | "pacificStudents",
  some: string,
  all: string,
  groups: Groups,
): RowFinding<Groups>[] =>
  groups[key] <= groups.students
    ? []
    : [
        {
          key,
          code: "group-above-students",
          severity: "error",
          sentence: `${some} are more than ${all}. Correct one of them.`,
        },
      ];
