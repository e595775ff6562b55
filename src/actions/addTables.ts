import type { School } from "../domain/school";
import { success, type Result } from "../domain/result";
import { rollUp } from "../engine/rollUp";
import type { Host, WrittenSheet } from "../hosts/Host";
import { standardValues } from "../parameters/policyFrom";
import type { SheetContent } from "../sheets/description";
import { changeCostsLine, costsContent } from "../sheets/costs";
import { policyContent } from "../sheets/policy";
import { schoolsSheet } from "../sheets/schools";
import { all, readTables } from "./readTable";
import { workbookTables } from "./workbookTables";

/**
 * Adds tables that the workbook does not have yet, empty and ready to be filled: Policy and Costs
 * with the standard values, Clusters with the totals of the schools where there are any. A table that is
 * there already is left as it is.
 * @param names which of the tables; default: all
 */
export async function addTables(
  host: Host,
  names: readonly string[] = workbookTables.map(({ table }) => table),
): Promise<Result<readonly WrittenSheet[]>> {
  const asked = workbookTables.filter(({ table }) => names.includes(table));
  const present = await host.readTables(asked);
  const missing = asked.filter((_, index) => present[index] === undefined);
  if (missing.length === 0) return success([]);
  const schools = all(await readTables<[School]>(host, schoolsSheet));
  const rows = schools.ok ? (schools.value[0]?.rows ?? []) : [];
  return host.writeSheets(missing.map((description) => emptyContent(description, rows)));
}

function emptyContent(
  description: (typeof workbookTables)[number],
  schools: readonly School[],
  // oxlint-disable-next-line typescript/no-explicit-any -- sheets of different rows together
): SheetContent<any> {
  const { table, purpose } = description;
  if (table === "Policy")
    return policyContent(standardValues(), [
      "Change the coloured cells. Assumptions are marked; their reasons stand beside them.",
    ]);
  if (table === "Costs") return costsContent([changeCostsLine]);
  const rows = table === "Clusters" ? rollUp(schools, new Map()) : [];
  return { description, lines: [purpose], rows };
}
