import { phaseOf, phases } from "../domain/phase";
import type { Region } from "../domain/region";
import { learningStatus } from "./returnStatus";
import type { TermDays } from "../domain/termDays";
import { describeDay } from "../domain/day";
import type { SheetDescription } from "./description";
import { doneHighlights } from "./doneHighlights";
import { reachColumns } from "./reachColumns";
import { returnChecks } from "./returnChecks";
import type { ReturnRow } from "./returnRow";
import { wordsFormula } from "./stillToDo";

/** The cells of a row that regional staff fill, and number and name, which they fill for a new cluster. */
export const filledCells = [
  "clusterNumber",
  "clusterName",
  "phase",
  "assessedOn",
  ...reachColumns.map(({ key }) => key),
  "facilitator",
  "comment",
] as const;

const anyDays: TermDays = { from: "1900-01-01", to: "9999-12-31" };

/** What one region fills in a term. */
export const returnSheet: SheetDescription<ReturnRow> = {
  table: "Return",
  title: "Return of the term",
  purpose: "One row for each cluster of the region: its phase and whom it reaches this term.",
  isProtected: true,
  paper: "A3",
  unique: ["clusterNumber"],
  fields: [
    { key: "region", heading: "Region", kind: "text" },
    { key: "term", heading: "Term", kind: "text" },
    { key: "from", heading: "First date", kind: "day" },
    { key: "to", heading: "Last date", kind: "day" },
    { key: "completedBy", heading: "Completed by", kind: "text", input: true },
    learningStatus("0"),
  ],
  columns: [
    { key: "clusterNumber", heading: "Cluster number", kind: "identifier", width: 13 },
    { key: "clusterName", heading: "Cluster name", kind: "text", wrap: true, width: 24 },
    {
      key: "stillToDo",
      heading: "Still to do",
      kind: "text",
      mayBeBlank: true,
      mustExist: true,
      wrap: true,
      lines: 3,
      width: 36,
      formula: wordsFormula(returnChecks(anyDays), filledCells),
    },
    {
      key: "phaseBefore",
      heading: "Phase before",
      kind: "choice",
      choices: phases,
      choiceOf: phaseOf,
      mayBeBlank: true,
      mustExist: true,
      width: 18,
    },
    {
      key: "assessedBefore",
      heading: "Assessed before",
      kind: "day",
      mayBeBlank: true,
      mustExist: true,
      width: 13,
    },
    {
      key: "phase",
      heading: "Phase this term",
      kind: "choice",
      choices: phases,
      choiceOf: phaseOf,
      input: true,
      width: 18,
    },
    { key: "assessedOn", heading: "Date assessed", kind: "day", input: true, width: 13 },
    ...reachColumns.map((column) => ({
      ...column,
      mayBeBlank: false,
      mustExist: true,
      input: true,
      aliases: [],
    })),
    {
      key: "countsBefore",
      heading: "Counts before",
      kind: "text",
      mayBeBlank: true,
      mustExist: true,
      wrap: true,
      width: 28,
      note: "The five counts as last known.",
    },
    {
      key: "facilitator",
      heading: "Facilitator",
      kind: "text",
      mayBeBlank: true,
      mustExist: true,
      input: true,
      wrap: true,
      width: 16,
      note: "The single point of contact. Blank where there is none yet.",
    },
    {
      key: "comment",
      heading: "Comment",
      kind: "text",
      mayBeBlank: true,
      mustExist: true,
      input: true,
      wrap: true,
      width: 26,
    },
  ],
  highlights: doneHighlights<ReturnRow>("stillToDo"),
};

/** The Return sheet of one region and term. */
export function returnSheetFor(
  {
    region,
    term,
    days,
  }: { readonly region: Region; readonly term: string; readonly days: TermDays },
  learningRows: string,
): SheetDescription<ReturnRow> {
  const { from: earliest, to: latest } = days;
  return {
    ...returnSheet,
    title: `Return for ${term}: ${region}`,
    fields: returnSheet.fields!.map((field) =>
      field.key === "status" ? learningStatus(learningRows) : field,
    ),
    columns: returnSheet.columns.map((column) =>
      column.key === "assessedOn"
        ? {
            ...column,
            earliest,
            latest,
            note: `${describeDay(earliest)} to ${describeDay(latest)}.`,
          }
        : column,
    ),
  };
}
