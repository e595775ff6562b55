import { equityLines, equityRows, leftOutRows, percentText } from "../actions/equityContents";
import type { WorkbookEquity } from "../actions/equityWorkbook";
import { numberText } from "../domain/wording";
import { columnsText } from "./output";

type SavedEquity = WorkbookEquity & { readonly file: string };

/** The equity view as people read it on a screen. */
export function equityText({ equity, values, file }: SavedEquity): string {
  const groups = equityRows(equity).map((row) => [
    row.group,
    `${numberText(row.studentsReached)} of ${numberText(row.students)}`,
    percentText(row.coverage),
    percentText(row.studentShare),
    percentText(row.needShare),
    percentText(row.roleShare),
    `${numberText(row.schoolsReached)} of ${numberText(row.schools)}`,
  ]);
  const headings = [
    "",
    "Students reached",
    "Share",
    "Of all students",
    "Of need",
    "Of roles",
    "Schools",
  ];
  const left = leftOutRows(equity).map(
    ({ reason, clusters, schools, students, smallRuralSchools }) => [
      reason,
      ...[clusters, schools, students, smallRuralSchools].map((count) => numberText(count)),
    ],
  );
  return [
    ...equityLines(equity, values).map((line) => (/[.!?]$/.test(line) ? line : `${line}.`)),
    "",
    columnsText([headings, ...groups]),
    "",
    columnsText([["Left out", "Clusters", "Schools", "Students", "Small rural schools"], ...left]),
    `Wrote ${file}.`,
  ].join("\n");
}

/** The equity view as a program reads it; shares are fractions of one. */
export const equityJson = ({ equity, values, file }: SavedEquity): object => ({
  file,
  policy: values.name,
  asAt: equity.allocation.input.snapshot.asAt,
  hasDeciles: equity.hasDeciles,
  groups: equityRows(equity),
  leftOut: leftOutRows(equity),
});
