import type { DecisionPaper } from "../domain/decisionPaper";
import type { SheetDescription } from "./description";

export const decisionsSheet: SheetDescription<DecisionPaper> = {
  table: "Decisions",
  title: "Register of papers and decisions",
  purpose: "One row for each paper: its date, number and what was decided.",
  mayBeEmpty: true,
  columns: [
    {
      key: "date",
      heading: "Date",
      aliases: ["Date of paper"],
      kind: "day",
      input: true,
      width: 13,
    },
    {
      key: "kind",
      heading: "Kind of paper",
      aliases: ["Kind"],
      kind: "text",
      input: true,
      width: 20,
    },
    {
      key: "title",
      heading: "Title",
      aliases: ["Title of paper"],
      kind: "text",
      input: true,
      wrap: true,
      width: 70,
    },
    {
      key: "reference",
      heading: "METIS or Cabinet number",
      aliases: ["METIS number", "METIS/Cabinet reference", "Reference"],
      kind: "identifier",
      mayBeBlank: true,
      input: true,
      width: 18,
    },
    {
      key: "decided",
      heading: "What was decided",
      kind: "text",
      mayBeBlank: true,
      input: true,
      wrap: true,
      width: 50,
    },
  ],
};
