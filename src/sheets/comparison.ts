import { phases, type Phase } from "../domain/phase";
import { regions, type Region } from "../domain/region";
import type { Column, SheetDescription } from "./description";

/** One cluster whose roles a rule changed. */
export interface ComparisonRow {
  readonly clusterNumber: string;
  readonly clusterName: string;
  readonly region: Region;
  readonly phaseBefore?: Phase;
  readonly phaseAfter?: Phase;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly why: string;
  /** What each rule gave or took, by the place of the rule from 1. */
  readonly [rule: `rule ${number}`]: number;
}

const phase = {
  kind: "choice",
  choices: phases,
  mayBeBlank: true,
  width: 19,
} as const;

const columns: readonly Column<ComparisonRow>[] = [
  { key: "clusterNumber", heading: "Cluster number", kind: "identifier", width: 12 },
  { key: "clusterName", heading: "Cluster name", kind: "text", wrap: true, width: 36 },
  { key: "region", heading: "Region", kind: "choice", choices: regions, wrap: true, width: 20 },
  { key: "before", heading: "Roles before", kind: "whole", width: 10 },
  { key: "after", heading: "Roles after", kind: "whole", width: 10 },
  { key: "change", heading: "Change", kind: "number", decimals: 0, width: 11 },
  {
    key: "why",
    heading: "Which rule did it",
    kind: "text",
    wrap: true,
    width: 60,
    note: "By the rules one after another, in the order over the table; in another order the same change can be split differently.",
  },
  { key: "phaseBefore", heading: "Phase before", ...phase },
  { key: "phaseAfter", heading: "Phase after", ...phase },
];

export const comparisonSheet: SheetDescription<ComparisonRow> = {
  table: "Comparison",
  title: "Who gains and who loses, and which rule did it",
  purpose: "One row for each cluster whose roles a rule changed: gains first, then losses.",
  unique: ["clusterNumber"],
  mayBeEmpty: true,
  columns,
};

/** The same with a column for each rule that was applied: together they are the change. */
export const comparisonSheetFor = (rules: readonly string[]): SheetDescription<ComparisonRow> => ({
  ...comparisonSheet,
  columns: [...columns, ...rules.map(ruleColumn)],
});

const ruleColumn = (rule: string, at: number): Column<ComparisonRow> => ({
  key: `rule ${at + 1}`,
  heading: `${at + 1}. ${rule}`,
  kind: "number",
  decimals: 0,
  width: Math.max(14, ...rule.split(" ").map((word) => word.length + 4)),
  note: "Roles this rule gave (or, less than 0, took) after those before it. The columns of the rules add up to the change.",
});
