import { randomNumbers } from "../../../seeds/example/random";
import type { School } from "../../../src/domain/school";

/** A state school, but for what is given. */
export const school = (given: Partial<School> & { number: string }): School => ({
  name: `School ${given.number}`,
  region: "Waikato",
  students: 200,
  maoriStudents: 0,
  pacificStudents: 0,
  rural: false,
  maoriMedium: false,
  authority: "State",
  ...given,
});

/** A made-up cluster: two towns and schools around them, a few large schools and many small ones. */
export function randomCluster(count: number, seed: number): School[] {
  const random = randomNumbers(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: count }, (_, index) =>
    school({
      number: String(index + 1),
      students: Math.max(5, Math.round(180 * Math.exp(0.9 * normal()))),
      latitude: -38 + 0.13 * normal(),
      longitude: 176 + 0.17 * normal() + (random() < 0.5 ? 0.25 : 0),
    }),
  );
}

/** Roles at one for every 500 students, at least one. */
export const rolesFor = (schools: readonly School[]): number =>
  Math.max(1, Math.round(schools.reduce((sum, { students }) => sum + students, 0) / 500));
