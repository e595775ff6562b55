import type { Cluster } from "../domain/cluster";
import { warning, type Problem } from "../domain/problem";
import { countText, listText, numberText } from "../domain/wording";
import type { ReadTable } from "../sheets/readRows";
import type { SourceTables } from "./readSourceTables";

interface Named {
  readonly clusterNumber?: string;
  readonly clusterName?: string;
}

/** Names a directory has for one Community of Learning, and the row that is the first of each. */
type Names = Map<string, number>;

/** So many are noted one by one; the others in one note. */
const listed = 5;

/**
 * A warning for each cluster that a directory gives more than one name, with the one that is taken.
 * Nothing where a cluster list names it, as that has the last word.
 */
export function severalNames(
  { schools, services, schoolList, serviceList }: SourceTables,
  clusters: readonly Cluster[],
): Problem[] {
  const taken = new Map(clusters.map(({ number, name }) => [number, name]));
  for (const { clusterNumber, clusterName } of [
    ...(schoolList?.rows ?? []),
    ...(serviceList?.rows ?? []),
  ])
    if (clusterNumber !== undefined && clusterName !== undefined) taken.delete(clusterNumber);
  return [...severalIn(schools, taken), ...severalIn(services, taken)];
}

function severalIn(
  directory: ReadTable<Named> | undefined,
  taken: ReadonlyMap<string, string>,
): Problem[] {
  if (!directory) return [];
  const { sheet } = directory;
  const several = [...namesIn(directory)].filter(
    ([number, names]) => names.size > 1 && taken.has(number),
  );
  const others = several.slice(listed).map(([number]) => number);
  return [
    ...several.slice(0, listed).map(([number, names]) =>
      warning("several-names", sentenceOf(number, [...names.keys()], taken.get(number)!), {
        sheet,
        row: Math.max(...names.values()),
      }),
    ),
    ...(others.length > 0
      ? [
          warning(
            "several-names",
            `${numberText(others.length)} more ${others.length === 1 ? "Community of Learning has" : "Communities of Learning have"} more than one name: ${listText(others)}.`,
            { sheet },
          ),
        ]
      : []),
  ];
}

function namesIn({ rows, rowNumbers }: ReadTable<Named>): Map<string, Names> {
  const names = new Map<string, Names>();
  rows.forEach(({ clusterNumber, clusterName }, index) => {
    if (clusterNumber === undefined || clusterName === undefined) return;
    const of: Names = names.get(clusterNumber) ?? new Map<string, number>();
    if (!of.has(clusterName)) of.set(clusterName, rowNumbers[index]!);
    names.set(clusterNumber, of);
  });
  return names;
}

const sentenceOf = (number: string, names: readonly string[], taken: string): string =>
  `Community of Learning ${number} has ${countText(names.length, "name")}: ${listText(names.map((name) => `"${name}"`))}. "${taken}" is taken; name the cluster in a cluster list if another is right.`;
