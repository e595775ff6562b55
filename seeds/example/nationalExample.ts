import type { Assessment } from "../../src/domain/assessment";
import type { Cluster } from "../../src/domain/cluster";
import type { School } from "../../src/domain/school";
import type { Service } from "../../src/domain/service";
import { withReach } from "../../src/engine/reachOf";
import { rollUp } from "../../src/engine/rollUp";
import { assemble } from "./assemble";
import { fitNational } from "./fitNational";
import { clusterName } from "./names";
import { phaseHistory } from "./phaseHistory";
import { schoolsInNoCluster } from "./schoolsInNoCluster";
import { drawServices } from "./services";
import { withoutPlaces } from "./withoutPlaces";

/** Stands on everything made from this data. */
export const exampleNotice = "Constructed example, not the Ministry's data";

export interface NationalExample {
  readonly schools: readonly School[];
  /** What rollUp makes of the schools and the clusters' names; nothing is added. */
  readonly clusters: readonly Cluster[];
  readonly assessments: readonly Assessment[];
  readonly services: readonly Service[];
}

/** A made-up country with the published totals of 2019; the same at every call. */
export function nationalExample(): NationalExample {
  const draft = fitNational();
  const drafts = [...draft.priority, ...draft.competing, ...draft.joined].sort(
    (a, b) => a.number - b.number,
  );
  const alone = schoolsInNoCluster(drafts);
  withoutPlaces(draft.joined, alone);
  const schools = assemble([...drafts.flatMap((cluster) => cluster.schools), ...alone]);
  const names = new Map(
    rollUp(schools, new Map()).map(
      ({ number, region }) => [number, clusterName(Number(number), region)] as const,
    ),
  );
  const clusters = rollUp(schools, names);
  const services = drawServices(clusters);
  const assessments = withReach(phaseHistory(draft), clusters, services);
  return { schools, clusters, assessments, services };
}
