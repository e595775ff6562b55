import type { Cluster } from "../../domain/cluster";

/** A hundred per cent, in hundredths of one. */
const all = 10_000;

/** A number with an error in hundredths of a per cent, rounded to whole students. */
export const withError = (students: number, by: number): number =>
  Math.max(0, Math.floor((students * (all + by)) / all + 0.5));

/** A cluster whose students, Māori and Pacific ones too, are off by hundredths of a per cent. */
export const erring = (cluster: Cluster, by: number): Cluster => ({
  ...cluster,
  students: withError(cluster.students, by),
  maoriStudents: withError(cluster.maoriStudents, by),
  pacificStudents: withError(cluster.pacificStudents, by),
});

/** The students of some clusters as they are drawn, side by side, and as clusters where one asks. */
export class DrawnStudents {
  readonly students: Float64Array;
  /** Share of Māori and Pacific students, from 0 to 1. */
  readonly groupShare: Float64Array;
  private readonly errors: Int32Array;
  private readonly copies: (Cluster | undefined)[];
  private readonly base: Float64Array;
  private readonly maori: Float64Array;
  private readonly pacific: Float64Array;

  constructor(private readonly clusters: readonly Cluster[]) {
    this.base = Float64Array.from(clusters, ({ students }) => students);
    this.maori = Float64Array.from(clusters, ({ maoriStudents }) => maoriStudents);
    this.pacific = Float64Array.from(clusters, ({ pacificStudents }) => pacificStudents);
    this.students = this.base.slice();
    this.groupShare = new Float64Array(clusters.length);
    this.errors = new Int32Array(clusters.length);
    this.copies = new Array<undefined>(clusters.length);
    this.setErrors(this.errors);
  }

  /** @param errors of each cluster, in hundredths of a per cent */
  setErrors(errors: Int32Array): void {
    const { students, groupShare, base, maori, pacific } = this;
    this.errors.set(errors);
    this.copies.fill(undefined);
    for (let index = 0; index < students.length; index++) {
      const by = errors[index]!;
      const own = withError(base[index]!, by);
      const counted = withError(maori[index]!, by) + withError(pacific[index]!, by);
      students[index] = own;
      groupShare[index] = own === 0 ? 0 : counted < own ? counted / own : 1;
    }
  }

  /** The cluster with its students of now; the same object until errors are set again. */
  cluster(index: number): Cluster {
    const error = this.errors[index]!;
    return (this.copies[index] ??=
      error === 0 ? this.clusters[index]! : erring(this.clusters[index]!, error));
  }
}
