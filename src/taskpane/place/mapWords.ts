import { countText, listText, numberText } from "../../domain/wording";
import type { Coordinator } from "../../engine/placement/coordinator";
import type { Placement } from "../../engine/placement/placement";

/** What the map of a cluster shows, for people who cannot see it. */
export function mapWords({ schools, coordinators }: Placement): string {
  const hosts = schools.filter(({ hosted }) => hosted > 0);
  const based = hosts.map(({ school, hosted }) => `${school.name} (${countText(hosted, "LSC")})`);
  return [
    `Map of ${countText(schools.length, "school")}. LSCs are based at ${listText(based)}.`,
    ...coordinators.flatMap(waysOf),
  ].join(" ");
}

function waysOf({ number, host, visits }: Coordinator): string[] {
  const away = visits.filter(({ school }) => school.number !== host.number);
  if (away.length === 0) return [];
  const to = away.map(({ school, halfDays, km }) => {
    const far = km === undefined ? "" : `, ${numberText(km, 1)} km`;
    return `${school.name} (${countText(halfDays.length, "half-day")}${far})`;
  });
  return [`LSC ${number} goes from ${host.name} to ${listText(to)}.`];
}
