import type { Column, SheetDescription } from "../sheets/description";
import { placementSheet, type PlacementRow } from "../sheets/placement";
import { travelSheet, type TravelRow } from "../sheets/travel";

/** What is read back from a Placement sheet to cost it: who hosts how many. */
export type WrittenHost = Pick<PlacementRow, "schoolNumber" | "hosted">;

/** What is read back from a Travel sheet to cost it: how far each LSC goes. */
export type WrittenTravel = Pick<TravelRow, "coordinator" | "kmPerYear">;

export const writtenHosts: SheetDescription<WrittenHost> = {
  ...only(placementSheet, ["schoolNumber", "hosted"]),
  unique: ["schoolNumber"],
};

export const writtenTravel: SheetDescription<WrittenTravel> = only(travelSheet, [
  "coordinator",
  "kmPerYear",
]);

/** A sheet as far as some of its columns; others may have been changed or removed. */
function only<Row, Key extends keyof Row & string>(
  { table, title, purpose, columns }: SheetDescription<Row>,
  keys: readonly Key[],
): SheetDescription<Pick<Row, Key>> {
  const kept = columns.filter(({ key }) => (keys as readonly string[]).includes(key));
  return { table, title, purpose, columns: kept as unknown as Column<Pick<Row, Key>>[] };
}
