import { allocationSheet, type AllocationRow } from "./allocation";
import type { SheetDescription } from "./description";

/** What is read back from an Allocation sheet: who got how many roles. */
export type WrittenRoles = Pick<AllocationRow, "clusterNumber" | "roles">;

/** The Allocation sheet as far as its roles; other columns may have been changed or removed. */
export const writtenRoles: SheetDescription<WrittenRoles> = {
  table: allocationSheet.table,
  title: allocationSheet.title,
  purpose: allocationSheet.purpose,
  unique: ["clusterNumber"],
  columns: [
    { key: "clusterNumber", heading: "Cluster number", kind: "identifier", width: 10 },
    { key: "roles", heading: "Roles", kind: "whole", width: 8 },
  ],
};
