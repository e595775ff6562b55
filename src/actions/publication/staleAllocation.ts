import { warning, type Problem } from "../../domain/problem";
import { countText } from "../../domain/wording";
import type { Allocation } from "../../engine/allocate";
import type { TableReader } from "../../hosts/Host";
import { readTable } from "../readTable";
import { writtenRoles } from "../writtenRoles";

/**
 * Whether the Allocation sheet says the same as what is published, which is allocated anew from
 * policy, data and decisions. A sheet that cannot be read says nothing.
 */
export async function staleAllocation(
  host: TableReader,
  { decisions }: Allocation,
): Promise<Problem[]> {
  const read = await readTable(host, writtenRoles);
  if (!read.ok || !read.value) return [];
  const { rows, sheet } = read.value;
  const written = new Map(rows.map(({ clusterNumber, roles }) => [clusterNumber, roles]));
  const differing = decisions.filter(
    ({ cluster, roles }) => (written.get(cluster.number) ?? 0) !== roles,
  );
  if (differing.length === 0) return [];
  return [
    warning(
      "allocation-stale",
      `${countText(differing.length, "cluster")} would be published with other roles than on this sheet, as the workbook has changed since. Allocate again, or undo the change.`,
      { sheet },
    ),
  ];
}
