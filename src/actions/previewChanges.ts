import { success, type Result } from "../domain/result";
import type { TableReader } from "../hosts/Host";
import type { PolicyValues } from "../parameters/policyFrom";
import { writtenRoles } from "./writtenRoles";
import { allocateFrom } from "./allocateWorkbook";
import { compareRoles, type RoleChanges } from "./compareRoles";
import { readTable } from "./readTable";
import type { WorkbookAllocation } from "./workbookAllocation";

/** What a run would change, before anything is written. */
export interface Preview extends RoleChanges {
  /** What it is compared with: the sheet written last, else the settings without the changes. */
  readonly against: "written" | "settings";
  /** Sheet it is compared with. */
  readonly sheet?: string;
  readonly rolesBefore: number;
  readonly next: WorkbookAllocation;
}

/**
 * Who would gain and who would lose by a run with these changes, compared with the Allocation
 * sheet; where there is none that can be read, with a run without the changes. Nothing is written.
 */
export async function previewChanges(
  host: TableReader,
  changes: Partial<PolicyValues>,
): Promise<Result<Preview>> {
  const next = await allocateFrom(host, changes);
  if (!next.ok) return next;
  const before = await rolesBefore(host);
  if (!before.ok) return before;
  const { roles, ...compared } = before.value;
  return success(
    {
      ...compareRoles(roles, next.value.allocation),
      ...compared,
      rolesBefore: [...roles.values()].reduce((sum, count) => sum + count, 0),
      next: next.value,
    },
    next.warnings,
  );
}

type Before = Pick<Preview, "against" | "sheet"> & { readonly roles: ReadonlyMap<string, number> };

async function rolesBefore(host: TableReader): Promise<Result<Before>> {
  const written = await readTable(host, writtenRoles);
  if (written.ok && written.value) {
    const { sheet, rows } = written.value;
    const roles = new Map(rows.map((row) => [row.clusterNumber, row.roles]));
    return success({ against: "written", sheet, roles });
  }
  const now = await allocateFrom(host);
  if (!now.ok) return now;
  const roles = new Map(
    now.value.allocation.decisions.map((decision) => [decision.cluster.number, decision.roles]),
  );
  return success({ against: "settings", roles });
}
