import type { School } from "../domain/school";
import type { Coordinator } from "../engine/placement/coordinator";
import { weekText } from "../engine/placement/weekText";

/**
 * Who comes to a school when: "LSC 1 Mon to Wed; LSC 2 Thu", and the straight line to the farthest
 * host they come from, in km. Undefined where nobody comes, or no distance is known.
 */
export function visitsTo(
  { number: school }: School,
  coordinators: readonly Coordinator[],
): { readonly text?: string; readonly km?: number } {
  const visits = coordinators.flatMap((lsc) =>
    lsc.visits
      .filter((visit) => visit.school.number === school)
      .map(({ halfDays, km }) => ({
        km: lsc.host.number === school ? 0 : km,
        text: `LSC ${lsc.number} ${weekText(halfDays)}`,
      })),
  );
  const ways = visits.flatMap(({ km }) => (km === undefined ? [] : [km]));
  return {
    ...(visits.length > 0 && { text: visits.map(({ text }) => text).join("; ") }),
    ...(ways.length > 0 && { km: Math.max(...ways) }),
  };
}
