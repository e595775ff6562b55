import type { Phase } from "../domain/phase";
import type { Allocation } from "../engine/allocate";
import type { ClusterChange } from "../engine/compare/attribution";
import { comparisonSheetFor, type ComparisonRow } from "../sheets/comparison";
import { comparisonSettingsSheet, type ComparisonSettingRow } from "../sheets/comparisonSettings";
import { comparisonTotalsSheet, type ComparisonTotalRow } from "../sheets/comparisonTotals";
import type { SheetContent } from "../sheets/description";
import type { Comparison } from "./compareSides";
import { comparisonLines } from "./comparisonLines";
import { comparisonTotals, type GroupTotals } from "./comparisonTotals";
import { changeWords, namesOf } from "./ruleWords";
import type { Difference } from "./sideDifference";

/** The sheets a comparison is written to: what is different, who gains and loses, totals by group. */
export function comparisonContents(
  comparison: Comparison,
): [
  SheetContent<ComparisonSettingRow>,
  SheetContent<ComparisonRow>,
  SheetContent<ComparisonTotalRow>,
] {
  const lines = comparisonLines(comparison);
  return [
    { description: comparisonSettingsSheet, lines, rows: settingRows(comparison) },
    {
      description: comparisonSheetFor(comparison.steps.map(namesOf)),
      lines,
      rows: clusterRows(comparison),
    },
    {
      description: comparisonTotalsSheet,
      lines,
      rows: comparisonTotals(comparison).map(totalRow),
    },
  ];
}

/** Clusters that a rule changed: gains first, the largest first; then losses; then what evens out. */
export const changedClusters = ({ clusters }: Pick<Comparison, "clusters">): ClusterChange[] =>
  clusters
    .filter(({ parts }) => parts.some((part) => part !== 0))
    .map((change) => ({ change, by: change.after - change.before }))
    .sort((a, b) => standing(a.by) - standing(b.by) || Math.abs(b.by) - Math.abs(a.by))
    .map(({ change }) => change);

const standing = (by: number): number => (by > 0 ? 0 : by < 0 ? 1 : 2);

function clusterRows(comparison: Comparison): ComparisonRow[] {
  const [was, is] = [phasesOf(comparison.before), phasesOf(comparison.after)];
  return changedClusters(comparison).map((change) => {
    const { cluster, before, after, parts } = change;
    const [phaseBefore, phaseAfter] = [was.get(cluster.number), is.get(cluster.number)];
    return {
      clusterNumber: cluster.number,
      clusterName: cluster.name,
      region: cluster.region,
      ...(phaseBefore && { phaseBefore }),
      ...(phaseAfter && { phaseAfter }),
      before,
      after,
      change: after - before,
      why: changeWords(change, comparison.steps),
      ...Object.fromEntries(parts.map((part, at) => [`rule ${at + 1}`, part])),
    };
  });
}

const phasesOf = ({ decisions }: Allocation): ReadonlyMap<string, Phase | undefined> =>
  new Map(decisions.map(({ cluster, phase }) => [cluster.number, phase]));

function settingRows({ steps, aside }: Comparison): ComparisonSettingRow[] {
  const rules = steps.flatMap(({ rules: own, given, gaining, taken, losing }, at) =>
    own.map((rule, place): ComparisonSettingRow => {
      const isLast = place === own.length - 1;
      const remark = isLast ? rule.which : remarkOf(rule, togetherWithNext);
      return {
        ...rowOf(rule),
        order: at + 1,
        ...(isLast && { given, gaining, taken: -taken || 0, losing, change: given - taken }),
        ...(remark !== undefined && { remark }),
      };
    }),
  );
  return [...rules, ...aside.map((each) => ({ ...rowOf(each), remark: asideText(each) }))];
}

const rowOf = ({ group, name, before, after }: Difference) => ({
  part: group,
  setting: name,
  before,
  after,
});

const togetherWithNext =
  "Applied together with the next, which has the figures: without it there is no allocation";

const remarkOf = ({ which }: Difference, remark: string): string =>
  which === undefined ? remark : `${which}. ${remark}`;

/** Dollars change roles by what they buy, which is a rule of its own. */
const asideText = ({ group }: Difference): string =>
  group === "Total" ? "What it buys stands in the roles to allocate" : "Cannot change roles";

function totalRow({ kind, name, before, after }: GroupTotals): ComparisonTotalRow {
  const measure = <Key extends keyof GroupTotals["before"]>(key: Key) => {
    const [was, is] = [before[key], after[key]];
    return {
      ...(was !== undefined && { [`${key}Before`]: was }),
      ...(is !== undefined && { [`${key}After`]: is }),
      ...(was !== undefined && is !== undefined && { [`${key}Change`]: is - was }),
    };
  };
  return {
    kind,
    group: name,
    ...measure("roles"),
    ...measure("clusters"),
    ...measure("schools"),
    ...measure("students"),
  };
}
