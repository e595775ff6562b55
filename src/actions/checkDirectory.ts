import { error, warning, type Problem } from "../domain/problem";
import type { School } from "../domain/school";
import { countText, listText, numberText } from "../domain/wording";
import { checkGroups } from "../sheets/checkGroups";
import type { Present } from "./importSources";
import { rowName } from "./kindSentence";
import type { ReadDirectory, SourceTables } from "./readSourceTables";
import { isMaoriMedium } from "./schoolFrom";
import type { DirectoryRow } from "../sheets/directory";

/** What is odd or wrong with a schools directory, seen beside the schools it comes to. */
export function checkDirectory(
  { schools: directory, schoolList }: SourceTables,
  schools: readonly School[],
  present: Present,
): Problem[] {
  if (!directory) return [];
  const before = new Map(present.schools.map((school) => [school.number, school]));
  const after = new Map(schools.map((school) => [school.number, school]));
  const hasClusters = directory.hasClusters || schoolList || present.clusters.length > 0;
  return [
    ...groupProblems(directory, after),
    ...blankTotals(directory, before, after),
    ...withoutPlace(directory, after),
    ...otherFlags(directory, before),
    ...(hasClusters ? [] : [noClusters(directory)]),
  ];
}

type Directory = ReadDirectory<DirectoryRow>;
type ByNumber = ReadonlyMap<string, School>;

/** More of a group than of all would be refused as soon as the workbook is read again. */
const groupProblems = ({ sheet, rows, rowNumbers }: Directory, after: ByNumber): Problem[] =>
  rows.flatMap(({ number, students }, index) => {
    const school = students === undefined ? undefined : after.get(number);
    return (school ? checkGroups(school) : [])
      .filter(({ severity }) => severity === "error")
      .map(({ code, sentence }) => error(code, sentence, { sheet, row: rowNumbers[index]! }));
  });

function blankTotals({ sheet, rows }: Directory, before: ByNumber, after: ByNumber): Problem[] {
  const blank = rows.filter((row) => row.students === undefined && after.has(row.number));
  const known = blank.filter(({ number }) => before.has(number));
  const unknown = blank.filter(({ number }) => !before.has(number));
  return [
    ...counted(unknown, "no-students", sheet, [
      "no number of students; it counts as 0",
      "no number of students; they count as 0",
    ]),
    ...counted(known, "no-students", sheet, [
      "no number of students here; it keeps the one it had",
      "no number of students here; they keep the ones they had",
    ]),
  ];
}

function withoutPlace({ sheet, rows }: Directory, after: ByNumber): Problem[] {
  const unplaced = rows.filter(({ number }) => {
    const school = after.get(number);
    return school && (school.latitude === undefined || school.longitude === undefined);
  });
  return counted(unplaced, "no-coordinates", sheet, [
    "no coordinates; it is left out of the spread",
    "no coordinates; they are left out of the spread",
  ]);
}

/** Schools named in a warning. */
const shown = 5;

/** The first few of a list, and how many more there are. */
const firstOf = (names: readonly string[]): string =>
  listText([
    ...names.slice(0, shown),
    ...(names.length > shown ? [`${numberText(names.length - shown)} more`] : []),
  ]);

const counted = (
  schools: readonly DirectoryRow[],
  code: string,
  sheet: string,
  [one, many]: readonly [string, string],
): Problem[] =>
  schools.length === 0
    ? []
    : [
        warning(
          code,
          `${countText(schools.length, "school")} ${schools.length === 1 ? `has ${one}` : `have ${many}`}: ${firstOf(schools.map(rowName))}.`,
          { sheet },
        ),
      ];

/** The flag is the person's; where the directory would set it otherwise, that is said. */
function otherFlags({ sheet, rows }: Directory, before: ByNumber): Problem[] {
  const other = rows.filter((row) => {
    const school = before.get(row.number);
    return school && row.definition !== undefined && school.maoriMedium !== isMaoriMedium(row);
  });
  if (other.length === 0) return [];
  return [
    warning(
      "other-flag",
      `Māori medium stands otherwise in the workbook than the directory's definition gives it, for ${firstOf(other.map(({ number }) => number))}. The workbook's is kept; change it there where the directory is right.`,
      { sheet },
    ),
  ];
}

const noClusters = ({ sheet }: Directory) =>
  warning(
    "no-clusters",
    "The directory does not say which school belongs to which cluster. Give your own list with School number, Cluster number and Cluster name.",
    { sheet },
  );
