import fc from "fast-check";
import type { School } from "../../../src/domain/school";
import type { Coordinator } from "../../../src/engine/placement/coordinator";
import { metresBetween } from "../../../src/engine/placement/metresBetween";
import { place, type PlacementWork } from "../../../src/engine/placement/place";
import type { Placement } from "../../../src/engine/placement/placement";
import type { PlacementInput, PlacementRules } from "../../../src/engine/placement/placementInput";
import { school } from "./randomCluster";

/** Schools 1, 2, … on one meridian, so many km apart from the first, with so many students. */
export const onALine = (
  ...schools: readonly (readonly [km: number, students: number])[]
): School[] =>
  schools.map(([km, students], index) =>
    school({
      number: String(index + 1),
      students,
      latitude: -38 + (km / 6371.0088) * (180 / Math.PI),
      longitude: 176,
    }),
  );

/** Clusters of one to seven schools within about 50 km. */
export const anyCluster = fc
  .array(
    fc.record({
      students: fc.integer({ min: 0, max: 900 }),
      latitude: fc.integer({ min: -38_400, max: -38_000 }).map((each) => each / 1000),
      longitude: fc.integer({ min: 176_000, max: 176_400 }).map((each) => each / 1000),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((schools) => schools.map((each, index) => school({ ...each, number: String(index + 1) })));

/** A cluster and one to four roles. */
export const anyInput = fc.record({
  schools: anyCluster,
  roles: fc.integer({ min: 1, max: 4 }),
});

export function placed(input: PlacementInput, work?: PlacementWork): Placement {
  const result = place(input, work);
  if (!result.ok) throw new Error(result.problems.map(({ sentence }) => sentence).join("\n"));
  return result.value;
}

/** The ways of an LSC to its schools to the metre, in km; visits have them to one decimal. */
export const exactKm = ({ host, visits }: Coordinator): number[] =>
  visits.map((visit) => metresBetween(host, visit.school)! / 1000);

/** What stands in the way: codes and sentences. */
export function refusals(schools: readonly School[], roles: number, rules: PlacementRules) {
  const result = place({ schools, roles, rules });
  if (result.ok) throw new Error("The roles were placed.");
  return result.problems.map(({ code, sentence }) => ({ code, sentence }));
}

/** A placement in short: who hosts how many, and who is served from where. */
export const inShort = ({ schools }: Placement): string[] =>
  schools.map(
    ({ school: { number }, hosted, from }) =>
      `${number}: hosts ${hosted}, served ${from.map(({ host, halfDays }) => `${halfDays} from ${host.number}`).join(", ")}`,
  );
