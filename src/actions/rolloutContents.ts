import type { Assessment } from "../domain/assessment";
import { compareClusterNumbers } from "../domain/cluster";
import { describeDay } from "../domain/day";
import { countText, numberText } from "../domain/wording";
import type { MovementKind } from "../domain/movement";
import { regions } from "../domain/region";
import { amountOf, type RolloutRow } from "../engine/rollout";
import type { SheetContent } from "../sheets/description";
import type { Drawing } from "../sheets/drawing";
import { phaseCounts } from "../sheets/phaseCounts";
import { rolloutSheet, type RolloutSheetRow } from "../sheets/rollout";
import { rolloutClustersSheet, type RolloutClusterRow } from "../sheets/rolloutClusters";
import { rolloutTrendSheet, type RolloutTrendRow } from "../sheets/rolloutTrend";
import { tileMap } from "../sheets/tileMap";
import { ratio } from "./ratio";
import type { Rollout } from "./rolloutFrom";

/** The sheets the rollout is written to: by region and phase, cluster by cluster, term by term. */
export function rolloutContents(
  view: Rollout,
  about: readonly string[],
): [SheetContent<RolloutSheetRow>, SheetContent<RolloutClusterRow>, SheetContent<RolloutTrendRow>] {
  const lines = [
    asAtLine(view),
    ...countedLines(view),
    ...(view.hasTodaysCounts ? [todaysCounts] : []),
    ...about,
  ];
  return [
    { description: rolloutSheet, lines, rows: sheetRows(view.rows), drawing: mapOf(view, about) },
    { description: rolloutClustersSheet, lines, rows: clusterRows(view) },
    { description: rolloutTrendSheet, lines, rows: trendRows(view) },
  ];
}

/** The map of the clusters. */
const mapOf = ({ rows, asAt }: Rollout, about: readonly string[]): Drawing =>
  tileMap(
    rows.filter(({ measure }) => measure === "Clusters"),
    { measure: "Clusters", asAt, about },
  );

const todaysCounts =
  "Assumption: where an assessment gives no counts, those of the Clusters and Services tables are used.";

/** Which clusters are counted, where not all of them were assessed in the term or are still listed. */
export const countedLines = (view: Rollout): string[] => [
  ...reportedLine(view),
  ...delistedLine(view),
];

/** How many were assessed in the term itself, where the others stand as they were before. */
function reportedLine({ standing, current }: Rollout): string[] {
  const reported = [...standing.values()].filter(({ term }) => term === current.term).length;
  return reported === standing.size
    ? []
    : [
        `${numberText(reported)} of ${countText(standing.size, "cluster")} reported for ${current.term}; the others stand as last assessed`,
      ];
}

/** How many the Clusters table has no longer, as after an import that closed their schools. */
function delistedLine({ standing, clusters }: Rollout): string[] {
  const delisted = [...standing.keys()].filter((number) => isDelisted(clusters, number)).length;
  return delisted === 0
    ? []
    : [
        `${numberText(delisted)} of ${countText(standing.size, "cluster")} ${delisted === 1 ? "is" : "are"} no longer in the Clusters table and still counted, as last assessed; RolloutClusters says which`,
      ];
}

/** Where there is no Clusters table, nothing is known of any. */
const isDelisted = (clusters: Rollout["clusters"], number: string): boolean =>
  clusters.size > 0 && !clusters.has(number);

/** As at which day and term, and what a change is measured against. */
export function asAtLine({ asAt, current, previous }: Rollout): string {
  const against = previous ? `; changes of the total since ${previous.term}` : "";
  return `As at ${describeDay(asAt)}, ${current.term}${against}`;
}

function sheetRows(rows: readonly RolloutRow[]): RolloutSheetRow[] {
  const countries = new Map(
    rows.filter(({ region }) => !region).map(({ measure, total }) => [measure, total]),
  );
  return rows.map(({ measure, region, byPhase, total, before }) => {
    const share = ratio(total, countries.get(measure)!);
    return {
      measure,
      region: region ?? "New Zealand",
      ...phaseCounts(byPhase),
      total,
      ...(share !== undefined && { share }),
      ...(before !== undefined && { change: total - before }),
    };
  });
}

function clusterRows(view: Rollout): RolloutClusterRow[] {
  const moved = new Map(view.movements.map(({ clusterNumber, kind }) => [clusterNumber, kind]));
  return [...view.standing.values()]
    .map((assessment) => clusterRow(view, assessment, moved.get(assessment.clusterNumber)))
    .sort((a, b) => place(a) - place(b) || compareClusterNumbers(a.clusterNumber, b.clusterNumber));
}

function clusterRow(
  { before, clusters, roles }: Rollout,
  assessment: Assessment,
  movement: MovementKind | undefined,
): RolloutClusterRow {
  const { clusterNumber, region, phase } = assessment;
  const phaseBefore = before.get(clusterNumber)?.phase;
  return {
    ...(region && { region }),
    clusterNumber,
    clusterName: isDelisted(clusters, clusterNumber)
      ? `${clusterNumber}, no longer in Clusters`
      : (clusters.get(clusterNumber)?.name ?? clusterNumber),
    phase,
    ...(phaseBefore && { phaseBefore }),
    ...(movement && { movement }),
    ...(roles && { roles: roles.get(clusterNumber) ?? 0 }),
    servicesAndSchools: amountOf("Early learning services, schools and kura", assessment),
    children: amountOf("Children and young people", assessment),
  };
}

/** North to south; those without a region last. */
const place = ({ region }: RolloutClusterRow): number =>
  region ? regions.indexOf(region) : regions.length;

const trendRows = ({ trend }: Rollout): RolloutTrendRow[] =>
  trend.map(({ term: { term, to }, row }) => ({
    term,
    asAt: to,
    ...phaseCounts(row.byPhase),
    total: row.total,
  }));
