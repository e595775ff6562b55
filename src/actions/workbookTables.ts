import type { SheetDescription } from "../sheets/description";
import { clustersSheet } from "../sheets/clusters";
import { costsSheet } from "../sheets/costs";
import { decisionsSheet } from "../sheets/decisions";
import { hostsSheet } from "../sheets/hosts";
import { overridesSheet } from "../sheets/overrides";
import { phasesSheet } from "../sheets/phases";
import { policySheet } from "../sheets/policy";
import { schoolsSheet } from "../sheets/schools";
import { servicesSheet } from "../sheets/services";

/** The tables a person fills, in the order in which they are shown and made. */
// oxlint-disable-next-line typescript/no-explicit-any -- descriptions of different rows together
export const workbookTables: readonly SheetDescription<any>[] = [
  policySheet,
  clustersSheet,
  phasesSheet,
  schoolsSheet,
  servicesSheet,
  overridesSheet,
  hostsSheet,
  costsSheet,
  decisionsSheet,
];
