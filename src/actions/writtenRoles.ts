import { allocationSheet, type AllocationRow } from "../sheets/allocation";
import type { SheetDescription } from "../sheets/description";
import { withColumns } from "../sheets/withColumns";

/** What is read back from an Allocation sheet: who got how many roles. */
export type WrittenRoles = Pick<AllocationRow, "clusterNumber" | "roles">;

/** The Allocation sheet as far as its roles; other columns may have been changed or removed. */
export const writtenRoles: SheetDescription<WrittenRoles> = {
  ...withColumns(allocationSheet, ["clusterNumber", "roles"]),
  unique: ["clusterNumber"],
  fields: [], // None, but they make the lines over the table read: these say by which snapshot.
};
