import type { DecisionPaper } from "../domain/decisionPaper";
import type { HostDecision } from "../domain/hostDecision";
import type { Problem } from "../domain/problem";
import { failure, resultOf, success, type Result } from "../domain/result";
import type { Service } from "../domain/service";
import type { TableReader } from "../hosts/Host";
import { costsSheet, type CostsRow } from "../sheets/costs";
import { decisionsSheet } from "../sheets/decisions";
import { hostsSheet } from "../sheets/hosts";
import type { ReadTable } from "../sheets/readRows";
import { schoolsSheet } from "../sheets/schools";
import { servicesSheet } from "../sheets/services";
import { allocateFrom } from "./allocateWorkbook";
import { checkCosts } from "./checkCosts";
import { checkHosts } from "./checkHosts";
import { eachOnce } from "./eachOnce";
import { all, readTable, readTables } from "./readTable";
import type { WorkbookAllocation } from "./workbookAllocation";

/**
 * Everything that is wrong or odd in a workbook: its tables, those an allocation does not need
 * too, and whether its policy can be carried out. Nothing is written.
 */
export async function checkWorkbook(host: TableReader): Promise<Result<WorkbookAllocation>> {
  const [services, papers, hosts, costs] = await readTables<
    [Service, DecisionPaper, HostDecision, CostsRow]
  >(host, servicesSheet, decisionsSheet, hostsSheet, costsSheet);
  const read = all<[WorkbookAllocation, unknown, unknown, unknown, unknown, undefined]>([
    await allocateFrom(host),
    services,
    papers,
    hosts,
    costs,
    resultOf(undefined, [
      ...(await hostProblems(host, hosts)),
      ...(costs.ok ? checkCosts(costs.value) : []),
    ]),
  ]);
  // An allocation within dollars finds what is wrong with the costs too.
  return read.ok
    ? success(read.value[0], eachOnce(read.warnings))
    : failure(eachOnce(read.problems));
}

/** Where both the decisions and the schools can be read; what is wrong with these is told already. */
async function hostProblems(
  host: TableReader,
  hosts: Result<ReadTable<HostDecision> | undefined>,
): Promise<readonly Problem[]> {
  const schools = await readTable(host, schoolsSheet);
  return hosts.ok && schools.ok && schools.value ? checkHosts(hosts.value, schools.value.rows) : [];
}
