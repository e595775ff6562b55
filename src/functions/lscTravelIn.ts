import { success, type Result } from "../domain/result";
import { countText } from "../domain/wording";
import type { Column, SheetDescription } from "../sheets/description";
import { isHeadingOf } from "../sheets/isHeadingOf";
import { readRows } from "../sheets/readRows";
import { travelSheet, type TravelRow } from "../sheets/travel";
import type { Range } from "./range";
import { tableIn } from "./tableIn";
import { withoutTotals } from "./totalRow";

/** How far one LSC goes. */
export interface LscTravel {
  /** Blank where the range does not say it. */
  readonly clusterNumber: string;
  readonly coordinator: number;
  /** Undefined where it is not known. */
  readonly kmPerYear: number | undefined;
}

/** The LSCs of a range that says how far each goes in a year. */
export interface LscTravels {
  /** Whether the range tells clusters apart. */
  readonly hasClusters: boolean;
  readonly lscs: readonly LscTravel[];
}

/** Most weeks of a year in which an LSC may travel. */
export const mostWeeks = 52;

/** Heading of the kilometres a year where the weeks stand nowhere else. */
export const yearHeading = (weeks: number): string =>
  `Travel a year (km, ${countText(weeks, "week")})`;

type Read = Pick<TravelRow, "coordinator"> &
  Partial<Pick<TravelRow, "clusterNumber" | "trips" | "kmPerYear">>;

const [clusterNumber, coordinator, trips, kmPerYear] = (
  ["clusterNumber", "coordinator", "trips", "kmPerYear"] as const
).map((key) => travelSheet.columns.find((column) => column.key === key) as Column<Read>);

/** The Travel sheet as far as it says who goes how far, or what LSC.TRAVEL answers. */
const waysSheet: SheetDescription<Read> = {
  table: travelSheet.table,
  title: travelSheet.title,
  purpose: travelSheet.purpose,
  columns: [
    { ...clusterNumber!, mayBeBlank: true },
    coordinator!,
    { ...trips!, mayBeBlank: true },
    {
      ...kmPerYear!,
      aliases: Array.from({ length: mostWeeks }, (_, index) => yearHeading(index + 1)),
      mustExist: true,
      smallest: 0,
      largest: 1_000_000,
    },
  ],
};

/** Reads the table of a Travel sheet, or what LSC.TRAVEL answers. */
export function lscTravelIn(range: Range): Result<LscTravels> {
  const raw = withoutTotals(tableIn(waysSheet, range), clusterNumber!, coordinator!);
  const table = readRows(waysSheet, raw);
  if (!table.ok) return table;
  return success({
    hasClusters: raw.headings.some((heading) => isHeadingOf(clusterNumber!, heading)),
    lscs: table.value.rows.map((row) => ({
      clusterNumber: row.clusterNumber ?? "",
      coordinator: row.coordinator,
      kmPerYear: kmOf(row),
    })),
  });
}

/** Blank and 0 are not told apart: who goes on no trips goes no way, of others it is not known. */
const kmOf = ({ kmPerYear: km = 0, trips: made = 0 }: Read): number | undefined =>
  km === 0 && made > 0 ? undefined : km;
