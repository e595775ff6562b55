import type { Cluster } from "../domain/cluster";
import { countText, numberText } from "../domain/wording";
import type { AllocationSide } from "./allocationSide";
import { namesText, type RuleDifference } from "./sideDifference";

/** The clusters that are there, then their figures. */
export const dataDifferences = (
  before: AllocationSide,
  after: AllocationSide,
): RuleDifference[] => [...addedOrGone(before, after), ...otherFigures(before, after)];

const byNumber = ({ clusters }: AllocationSide): ReadonlyMap<string, Cluster> =>
  new Map(clusters.map((cluster) => [cluster.number, cluster]));

const nameOf = ({ name, number }: Cluster): string => `${name} (${number})`;

/** Those in both keep their figures for now. A decision on a cluster goes with it. */
function addedOrGone(before: AllocationSide, after: AllocationSide): RuleDifference[] {
  const [was, is] = [byNumber(before), byNumber(after)];
  const added = after.clusters.filter(({ number }) => !was.has(number)).map(nameOf);
  const gone = before.clusters.filter(({ number }) => !is.has(number)).map(nameOf);
  if (added.length + gone.length === 0) return [];
  const which = [
    ...(added.length > 0 ? [`Added: ${namesText(added)}`] : []),
    ...(gone.length > 0 ? [`Gone: ${namesText(gone)}`] : []),
  ].join(". ");
  return [
    {
      group: "Data",
      name: "Clusters added or gone",
      before: countText(before.clusters.length, "cluster"),
      after: countText(after.clusters.length, "cluster"),
      which,
      become: (side) => ({
        ...side,
        clusters: after.clusters.map((cluster) => was.get(cluster.number) ?? cluster),
        overrides: side.overrides.filter(({ clusterNumber }) => is.has(clusterNumber)),
      }),
    },
  ];
}

/** Figures that roles can depend on. */
const figures: readonly (readonly [keyof Cluster, string])[] = [
  ["region", "lead region"],
  ["students", "students"],
  ["schools", "schools"],
  ["ruralSchools", "rural schools"],
  ["maoriStudents", "Māori students"],
  ["pacificStudents", "Pacific students"],
  ["maoriMediumKura", "Māori medium kura"],
  ["spreadKm", "spread in km"],
  ["presentRoles", "present roles"],
];

/** The figures of one cluster that are not the same, as `students 1,200 → 1,300`. */
export const figureChanges = (was: Cluster, is: Cluster): string[] =>
  figures
    .filter(([key]) => was[key] !== is[key])
    .map(([key, name]) => `${name} ${figureText(was[key])} → ${figureText(is[key])}`);

const figureText = (figure: string | number | undefined): string =>
  typeof figure === "number"
    ? numberText(figure, Number.isInteger(figure) ? 0 : 1)
    : (figure ?? "not known");

function otherFigures(before: AllocationSide, after: AllocationSide): RuleDifference[] {
  const was = byNumber(before);
  const changed = after.clusters.filter((cluster) => {
    const earlier = was.get(cluster.number);
    return earlier !== undefined && figureChanges(earlier, cluster).length > 0;
  });
  if (changed.length === 0) return [];
  const sum = (clusters: readonly (Cluster | undefined)[]) =>
    countText(
      clusters.reduce((total, cluster) => total + (cluster?.students ?? 0), 0),
      "student",
    );
  return [
    {
      group: "Data",
      name: "Figures of clusters",
      before: `${sum(changed.map(({ number }) => was.get(number)))} in ${countText(changed.length, "changed cluster")}`,
      after: sum(changed),
      which: namesText(changed.map(nameOf)),
      become: (side) => ({ ...side, clusters: after.clusters }),
    },
  ];
}
