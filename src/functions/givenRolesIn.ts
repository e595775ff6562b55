import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { allocationSheet, type AllocationRow } from "../sheets/allocation";
import type { SheetDescription } from "../sheets/description";
import { readRows } from "../sheets/readRows";
import type { Range } from "./range";
import { tableIn } from "./tableIn";
import { withoutTotals } from "./totalRow";

type Given = Pick<AllocationRow, "clusterNumber" | "roles"> &
  Partial<Pick<AllocationRow, "clusterName">>;

/** Roles of clusters, by cluster number, in the order of the rows. */
export type GivenRoles = ReadonlyMap<string, { readonly name: string; readonly roles: number }>;

const [clusterNumber, clusterName, roles] = (
  ["clusterNumber", "clusterName", "roles"] as const
).map((key) => allocationSheet.columns.find((column) => column.key === key)!);

/** A result as far as it says who gets how many roles. */
const rolesSheet = {
  table: allocationSheet.table,
  title: allocationSheet.title,
  purpose: allocationSheet.purpose,
  unique: ["clusterNumber"],
  columns: [clusterNumber, { ...clusterName, mayBeBlank: true }, { ...roles, mustExist: true }],
} as SheetDescription<Given>;

/** Reads what LSC.ALLOCATE answers, the Allocation sheet, or any table with both headings. */
export function givenRolesIn(range: Range): Result<GivenRoles> {
  if (range.rows.length === 0) return failure([nothingGiven(range.name)]);
  const table = readRows(rolesSheet, withoutTotals(tableIn(rolesSheet, range), clusterNumber!));
  if (!table.ok) return table;
  return success(
    new Map(
      table.value.rows.map((row) => [
        row.clusterNumber,
        { name: row.clusterName ?? "", roles: row.roles },
      ]),
    ),
  );
}

const nothingGiven = (sheet: string) =>
  error(
    "blank",
    "There is nothing in it. Select what LSC.ALLOCATE answers, headings and all, or Allocation[#All]; or give the clusters as the third argument to compare two policies.",
    { sheet },
  );
