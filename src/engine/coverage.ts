import { regions, type Region } from "../domain/region";
import type { Cluster } from "../domain/cluster";

/** Totals over some clusters. */
export interface Totals {
  readonly roles: number;
  readonly clusters: number;
  readonly schools: number;
  readonly ruralSchools: number;
  readonly maoriMediumKura: number;
  readonly students: number;
  readonly maoriStudents: number;
  readonly pacificStudents: number;
}

/** The clusters with roles beside all clusters in the delivery model. */
export interface CoverageRow {
  /** Undefined for the whole country. */
  readonly region?: Region;
  /** Over clusters that got at least one role. */
  readonly covered: Totals;
  /** Over the clusters with a phase at the snapshot, and any others that got roles. */
  readonly all: Totals;
}

/** A cluster with its roles, and whether it was in the delivery model at the snapshot. */
export interface Covered {
  readonly cluster: Cluster;
  readonly roles: number;
  readonly inSnapshot: boolean;
}

/** The published table: the country first, then the ten regions by lead region. O(n). */
export function coverage(decisions: readonly Covered[]): CoverageRow[] {
  const considered = decisions.filter(({ roles, inSnapshot }) => roles > 0 || inSnapshot);
  const row = (region?: Region): CoverageRow => {
    const own = considered.filter(({ cluster }) => !region || cluster.region === region);
    return {
      ...(region && { region }),
      covered: totals(own.filter(({ roles }) => roles > 0)),
      all: totals(own),
    };
  };
  return [row(), ...regions.map(row)];
}

function totals(decisions: readonly Covered[]): Totals {
  const sum = (of: (cluster: Cluster) => number) =>
    decisions.reduce((total, { cluster }) => total + of(cluster), 0);
  return {
    roles: decisions.reduce((total, { roles }) => total + roles, 0),
    clusters: decisions.length,
    schools: sum(({ schools }) => schools),
    ruralSchools: sum(({ ruralSchools }) => ruralSchools),
    maoriMediumKura: sum(({ maoriMediumKura }) => maoriMediumKura),
    students: sum(({ students }) => students),
    maoriStudents: sum(({ maoriStudents }) => maoriStudents),
    pacificStudents: sum(({ pacificStudents }) => pacificStudents),
  };
}
