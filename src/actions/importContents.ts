import { success, type Result } from "../domain/result";
import { clustersSheet } from "../sheets/clusters";
import type { SheetContent } from "../sheets/description";
import { phasesSheet } from "../sheets/phases";
import { policySheet } from "../sheets/policy";
import { schoolsSheet } from "../sheets/schools";
import { servicesSheet } from "../sheets/services";
import { isChanged, type TableChanges } from "./changesBetween";
import { workbookContents, type WorkbookData } from "./createWorkbook";
import { policyChange } from "./policyChange";
import type { PresentWorkbook } from "./presentIn";

// oxlint-disable-next-line typescript/no-explicit-any -- sheets of different rows together
type AnyContent = SheetContent<any>;

/**
 * What an import writes: the tables of which a row would be different, those the workbook does not
 * have yet, and what the Policy sheet says about the data. Nothing where no row is different.
 */
export function importContents(
  present: PresentWorkbook,
  after: WorkbookData,
  changes: Readonly<Record<"schools" | "services" | "clusters" | "phases", TableChanges>>,
): Result<readonly AnyContent[]> {
  const changed = new Set(
    (
      [
        [schoolsSheet.table, changes.schools],
        [servicesSheet.table, changes.services],
        [clustersSheet.table, changes.clusters],
        [phasesSheet.table, changes.phases],
      ] as const
    ).flatMap(([table, of]) => (isChanged(of) ? [table] : [])),
  );
  if (changed.size === 0) return success([]);
  const { sheets, policy, about } = present;
  const contents = workbookContents(after).filter(
    ({ description: { table } }) => changed.has(table) || !sheets.has(table),
  );
  if (!sheets.has(policySheet.table) || about === after.about) return success(contents);
  const settings = policyChange(policy, { aboutData: after.about });
  return settings.ok ? success([settings.value, ...contents], settings.warnings) : settings;
}
