import type { SheetDescription } from "../sheets/description";
import { placementSheet, type PlacementRow } from "../sheets/placement";
import { travelSheet, type TravelRow } from "../sheets/travel";
import { withColumns } from "../sheets/withColumns";

/** What is read back from a Placement sheet to cost it: who hosts how many. */
export type WrittenHost = Pick<PlacementRow, "schoolNumber" | "hosted">;

/** What is read back from a Travel sheet to cost it: how far each LSC goes. */
export type WrittenTravel = Pick<TravelRow, "coordinator" | "kmPerYear">;

export const writtenHosts: SheetDescription<WrittenHost> = {
  ...withColumns(placementSheet, ["schoolNumber", "hosted"]),
  unique: ["schoolNumber"],
};

export const writtenTravel: SheetDescription<WrittenTravel> = withColumns(travelSheet, [
  "coordinator",
  "kmPerYear",
]);
