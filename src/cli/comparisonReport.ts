import { changedClusters } from "../actions/comparisonContents";
import { comparedLine, sideLine } from "../actions/comparisonLines";
import { comparisonTotals, type GroupTotals } from "../actions/comparisonTotals";
import type { Comparison } from "../actions/compareSides";
import { changeWords, orderText } from "../actions/ruleWords";
import { numberText } from "../domain/wording";
import { columnsText } from "./output";

/** A comparison, and the file it was written to, if any. */
export interface ComparedFiles {
  readonly comparison: Comparison;
  readonly file?: string;
}

/** What is different, what each difference did, who gains and who loses, and the totals. */
export function comparisonText({ comparison, file }: ComparedFiles): string {
  const { sides, before, after, steps } = comparison;
  return [
    `${comparedLine(comparison)}.`,
    sideLine("Before", sides.before, before),
    sideLine("After", sides.after, after),
    "",
    ...differencesText(comparison),
    `${orderText(steps)}.`,
    "",
    ...changesText(comparison),
    "",
    totalsText(comparisonTotals(comparison)),
    ...(file === undefined ? [] : [`Wrote ${file}.`]),
  ].join("\n");
}

function differencesText({ steps, aside }: Comparison): string[] {
  const rules = steps.flatMap(({ rules: own, given, taken }, at) =>
    own.map(({ name, before, after }, place) => {
      const isLast = place === own.length - 1;
      const sums = isLast
        ? [`+${numberText(given)}`, `−${numberText(taken)}`]
        : ["with the", "next"];
      return [`${at + 1}. ${name}`, before, after, ...sums];
    }),
  );
  const others = aside.map(({ name, before, after }) => [`   ${name}`, before, after, "", ""]);
  if (rules.length + others.length === 0) return [];
  return [
    columnsText([["What is different", "Before", "After", "Gave", "Took"], ...rules, ...others]),
  ];
}

function changesText(comparison: Comparison): string[] {
  const changed = changedClusters(comparison);
  return changed.length === 0
    ? ["No cluster gains or loses a role."]
    : changed.map(
        (change) =>
          `${change.cluster.name} (${change.cluster.number}): ${changeWords(change, comparison.steps)}`,
      );
}

function totalsText(totals: readonly GroupTotals[]): string {
  const cell = (was: number | undefined, is: number | undefined, decimals = 0) =>
    was === undefined || is === undefined
      ? ""
      : `${numberText(was, decimals)} → ${numberText(is, decimals)}`;
  const decimalsOf = ({ kind }: GroupTotals) => (kind === "Region" || kind === "Everyone" ? 0 : 1);
  return columnsText([
    ["", "Roles", "Clusters", "Schools", "Students"],
    ...totals.map((group) => [
      group.name,
      cell(group.before.roles, group.after.roles, decimalsOf(group)),
      cell(group.before.clusters, group.after.clusters),
      cell(group.before.schools, group.after.schools),
      cell(group.before.students, group.after.students),
    ]),
  ]);
}

/** A comparison as a program reads it. */
export const comparisonJson = ({ comparison, file }: ComparedFiles): object => ({
  ...(file !== undefined && { file }),
  before: sideJson(comparison, "before"),
  after: sideJson(comparison, "after"),
  order: comparison.steps.map(({ rules, ...sums }) => ({
    rules: rules.map(plainDifference),
    ...sums,
  })),
  cannotChangeRoles: comparison.aside.map(plainDifference),
  clusters: changedClusters(comparison).map((change) => ({
    number: change.cluster.number,
    name: change.cluster.name,
    region: change.cluster.region,
    presence: change.presence,
    before: change.before,
    after: change.after,
    parts: change.parts,
    why: changeWords(change, comparison.steps),
  })),
  totals: comparisonTotals(comparison),
});

const plainDifference = ({ group, name, before, after, which }: Comparison["aside"][number]) => ({
  part: group,
  name,
  before,
  after,
  ...(which !== undefined && { which }),
});

const sideJson = (comparison: Comparison, which: "before" | "after") => ({
  name: comparison.sides[which].name,
  policy: comparison[which].input.policy.name,
  asAt: comparison[which].input.snapshot.asAt,
  roles: comparison[which].total,
});
