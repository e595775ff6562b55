import type { School } from "../../domain/school";
import type { Coordinator, Visit } from "./coordinator";
import { metresBetween } from "./metresBetween";
import type { Service } from "./services";
import { splitAmong, type Part } from "./splitAmong";
import { daysOf, timetable } from "./timetable";

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
 * split among its LSCs so that each goes to as few schools as can be.
 */
export function nameCoordinators({ schools, services, employers }: Naming): Named {
  const byNumber = new Map(schools.map((school) => [school.number, school]));
  const coordinators: Coordinator[] = [];
  let isFewest = true;
  for (const host of new Set(services.map((service) => service.host))) {
    const own = services.filter((service) => service.host === host);
    const split = splitAmong(own.map(({ halfDays }) => halfDays));
    isFewest &&= split.isFewest;
    for (const parts of split.lscs) {
      const number = coordinators.length + 1;
      const employer = byNumber.get(employers?.get(schools[host]!.number) ?? "") ?? schools[host]!;
      const visits = visitsOf(schools, own, parts);
      coordinators.push({ number, host: schools[host]!, employer, visits });
    }
  }
  return { coordinators, isFewest };
}

function visitsOf(
  schools: readonly School[],
  services: readonly Service[],
  parts: readonly Part[],
): Visit[] {
  const sorted = [...parts].sort((a, b) => b.halfDays - a.halfDays || a.item - b.item);
  const whens = timetable(sorted.map(({ halfDays }) => halfDays));
  return sorted.map(({ item }, at) => {
    const { host, school } = services[item]!;
    const metres = metresBetween(schools[host]!, schools[school]!);
    const isHost = host === school;
    return {
      school: schools[school]!,
      halfDays: whens[at]!,
      trips: isHost ? 0 : daysOf(whens[at]!),
      ...(isHost ? { km: 0 } : metres !== undefined && { km: Math.round(metres / 100) / 10 }),
    };
  });
}
