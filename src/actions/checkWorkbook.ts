import type { DecisionPaper } from "../domain/decisionPaper";
import { success, type Result } from "../domain/result";
import type { Service } from "../domain/service";
import type { TableReader } from "../hosts/Host";
import { decisionsSheet } from "../sheets/decisions";
import { servicesSheet } from "../sheets/services";
import { allocateFrom } from "./allocateWorkbook";
import { all, readTables } from "./readTable";
import type { WorkbookAllocation } from "./workbookAllocation";

/**
 * Everything that is wrong or odd in a workbook: its tables, those an allocation does not need
 * too, and whether its policy can be carried out. Nothing is written.
 */
export async function checkWorkbook(host: TableReader): Promise<Result<WorkbookAllocation>> {
  const read = all<[WorkbookAllocation, unknown, unknown]>([
    await allocateFrom(host),
    ...(await readTables<[Service, DecisionPaper]>(host, servicesSheet, decisionsSheet)),
  ]);
  return read.ok ? success(read.value[0], read.warnings) : read;
}
