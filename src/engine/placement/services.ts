import type { HostChoice } from "./chooseHosts";
import type { PlacementModel } from "./placementModel";

/** Half-days a week that one school gets from one host. Both are indices among the schools. */
export interface Service {
  readonly host: number;
  readonly school: number;
  readonly halfDays: number;
}

/**
 * Who serves whom: the schools with coordinates as the model has it, then those without. These get
 * the time that is left over at their own host, then, the largest first, at the host with the most
 * time left. By host, then by school.
 */
export function servicesOf(
  { model, rowSchools, hostSchools }: PlacementModel,
  served: Int32Array,
  { schools, halfDays }: Pick<HostChoice, "schools" | "halfDays">,
): Service[] {
  const services: Service[] = [];
  const hasRow = new Set(rowSchools);
  const waiting = halfDays.map((count, school) => (hasRow.has(school) ? 0 : count));
  const room = hostSchools.map((host, at) => {
    rowSchools.forEach((school, row) => {
      const count = served[at * model.rows + row]!;
      if (count > 0) services.push({ host, school, halfDays: count });
    });
    return rowSchools.length < model.rows ? served[at * model.rows + rowSchools.length]! : 0;
  });
  const serve = (at: number, school: number) => {
    const count = Math.min(room[at]!, waiting[school]!);
    if (count > 0) services.push({ host: hostSchools[at]!, school, halfDays: count });
    room[at]! -= count;
    waiting[school]! -= count;
  };
  hostSchools.forEach((host, at) => serve(at, host));
  const largestFirst = [...waiting.keys()]
    .filter((school) => waiting[school]! > 0)
    .sort((a, b) => schools[b]!.students - schools[a]!.students || a - b);
  for (const school of largestFirst)
    while (waiting[school]! > 0) serve(room.indexOf(Math.max(...room)), school);
  return services.sort((a, b) => a.host - b.host || a.school - b.school);
}
