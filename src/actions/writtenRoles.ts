import { allocationSheet, type AllocationRow } from "../sheets/allocation";
import type { Column, SheetDescription } from "../sheets/description";

/** What is read back from an Allocation sheet: who got how many roles. */
export type WrittenRoles = Pick<AllocationRow, "clusterNumber" | "roles">;

const isRead = (
  column: Column<AllocationRow>,
): column is Column<AllocationRow> & Column<WrittenRoles> =>
  column.key === "clusterNumber" || column.key === "roles";

/** The Allocation sheet as far as its roles; other columns may have been changed or removed. */
export const writtenRoles: SheetDescription<WrittenRoles> = {
  table: allocationSheet.table,
  title: allocationSheet.title,
  purpose: allocationSheet.purpose,
  unique: ["clusterNumber"],
  fields: [], // None, but the lines over the table say by which snapshot.
  columns: allocationSheet.columns.filter(isRead),
};
