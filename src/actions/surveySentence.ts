import { plainText } from "../domain/plainText";
import { countText, listText } from "../domain/wording";
import { isHeadingOf } from "../sheets/isHeadingOf";
import type { Column } from "../sheets/description";
import type { Assessment } from "../domain/assessment";
import { phasesSheet } from "../sheets/phases";
import type { RawTable } from "../sheets/rawTable";
import { schoolsSheet } from "../sheets/schools";
import { statusColumn } from "../sheets/statusColumn";
import { filledRows } from "./filledRows";
import type { ReadTables } from "./readOnce";

/** What a workbook holds, in one line: "2,523 schools, 225 clusters and phases for 3 terms." */
export function surveySentence(tables: ReadTables): string {
  const rowsOf = (name: string) => filledRows(tables.get(name));
  const schools = rowsOf(schoolsSheet.table) - closedIn(tables.get(schoolsSheet.table));
  const clusters = rowsOf("Clusters");
  const terms = termsIn(tables.get(phasesSheet.table));
  const parts = [
    schools > 0 && countText(schools, "school"),
    clusters > 0 && countText(clusters, "cluster"),
    terms > 0 && `phases for ${countText(terms, "term")}`,
  ].filter((part) => part !== false);
  const [first, ...rest] = listText(parts);
  if (first) return `${first.toUpperCase()}${rest.join("")}.`;
  return [...tables.values()].some((table) => table !== undefined)
    ? "The tables are there, but no schools, clusters or phases stand in them yet."
    : "There are no schools, clusters or phases in this workbook yet.";
}

const term = phasesSheet.columns.find(({ key }) => key === "term") as Column<Assessment>;

/** Different terms among the rows; none where the column cannot be found. */
const termsIn = (table: RawTable | undefined): number =>
  new Set(textsUnder(term, table).filter(Boolean)).size;

/** Rows whose status says that they are closed. */
const closedIn = (table: RawTable | undefined): number =>
  textsUnder(statusColumn, table).filter((text) => plainText(text) === "closed").length;

/** The texts of one column; none where it cannot be found. */
function textsUnder(
  column: Pick<Column<never>, "heading" | "aliases">,
  table: RawTable | undefined,
): string[] {
  const at = table?.headings.findIndex((heading) => isHeadingOf(column, heading)) ?? -1;
  return at < 0 ? [] : table!.rows.map((row) => String(row[at] ?? "").trim());
}
