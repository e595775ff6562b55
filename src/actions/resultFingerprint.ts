import { compareClusterNumbers } from "../domain/cluster";
import { fingerprint } from "../domain/fingerprint";
import type { ScenarioResult } from "../domain/scenarioRun";

/** Of what each cluster got and from which figures; a name that changed is no other result. */
export const resultFingerprint = (rows: readonly ScenarioResult[]): string =>
  fingerprint(
    [...rows]
      .sort((a, b) => compareClusterNumbers(a.clusterNumber, b.clusterNumber))
      .map(({ clusterNumber, phase, roles, outcome, dataPrint }) =>
        [clusterNumber, phase ?? "", roles, outcome, dataPrint].join("\n"),
      )
      .join("\n\n"),
  );
