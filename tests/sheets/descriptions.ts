import { allocationSheet } from "../../src/sheets/allocation";
import { auditSheet } from "../../src/sheets/audit";
import { clusterPageSheet } from "../../src/sheets/clusterPage";
import { clustersSheet } from "../../src/sheets/clusters";
import { comparisonSheetFor } from "../../src/sheets/comparison";
import { comparisonSettingsSheet } from "../../src/sheets/comparisonSettings";
import { comparisonTotalsSheet } from "../../src/sheets/comparisonTotals";
import { equitySheet } from "../../src/sheets/equity";
import { equityLeftOutSheet } from "../../src/sheets/equityLeftOut";
import { capitalSheet } from "../../src/sheets/capital";
import { costSheetFor } from "../../src/sheets/costFormulas";
import { costPricesSheet } from "../../src/sheets/costPrices";
import { costsSheet } from "../../src/sheets/costs";
import { costWaterfallSheetFor } from "../../src/sheets/costWaterfallFormulas";
import { costWorkingsSheet } from "../../src/sheets/costWorkings";
import { coverageSheet } from "../../src/sheets/coverage";
import { decisionsSheet } from "../../src/sheets/decisions";
import type { SheetDescription } from "../../src/sheets/description";
import { clusterListSheet, serviceListSheet } from "../../src/sheets/clusterList";
import { directorySheet } from "../../src/sheets/directory";
import { learningLoopSheet, returnLearningSheet } from "../../src/sheets/learningLoop";
import { hostsSheet } from "../../src/sheets/hosts";
import { overridesSheet } from "../../src/sheets/overrides";
import { phasesSheet } from "../../src/sheets/phases";
import { publicAllocationSheet } from "../../src/sheets/publicAllocation";
import { publicCheckSheet } from "../../src/sheets/publicCheck";
import { publicDecisionsSheet } from "../../src/sheets/publicDecisions";
import { publicMethodSheet } from "../../src/sheets/publicMethod";
import { publicReasonsSheet } from "../../src/sheets/publicReasons";
import { publicSchoolsSheet } from "../../src/sheets/publicSchools";
import { publicSummarySheet } from "../../src/sheets/publicSummary";
import { policySheet } from "../../src/sheets/policy";
import { reasonsSheet } from "../../src/sheets/reasons";
import { returnSheet } from "../../src/sheets/return";
import { instructionsSheet } from "../../src/sheets/returnInstructions";
import { placedClustersSheet } from "../../src/sheets/placedClusters";
import { placementSheet } from "../../src/sheets/placement";
import { travelSheet } from "../../src/sheets/travel";
import { returnStampSheet } from "../../src/sheets/returnStamp";
import { rolloutSheet } from "../../src/sheets/rollout";
import { rolloutClustersSheet } from "../../src/sheets/rolloutClusters";
import { rolloutTrendSheet } from "../../src/sheets/rolloutTrend";
import { scenarioOverridesSheet } from "../../src/sheets/scenarioOverrides";
import { scenarioResultsSheet } from "../../src/sheets/scenarioResults";
import { scenarioRunsSheet } from "../../src/sheets/scenarioRuns";
import { scenariosSheet } from "../../src/sheets/scenarios";
import { scenarioSettingsSheet } from "../../src/sheets/scenarioSettings";
import { schoolsSheet } from "../../src/sheets/schools";
import { serviceDirectorySheet } from "../../src/sheets/serviceDirectory";
import { servicesSheet } from "../../src/sheets/services";
import { snapshotsSheet } from "../../src/sheets/snapshots";
import { sensitivitySheet } from "../../src/sheets/sensitivity";
import { sensitivityRulesSheet } from "../../src/sheets/sensitivityRules";
import { sensitivityTornadoSheet } from "../../src/sheets/sensitivityTornado";
import { setAsideSheet } from "../../src/sheets/setAside";

// oxlint-disable-next-line typescript/no-explicit-any -- descriptions of different rows
export type AnyDescription = SheetDescription<any>;

/** Every description there is, by the name it is exported under. */
export const descriptions: Readonly<Record<string, AnyDescription>> = {
  allocationSheet,
  auditSheet,
  clusterPageSheet,
  clustersSheet,
  clusterListSheet,
  capitalSheet,
  comparisonSheet: comparisonSheetFor(["Snapshot date", "Roles to allocate and Rounding"]),
  comparisonSettingsSheet,
  comparisonTotalsSheet,
  costSheet: costSheetFor({ nameOf: (key) => key, hasOwnBudget: false, texts: 0 }),
  costPricesSheet,
  costsSheet,
  costWaterfallSheet: costWaterfallSheetFor(),
  costWorkingsSheet,
  coverageSheet,
  decisionsSheet,
  directorySheet,
  equityLeftOutSheet,
  equitySheet,
  hostsSheet,
  instructionsSheet,
  learningLoopSheet,
  overridesSheet,
  phasesSheet,
  placedClustersSheet,
  placementSheet,
  policySheet,
  publicAllocationSheet,
  publicCheckSheet,
  publicDecisionsSheet,
  publicMethodSheet,
  publicReasonsSheet,
  publicSchoolsSheet,
  publicSummarySheet,
  reasonsSheet,
  returnLearningSheet,
  returnSheet,
  returnStampSheet,
  rolloutClustersSheet,
  rolloutSheet,
  rolloutTrendSheet,
  scenarioOverridesSheet,
  scenarioResultsSheet,
  scenarioRunsSheet,
  scenarioSettingsSheet,
  scenariosSheet,
  schoolsSheet,
  sensitivityRulesSheet,
  sensitivitySheet,
  sensitivityTornadoSheet,
  serviceDirectorySheet,
  serviceListSheet,
  servicesSheet,
  setAsideSheet,
  snapshotsSheet,
  travelSheet,
};
