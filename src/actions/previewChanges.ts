import { describeDay } from "../domain/day";
import { success, type Result } from "../domain/result";
import type { Allocation } from "../engine/allocate";
import type { TableReader } from "../hosts/Host";
import type { PolicyValues } from "../parameters/policyFrom";
import type { RawTable } from "../sheets/rawTable";
import { readRows } from "../sheets/readRows";
import { writtenRoles } from "./writtenRoles";
import { allocateFrom } from "./allocateWorkbook";
import { compareRoles, type RoleChanges } from "./compareRoles";
import type { WorkbookAllocation } from "./workbookAllocation";

/** What a run would change, before anything is written. */
export interface Preview extends RoleChanges {
  /** What it is compared with: the sheet written last, else the settings without the changes. */
  readonly against: "written" | "settings";
  /** Sheet it is compared with. */
  readonly sheet?: string;
  /** Day and name of the snapshot of what it is compared with, in words; undefined where it says none. */
  readonly basis?: string;
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

type Before = Pick<Preview, "against" | "sheet" | "basis"> & {
  readonly roles: ReadonlyMap<string, number>;
};

async function rolesBefore(host: TableReader): Promise<Result<Before>> {
  const [table] = await host.readTables([writtenRoles]);
  const written = table && readRows(writtenRoles, table);
  if (written?.ok) {
    const { sheet, rows } = written.value;
    const roles = new Map(rows.map((row) => [row.clusterNumber, row.roles]));
    return success({ against: "written", sheet, roles, ...basisOver(table!) });
  }
  const now = await allocateFrom(host);
  if (!now.ok) return now;
  const roles = new Map(
    now.value.allocation.decisions.map((decision) => [decision.cluster.number, decision.roles]),
  );
  return success({ against: "settings", roles, basis: snapshotText(now.value.allocation) });
}

/** The line over the table of an Allocation sheet that says by which snapshot: `As at 14 Dec 2018 · 623 roles · policy "Draft"`. */
function basisOver({ above = [] }: RawTable): Pick<Preview, "basis"> {
  const lines = above.map(([first]) => String(first ?? ""));
  const basis = lines.find((line) => /^(As at|Frozen snapshot) /.test(line));
  return basis === undefined ? {} : { basis };
}

function snapshotText({ input: { policy, snapshot } }: Allocation): string {
  const asAt = `as at ${describeDay(snapshot.asAt)}`;
  const { frozenSnapshot } = policy;
  return frozenSnapshot === undefined ? asAt : `frozen as "${frozenSnapshot}", ${asAt}`;
}
