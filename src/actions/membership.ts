import type { ReadDirectory } from "./readSourceTables";

interface Member {
  readonly number: string;
  readonly clusterNumber?: string;
}

interface Named {
  readonly clusterNumber?: string;
  readonly clusterName?: string;
}

/**
 * The rows, each in the cluster it belongs to: by the person's list where there is one, else by
 * the directory where it has clusters, else as it was. What the list or directory does not have
 * belongs to none; a closed one stays where it was.
 */
export function inClusters<Row extends Member>(
  rows: readonly Row[],
  directory: ReadDirectory<Member> | undefined,
  list: ReadonlyMap<string, string | undefined> | undefined,
): readonly Row[] {
  const stated = directory?.hasClusters ? directory.rows : undefined;
  const belonging =
    list ?? (stated && new Map(stated.map((row) => [row.number, row.clusterNumber])));
  if (!belonging) return rows;
  return rows.map((row) => {
    const clusterNumber = belonging.get(row.number);
    const isKept = clusterNumber === undefined && "status" in row && row.status === "Closed";
    return isKept || clusterNumber === row.clusterNumber ? row : { ...row, clusterNumber };
  });
}

/**
 * The name of each cluster by its number. Where rows disagree, as when a cluster was renamed, the
 * name that most of them have; of equally many, the last in the alphabet.
 */
export function clusterNames(rows: readonly Named[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { clusterNumber, clusterName } of rows) {
    if (clusterNumber === undefined || clusterName === undefined) continue;
    const names = counts.get(clusterNumber) ?? new Map<string, number>();
    counts.set(clusterNumber, names.set(clusterName, (names.get(clusterName) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([number, names]) => {
      const [[name] = [""]] = [...names].sort(
        ([a, m], [b, n]) => n - m || (a < b ? 1 : a > b ? -1 : 0),
      );
      return [number, name];
    }),
  );
}
