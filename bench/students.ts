import { randomNumbers } from "../seeds/example/random";

/** Rows to share among: students of each, and the floors and caps of a policy. */
export interface Rows {
  readonly students: Float64Array;
  readonly floors: Int32Array;
  readonly caps: Int32Array;
  /** One role for each 500 students. */
  readonly roles: number;
}

/** Fewest, median and most students of a cluster, as in the schools directory of May 2018. */
const [fewest, median, largest] = [231, 2300, 8617];

/** Spread of the logarithm: puts the quartiles near 1,400 and 3,750. */
const spread = 0.75;

/** Made-up rows in the shape of real clusters: whole students, floors of 1 to 3, caps of 6 to 15. */
export function rowsLikeClusters(count: number, seed: number): Rows {
  const random = randomNumbers(seed);
  const students = Float64Array.from({ length: count }, () => studentsOfOne(random));
  const floors = Int32Array.from({ length: count }, () => 1 + Math.floor(3 * random()));
  const caps = Int32Array.from({ length: count }, () => 6 + Math.floor(10 * random()));
  const all = students.reduce((sum, each) => sum + each, 0);
  return { students, floors, caps, roles: Math.round(all / 500) };
}

function studentsOfOne(random: () => number): number {
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const students = Math.round(median * Math.exp(spread * normal));
    if (students >= fewest && students <= largest) return students;
  }
}
