import type { SheetDescription } from "./description";

/** One thing regional staff do. */
export interface Instruction {
  readonly step: number;
  readonly where: string;
  readonly what: string;
}

/** How to fill a return. */
export const instructionsSheet: SheetDescription<Instruction> = {
  table: "Instructions",
  title: "How to fill this return",
  purpose: "What to do, in order.",
  isProtected: true,
  columns: [
    { key: "step", heading: "Step", kind: "whole", width: 9 },
    { key: "where", heading: "Where", kind: "text", width: 18 },
    { key: "what", heading: "What to do", kind: "text", wrap: true, width: 92 },
  ],
};

/** The steps, for the days on which a cluster may be assessed: `1 Apr 2019 to 31 Jul 2019`. */
export const instructions = (days: string): Instruction[] =>
  [
    [
      "Return",
      "Fill the cells with a cream background; all others are locked. The third column says for each cluster what is still to do.",
    ],
    ["Return", `For each cluster choose the phase this term and enter the date assessed: ${days}.`],
    [
      "Return",
      "Check the five counts. They begin as last known; those figures also stand in the column Counts before. Change what has changed.",
    ],
    ["Return", "A cluster can move back to an earlier phase. Say why in Comment."],
    [
      "Return",
      "A cluster that is new goes into one of the blank rows at the end, with its number and name.",
    ],
    [
      "Learning loop",
      "Add a row for each change a cluster or local project learnt from: what changed and what comes next. Choose the theme that fits best. It may be left empty.",
    ],
    [
      "Return",
      "Put your name beside Completed by, above the table. When Status says “Complete – please send”, save the file as .xlsx under its own name and send it back.",
    ],
  ].map(([where, what], index) => ({ step: index + 1, where: where!, what: what! }));
