import { compareClusterNumbers } from "../domain/cluster";
import { warning, type Problem } from "../domain/problem";
import { countText, listText } from "../domain/wording";
import type { ReadTable } from "../sheets/readRows";
import { eachRow } from "./eachRow";

interface InCluster {
  readonly clusterNumber?: string | undefined;
}

/** So many rows are noted one by one; of more there is one note for all. */
const listed = 5;

/** Clusters named in that one note. */
const named = 3;

const column = "Cluster number";

/**
 * Rows of clusters that the Clusters table does not have: few one by one, many summed up, as after
 * an import that has taken clusters off.
 * @param so what it leads to, for one row and for many
 */
export function unknownClusters<Row extends InCluster>(
  table: ReadTable<Row> | undefined,
  known: ReadonlySet<string>,
  so: { readonly one: string; readonly many: string },
): Problem[] {
  const numbers: string[] = [];
  const found = eachRow(table, ({ clusterNumber }) => {
    if (clusterNumber === undefined || known.has(clusterNumber)) return none;
    numbers.push(clusterNumber);
    const sentence = `There is no cluster ${clusterNumber} in the Clusters table, so ${so.one}.`;
    return [warning("unknown-cluster", sentence, { column })];
  });
  return found.length > listed ? [summedUp(found, numbers, so.many)] : found;
}

/** The same for all rows that are right. */
const none: readonly never[] = [];

function summedUp([first, ...others]: readonly Problem[], rows: readonly string[], so: string) {
  const numbers = [...new Set(rows)].sort(compareClusterNumbers);
  const more = numbers.length - named;
  const which = listText([...numbers.slice(0, named), ...(more > 0 ? [`${more} more`] : [])]);
  return warning(
    "unknown-clusters",
    `${countText(others.length + 1, "row")}, this one the first, are of ${countText(numbers.length, "cluster")} that the Clusters table does not have (${which}), so ${so}.`,
    first!.place,
  );
}
