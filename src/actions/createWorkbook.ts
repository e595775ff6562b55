import type { Assessment } from "../domain/assessment";
import type { Cluster } from "../domain/cluster";
import type { DecisionPaper } from "../domain/decisionPaper";
import type { Result } from "../domain/result";
import type { School } from "../domain/school";
import type { Service } from "../domain/service";
import type { Host, WrittenSheet } from "../hosts/Host";
import { standardValues } from "../parameters/policyFrom";
import { clustersSheet } from "../sheets/clusters";
import { changeCostsLine, costsContent } from "../sheets/costs";
import { decisionsSheet } from "../sheets/decisions";
import type { SheetContent } from "../sheets/description";
import { hostsSheet } from "../sheets/hosts";
import { overridesSheet } from "../sheets/overrides";
import { phasesSheet } from "../sheets/phases";
import { policyContent } from "../sheets/policy";
import { schoolsSheet } from "../sheets/schools";
import { servicesSheet } from "../sheets/services";

/** What a new workbook is filled with. */
export interface WorkbookData {
  readonly schools: readonly School[];
  readonly clusters: readonly Cluster[];
  readonly assessments: readonly Assessment[];
  readonly services: readonly Service[];
  readonly papers: readonly DecisionPaper[];
  /** What the data is and where it comes from; it stands on every sheet, and on every result. */
  readonly about: string;
}

/** The data, the standard policy and the standard costs as the tables everything else works on. */
export const workbookContents = ({
  schools,
  clusters,
  assessments,
  services,
  papers,
  about,
  // oxlint-disable-next-line typescript/no-explicit-any -- sheets of different rows together
}: WorkbookData): readonly SheetContent<any>[] => [
  policyContent({ ...standardValues(), aboutData: about }, [
    "Change the coloured cells. Assumptions are marked; their reasons stand beside them.",
  ]),
  { description: clustersSheet, lines: [about], rows: clusters },
  { description: phasesSheet, lines: [about], rows: assessments },
  { description: schoolsSheet, lines: [about], rows: schools },
  { description: servicesSheet, lines: [about], rows: services },
  { description: overridesSheet, lines: [overridesSheet.purpose], rows: [] },
  { description: hostsSheet, lines: [hostsSheet.purpose], rows: [] },
  costsContent([changeCostsLine]),
  { description: decisionsSheet, lines: [decisionsSheet.purpose], rows: papers },
];

/** Writes the data, the standard policy and the standard costs. */
export const createWorkbook = (
  host: Host,
  data: WorkbookData,
): Promise<Result<readonly WrittenSheet[]>> => host.writeSheets(workbookContents(data));
