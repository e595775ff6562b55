/**
 * The published figures the example is fitted to. Sources: the Ministry of Education's page on
 * the allocation (seed 000) and the Beehive release of 2 August 2019 (seed 002).
 */
export const targets = {
  /** Clusters with roles (seeds 000, 002). */
  servedClusters: 124,
  roles: 623,
  /** In the clusters with roles. */
  served: {
    schools: 1052,
    ruralSchools: 350,
    maoriMediumKura: 28,
    students: 300_750,
    maoriStudents: 89_694,
    pacificStudents: 34_701,
  },
  /** With a phase by December 2018 (seed 000). */
  december: { clusters: 203, schools: 1659 },
  /** With a phase by March 2019 (seed 000). */
  march: { clusters: 225, schools: 1863 },
  /** Schools in no cluster (seed 000). */
  schoolsInNoCluster: 660,
} as const;

/** Clusters in the three priority phases in December 2018: not published, so chosen. */
export const priorityClusters = 104;
