import { error, type Problem } from "../domain/problem";
import { resultOf, type Result } from "../domain/result";
import { countText } from "../domain/wording";
import { readServedBy, type ServedBy } from "../engine/placement/servedBy";
import type { SheetDescription } from "../sheets/description";
import { isHeadingOf } from "../sheets/isHeadingOf";
import { placementSheet, type PlacementRow } from "../sheets/placement";
import { readRows } from "../sheets/readRows";
import type { Range } from "./range";
import { tableIn } from "./tableIn";
import { withoutTotals } from "./totalRow";

/** One LSC at one school, and the row of the range that says so. */
export interface ServedRow extends ServedBy {
  /** Row within the range, from 1. */
  readonly row: number;
  /** Blank where the range does not say it. */
  readonly clusterNumber: string;
  readonly schoolNumber: string;
  readonly schoolName: string;
}

/** Who serves whom, by the rows of a placement. */
export interface ServedRows {
  /** Whether the range tells clusters apart. */
  readonly hasClusters: boolean;
  readonly visits: readonly ServedRow[];
}

type Read = Pick<PlacementRow, "schoolNumber" | "servedBy"> &
  Partial<Pick<PlacementRow, "clusterNumber" | "schoolName" | "halfDays">>;

const [clusterNumber, schoolNumber, schoolName, halfDays, servedBy] = (
  ["clusterNumber", "schoolNumber", "schoolName", "halfDays", "servedBy"] as const
).map((key) => placementSheet.columns.find((column) => column.key === key)!);

/** A placement as far as it says who serves whom. */
const servedSheet = {
  table: placementSheet.table,
  title: placementSheet.title,
  purpose: placementSheet.purpose,
  unique: ["schoolNumber"],
  columns: [
    { ...clusterNumber, mayBeBlank: true },
    schoolNumber,
    { ...schoolName, mayBeBlank: true },
    { ...halfDays, mayBeBlank: true },
    { ...servedBy, mustExist: true },
  ],
} as SheetDescription<Read>;

/**
 * Reads "Served by" of every school; all that is wrong with the texts, each with its row. Where the
 * range says the school's half-days too, the text must give as many.
 */
export function servedRows(range: Range): Result<ServedRows> {
  const raw = withoutTotals(tableIn(servedSheet, range), schoolNumber!);
  const table = readRows(servedSheet, raw);
  if (!table.ok) return table;
  const { rows, rowNumbers } = table.value;
  const problems: Problem[] = [];
  const visits = rows.flatMap((school, index) => {
    const row = rowNumbers[index]!;
    const read = readServedBy(school.servedBy ?? "");
    const place = { sheet: range.name, row, column: servedBy!.heading };
    if (!read.ok) problems.push(...read.problems.map((problem) => ({ ...problem, place })));
    if (!read.ok) return [];
    problems.push(...lostHalfDays(school, read.value).map((problem) => ({ ...problem, place })));
    return read.value.map((visit) => ({ ...standing(school), ...visit, row }));
  });
  const hasClusters = raw.headings.some((heading) => isHeadingOf(clusterNumber!, heading));
  return resultOf({ hasClusters, visits }, problems);
}

const standing = ({ clusterNumber = "", schoolNumber, schoolName = schoolNumber }: Read) => ({
  clusterNumber,
  schoolNumber,
  schoolName,
});

/** Half-days that the school is to have and the text does not give it, or the other way round. */
function lostHalfDays(school: Read, visits: readonly ServedBy[]): Problem[] {
  if (school.halfDays === undefined) return [];
  const given = visits.reduce((sum, visit) => sum + visit.halfDays.length, 0);
  if (given === school.halfDays) return [];
  const sentence = `${standing(school).schoolName} has ${countText(school.halfDays, "half-day")} a week, but ${given} by what stands here. Give it as many, or change its "${halfDays!.heading}".`;
  return [error("other-half-days", sentence)];
}
