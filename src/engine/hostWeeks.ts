import type { ServedBy } from "./placement/servedBy";

/** Where the half-days of the LSCs go that are based at one school. */
export interface HostWeek {
  /** Half-days a week at the school itself. */
  readonly here: number;
  /** At other schools, the most first; then as the schools are given. */
  readonly elsewhere: readonly { readonly schoolNumber: string; readonly halfDays: number }[];
}

/** A school of one cluster, who is based there and who comes. */
export interface VisitedSchool {
  readonly schoolNumber: string;
  readonly hosted: number;
  readonly visits: readonly ServedBy[];
}

/**
 * The weeks of the host schools of one cluster, by school number; without a host whose LSCs are not
 * all seen in the visits. O(visits).
 */
export function hostWeeks(schools: readonly VisitedSchool[]): Map<string, HostWeek> {
  const hostOf = new Map(
    schools.flatMap(({ schoolNumber, visits }) =>
      visits
        .filter(({ isHost }) => isHost)
        .map(({ coordinator }) => [coordinator, schoolNumber] as const),
    ),
  );
  const days = new Map<string, Map<string, number>>();
  for (const { schoolNumber, visits } of schools)
    for (const { coordinator, halfDays } of visits) {
      const host = hostOf.get(coordinator);
      if (host === undefined) continue;
      const own = days.get(host) ?? new Map<string, number>();
      own.set(schoolNumber, (own.get(schoolNumber) ?? 0) + halfDays.length);
      days.set(host, own);
    }
  const seen = schools.filter(({ schoolNumber, hosted, visits }) => {
    const own = visits.filter(({ coordinator }) => hostOf.get(coordinator) === schoolNumber);
    return hosted > 0 && own.length === hosted;
  });
  return new Map(
    seen.map(({ schoolNumber }) => [schoolNumber, weekOf(schoolNumber, days.get(schoolNumber)!)]),
  );
}

function weekOf(host: string, days: ReadonlyMap<string, number>): HostWeek {
  const elsewhere = [...days]
    .filter(([schoolNumber, halfDays]) => schoolNumber !== host && halfDays > 0)
    .map(([schoolNumber, halfDays]) => ({ schoolNumber, halfDays }))
    .sort((a, b) => b.halfDays - a.halfDays);
  return { here: days.get(host) ?? 0, elsewhere };
}
