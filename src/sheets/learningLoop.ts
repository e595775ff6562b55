import type { Learning } from "../domain/learning";
import { learningThemeOf, learningThemes } from "../domain/learningTheme";
import type { Column, SheetDescription } from "./description";
import { doneHighlights } from "./doneHighlights";
import { regionColumn } from "./regionColumn";
import {
  countFormula,
  isBlank,
  isBlankFormula,
  isNoneOf,
  wordsFormula,
  type RowCheck,
} from "./stillToDo";

/** One row of the Learning loop as regional staff fill it. */
export interface ReturnLearning {
  readonly project?: string;
  readonly theme?: string;
  readonly changed?: string;
  readonly next?: string;
  /** Calculated: what is missing, in words. */
  readonly stillToDo?: string;
}

type ProjectKey = "project" | "theme" | "changed" | "next";

const projectColumns: readonly (Omit<Column<never>, "key" | "formula"> & {
  readonly key: ProjectKey;
})[] = [
  {
    key: "project",
    heading: "Cluster or local project",
    kind: "text",
    wrap: true,
    input: true,
    width: 34,
  },
  {
    key: "theme",
    heading: "Theme",
    kind: "choice",
    choices: learningThemes,
    choiceOf: learningThemeOf,
    input: true,
    width: 36,
  },
  { key: "changed", heading: "What changed", kind: "text", wrap: true, input: true, width: 50 },
  { key: "next", heading: "What next", kind: "text", wrap: true, input: true, width: 50 },
];

const filledIn = (
  key: "project" | "changed" | "next",
  words: string,
): RowCheck<ReturnLearning> => ({
  words,
  isWrong: (row) => isBlank(row[key]),
  formula: (at) => isBlankFormula(at.cell(key)),
});

const checks: readonly RowCheck<ReturnLearning>[] = [
  filledIn("project", "Name the cluster or local project."),
  {
    words: "Choose one of the themes.",
    isWrong: ({ theme = "" }) => learningThemeOf(theme) === undefined,
    formula: (at) => isNoneOf(at.cell("theme"), learningThemes),
  },
  filledIn("changed", "Say what changed."),
  filledIn("next", "Say what comes next."),
];

/** The Learning loop as one region fills it in a term. */
export const returnLearningSheet: SheetDescription<ReturnLearning> = {
  table: "ReturnLearning",
  sheet: "Learning loop",
  title: "Learning loop",
  purpose: "One row for each change a cluster or local project learnt from this term.",
  isProtected: true,
  mayBeEmpty: true,
  fields: [
    {
      key: "unfinished",
      heading: "Rows with something still to do",
      kind: "whole",
      formula: (at) => countFormula(at, "stillToDo"),
      highlights: [{ kind: "differs", value: 0, fill: "FCE4D6", font: "7B2C00" }],
    },
  ],
  columns: [
    ...projectColumns,
    {
      key: "stillToDo",
      heading: "Still to do",
      kind: "text",
      mayBeBlank: true,
      wrap: true,
      lines: 2,
      width: 40,
      formula: wordsFormula(checks, ["project", "theme", "changed", "next"]),
    },
  ],
  highlights: doneHighlights<ReturnLearning>("stillToDo"),
};

/** What was learnt in every region and term, in the national workbook. */
export const learningLoopSheet: SheetDescription<Learning> = {
  table: "LearningLoop",
  title: "Learning loop by term",
  purpose:
    "One row for each change a cluster or local project learnt from, as the regions sent it.",
  mayBeEmpty: true,
  columns: [
    regionColumn,
    { key: "term", heading: "Term", kind: "text", width: 13 },
    ...projectColumns.map((column) => ({ ...column, input: false })),
    { key: "sentBy", heading: "Sent by", kind: "text", mayBeBlank: true, width: 20 },
    { key: "collectedOn", heading: "Collected on", kind: "day", mayBeBlank: true, width: 13 },
    {
      key: "fromFile",
      heading: "From file",
      kind: "text",
      mayBeBlank: true,
      wrap: true,
      width: 30,
    },
  ],
};
