import { warning, type Problem } from "../domain/problem";
import type { School } from "../domain/school";
import type { Service } from "../domain/service";
import { isOpen, type Status } from "../domain/status";
import { countText, numberText } from "../domain/wording";
import type { Present } from "./importSources";
import type { SourceTables } from "./readSourceTables";

interface Member {
  readonly number: string;
  readonly clusterNumber?: string;
  readonly status?: Status;
}

/**
 * A warning for each directory that, without a cluster list beside it, would take more than a
 * quarter of the open schools or services out of the clusters they are in: more likely these came
 * from a person's own list than that so many have moved.
 */
export const movingMany = (
  { schools, services, schoolList, serviceList }: SourceTables,
  after: { readonly schools: readonly School[]; readonly services: readonly Service[] },
  present: Present,
): Problem[] => [
  ...(schools && !schoolList
    ? mostlyMoved("school", schools.sheet, present.schools, after.schools)
    : []),
  ...(services && !serviceList
    ? mostlyMoved("service", services.sheet, present.services, after.services)
    : []),
];

function mostlyMoved(
  what: string,
  sheet: string,
  before: readonly Member[],
  after: readonly Member[],
): Problem[] {
  const now = new Map(after.map((row) => [row.number, row]));
  const members = before.filter(
    (row) => row.clusterNumber !== undefined && isOpen(row) && isOpen(now.get(row.number)!),
  );
  const moved = members.filter(
    ({ number, clusterNumber }) => now.get(number)!.clusterNumber !== clusterNumber,
  ).length;
  if (moved * 4 <= members.length) return [];
  return [
    warning(
      "mostly-moved",
      `${numberText(moved)} of the ${countText(members.length, what)} that are in a cluster would go to another or to none, as the directory's Communities of Learning would replace the workbook's clusters. To keep those, give your cluster list again together with the directory.`,
      { sheet },
    ),
  ];
}
