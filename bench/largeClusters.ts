import type { Assessment } from "../src/domain/assessment";
import type { Cluster } from "../src/domain/cluster";
import { phases, type Phase } from "../src/domain/phase";
import { regions } from "../src/domain/region";
import { rowsLikeClusters } from "./students";

/** Made-up clusters in the shape of real ones, as many as are asked for. */
export function clustersLike(count: number, seed = 20190716): Cluster[] {
  const { students } = rowsLikeClusters(count, seed);
  return Array.from(students, (number, index): Cluster => ({
    number: String(index + 1),
    name: `Cluster ${index + 1}`,
    region: regions[index % regions.length]!,
    students: number,
    schools: 3 + (index % 9),
    ruralSchools: index % 4,
    maoriStudents: Math.floor(number / 4),
    pacificStudents: Math.floor(number / 9),
    maoriMediumKura: index % 3,
    spreadKm: (index * 7) % 60,
  }));
}

/** A phase for each of them. */
export const phaseAt = (index: number): Phase => phases[(index * 3) % phases.length]!;

/** The same as it is recorded, on one day. */
export const assessmentsOf = (clusters: readonly Cluster[], assessedOn: string): Assessment[] =>
  clusters.map(({ number }, index) => ({
    clusterNumber: number,
    term: "2019 Term 1",
    assessedOn,
    phase: phaseAt(index),
  }));
