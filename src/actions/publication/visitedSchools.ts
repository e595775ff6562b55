import type { HostedDays } from "../../engine/hostSentences";
import { hostWeeks } from "../../engine/hostWeeks";
import { readServedBy, type ServedBy } from "../../engine/placement/servedBy";
import type { PlacementRow } from "../../sheets/placement";

/** What is read back of a placement, in which a person may have shared the days anew. */
export type Written = Pick<
  PlacementRow,
  "clusterNumber" | "schoolNumber" | "halfDays" | "hosted" | "servedBy"
>;
/** A school of a placement with who comes. */
export interface Visited extends Written {
  readonly visits: readonly ServedBy[];
  /** Whether its visits could be read. */
  readonly isRead: boolean;
}

/** A text a person made unreadable says nothing of who comes; `lsc check` tells of it. */
export function visited(row: Written): Visited {
  const visits = readServedBy(row.servedBy ?? "");
  return { ...row, visits: visits.ok ? visits.value : [], isRead: visits.ok };
}

/** By host school; not of a cluster in which a text cannot be read, as a part would be missing. */
export function hostedDaysOf(
  rows: readonly Visited[],
  names: ReadonlyMap<string, string>,
): Map<string, HostedDays> {
  const clusters = new Map<string, Visited[]>();
  for (const row of rows)
    clusters.set(row.clusterNumber, [...(clusters.get(row.clusterNumber) ?? []), row]);
  const read = [...clusters.values()].filter((own) => own.every(({ isRead }) => isRead));
  return new Map(
    read
      .flatMap((own) => [...hostWeeks(own)])
      .map(([number, { here, elsewhere }]) => [
        number,
        {
          here,
          elsewhere: elsewhere.map(({ schoolNumber, halfDays }) => ({
            school: names.get(schoolNumber) ?? `school ${schoolNumber}`,
            halfDays,
          })),
        },
      ]),
  );
}
