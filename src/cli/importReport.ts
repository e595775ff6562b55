import { isChanged } from "../actions/changesBetween";
import type { KindPlan } from "../actions/kindPlan";
import {
  allLeftOut,
  fieldText,
  importedKinds,
  kindSentence,
  rowName,
} from "../actions/kindSentence";
import { phasesOfGone, type ListedChanges } from "../actions/phasesOfGone";
import type { ImportPlan } from "../actions/planImport";
import type { Confirmed } from "../actions/toConfirm";
import { isOpen } from "../domain/status";
import { countText, listText, numberText } from "../domain/wording";

/** What was planned, whether it is only shown, and the file it was written to, where it was. */
export interface ImportReport {
  readonly plan: ImportPlan;
  readonly preview: boolean;
  /** What of it is written only where that is confirmed. */
  readonly asks: readonly Confirmed[];
  readonly file?: string;
}

/** Rows listed of each kind of change; --json has them all. */
const shown = 10;

/** The import in words: what is there, then what would be or is different. */
export function importText(report: ImportReport): string {
  const { plan } = report;
  const sums = countsOf(plan);
  return [
    `Found ${countText(sums.schools, "school")}; ${countText(sums.clusters, "cluster")} with ${countText(sums.schoolsInClusters, "school")} and ${countText(sums.studentsInClusters, "student")}.`,
    sums.phases === 0
      ? "There are no phases yet: add them to the Phases table before allocating."
      : `${countText(sums.phases, "phase")}. ${plan.after.about}`,
    ...importedKinds.flatMap(([name, key]) =>
      kindLines(
        name,
        plan[key],
        key === "phases" ? phasesOfGone(plan) : { listed: plan[key].changed },
      ),
    ),
    lastLine(report),
  ].join("\n");
}

function lastLine({ plan, preview, asks, file }: ImportReport): string {
  const same = plan.contents.length === 0;
  if (preview)
    return same
      ? "Preview: nothing would change."
      : `Preview: nothing was written. Leave --preview out${asks.length > 0 ? ` and add ${listText(asks.map((ask) => flags[ask]))}` : ""} to write it.`;
  if (file === undefined) return "Nothing is different, so nothing was written.";
  return same ? `Nothing is different. Copied to ${file}.` : `Wrote ${file}.`;
}

const flags: Readonly<Record<Confirmed, string>> = {
  "mostly-closed": "--close-many",
  "mostly-moved": "--move-many",
};

function kindLines(name: string, plan: KindPlan, changes: ListedChanges): string[] {
  const { read, added, closed, gone, list } = plan;
  if (!isChanged(plan) && read === 0 && !list) return [];
  const isFirst = plan.total === added.length;
  return [
    kindSentence(name, plan) ?? "",
    ...(changes.sentence === undefined ? [] : [`  ${changes.sentence}`]),
    ...(isFirst ? [] : some("new", added, rowName)),
    ...some(
      "changed",
      changes.listed,
      (row) => `${rowName(row)}: ${row.fields.map(fieldText).join("; ")}`,
    ),
    ...some("closed", closed, rowName),
    ...some("no longer listed", gone, (row) => `${rowName(row)}; its phases stay`),
    ...some("left out", allLeftOut(plan), (row) => `${rowName(row)}: ${row.reason}`),
  ];
}

const some = <Row>(what: string, rows: readonly Row[], text: (row: Row) => string): string[] => [
  ...rows.slice(0, shown).map((row) => `  ${what}: ${text(row)}`),
  ...(rows.length > shown ? [`  ${what}: and ${numberText(rows.length - shown)} more`] : []),
];

/** The import for programs, with every row that is different. */
export const importJson = ({ plan, preview, asks, file }: ImportReport) => ({
  ...(file !== undefined && { file }),
  about: plan.after.about,
  ...countsOf(plan),
  preview,
  closesMany: asks.includes("mostly-closed"),
  movesMany: asks.includes("mostly-moved"),
  isDifferent: plan.contents.length > 0,
  changes: Object.fromEntries(importedKinds.map(([, key]) => [key, plan[key]])),
});

function countsOf({ after: { schools, clusters, services, assessments } }: ImportPlan) {
  const open = schools.filter(isOpen);
  return {
    schools: open.length,
    clusters: clusters.length,
    schoolsInClusters: open.filter(({ clusterNumber }) => clusterNumber !== undefined).length,
    studentsInClusters: clusters.reduce((sum, { students }) => sum + students, 0),
    services: services.filter(isOpen).length,
    phases: assessments.length,
  };
}
