import type { School } from "../../domain/school";
import type { Coordinator, Visit } from "./coordinator";
import type { Stay } from "./dayBlocks";
import { metresBetween } from "./metresBetween";
import { planWeeks } from "./planWeeks";
import type { Service } from "./services";
import { splitAmong, type Part } from "./splitAmong";
import { daysOf } from "./timetable";

/** What coordinators are named from. */
export interface Naming {
  /** In the order of their numbers. */
  readonly schools: readonly School[];
  /** By host, then by school. */
  readonly services: readonly Service[];
  /** Numbers of the employing schools, by that of the host, where they are not the same. */
  readonly employers?: ReadonlyMap<string, string>;
}

/** The LSCs of a cluster, and whether no other split among them would have fewer visits. */
export interface Named {
  readonly coordinators: readonly Coordinator[];
  readonly isFewest: boolean;
}

/**
 * Names the LSCs 1, 2, … host by host. The half-days each host gives to each school stand; they are
 * split among its LSCs so that each goes to as few schools as can be. Then the weeks of all of them
 * are planned together.
 */
export function nameCoordinators({ schools, services, employers }: Naming): Named {
  const byNumber = new Map(schools.map((school) => [school.number, school]));
  const lscs: { host: School; stays: Stay[] }[] = [];
  let isFewest = true;
  for (const host of new Set(services.map((service) => service.host))) {
    const own = services.filter((service) => service.host === host);
    const split = splitAmong(own.map(({ halfDays }) => halfDays));
    isFewest &&= split.isFewest;
    for (const parts of split.lscs)
      lscs.push({ host: schools[host]!, stays: staysOf(schools, own, parts) });
  }
  const weeks = planWeeks(lscs.map(({ stays }) => stays));
  const coordinators = lscs.map(({ host, stays }, at) => ({
    number: at + 1,
    host,
    employer: byNumber.get(employers?.get(host.number) ?? "") ?? host,
    visits: stays.map((stay, own) => visitOf(schools, stay, weeks[at]![own]!)),
  }));
  return { coordinators, isFewest };
}

/** Most half-days first. */
function staysOf(
  schools: readonly School[],
  own: readonly Service[],
  parts: readonly Part[],
): Stay[] {
  const sorted = [...parts].sort((a, b) => b.halfDays - a.halfDays || a.item - b.item);
  return sorted.map(({ item, halfDays }) => {
    const { host, school } = own[item]!;
    const metres = metresBetween(schools[host]!, schools[school]!);
    return { school, halfDays, isHost: host === school, metres };
  });
}

function visitOf(
  schools: readonly School[],
  { school, isHost, metres }: Stay,
  halfDays: readonly string[],
): Visit {
  return {
    school: schools[school]!,
    halfDays,
    trips: isHost ? 0 : daysOf(halfDays),
    ...(isHost ? { km: 0 } : metres !== undefined && { km: Math.round(metres / 100) / 10 }),
  };
}
