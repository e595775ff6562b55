import { compareClusterNumbers, type Cluster } from "../domain/cluster";
import { fingerprint } from "../domain/fingerprint";
import { rolesSetBy, type Override } from "../domain/override";
import type { AllocationInput } from "./allocationInput";

/** Fingerprints of what an allocation is reckoned from; the order of rows changes none. */
export interface InputFingerprints {
  readonly clustersPrint: string;
  /** Of the phases of the clusters at the snapshot. */
  readonly phasesPrint: string;
  readonly decisionsPrint: string;
}

/** Of every figure of a cluster that an allocation can depend on; its name is none. */
export const clusterFingerprint = (cluster: Cluster): string =>
  fingerprint(
    [
      cluster.number,
      cluster.region,
      cluster.students,
      cluster.schools,
      cluster.ruralSchools,
      cluster.maoriStudents,
      cluster.pacificStudents,
      cluster.maoriMediumKura,
      cluster.spreadKm ?? "",
      cluster.presentRoles ?? "",
    ].join("\n"),
  );

/** What a decision does to an allocation; not why, by whom and when it was made. */
const effectOf = (override: Override): string =>
  [override.clusterNumber, override.way, rolesSetBy(override) ?? ""].join("\n");

const ofAll = (texts: readonly string[]): string => fingerprint([...texts].sort().join("\n\n"));

export function inputFingerprints({
  clusters,
  snapshot,
  overrides,
}: Pick<AllocationInput, "clusters" | "snapshot" | "overrides">): InputFingerprints {
  const inOrder = [...clusters].sort((a, b) => compareClusterNumbers(a.number, b.number));
  return {
    clustersPrint: fingerprint(inOrder.map(clusterFingerprint).join("\n")),
    phasesPrint: fingerprint(
      inOrder.map(({ number }) => `${number}\n${snapshot.phases.get(number) ?? ""}`).join("\n\n"),
    ),
    decisionsPrint: ofAll(overrides.map(effectOf)),
  };
}
