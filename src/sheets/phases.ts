import type { Assessment } from "../domain/assessment";
import { phaseOf, phases } from "../domain/phase";
import type { SheetDescription } from "./description";
import { phaseHighlights } from "./phaseHighlights";
import { reachColumns } from "./reachColumns";
import { regionColumn } from "./regionColumn";

export const phasesSheet: SheetDescription<Assessment> = {
  table: "Phases",
  title: "Phases by term",
  purpose: "One row for each cluster and term: how far it had come with the delivery model.",
  unique: ["clusterNumber", "term"],
  columns: [
    {
      key: "clusterNumber",
      heading: "Cluster number",
      aliases: ["Cluster", "Community of Learning: ID", "Col_Id"],
      kind: "identifier",
      width: 12,
    },
    {
      ...regionColumn,
      mayBeBlank: true,
      note: "Region whose staff assessed it. Blank: the cluster's lead region.",
    },
    {
      key: "term",
      heading: "Term",
      aliases: ["School term", "Snapshot"],
      kind: "text",
      width: 13,
      note: "Such as 2018 Term 4.",
    },
    {
      key: "assessedOn",
      heading: "Assessed on",
      aliases: ["Date assessed", "Date", "As at"],
      kind: "day",
      width: 13,
    },
    {
      key: "phase",
      heading: "Phase",
      aliases: ["BERPI phase", "BERPI"],
      kind: "choice",
      choices: phases,
      choiceOf: phaseOf,
      input: true,
      width: 19,
      note: "The five BERPI phases, from Beginning to Implementation. A cluster can move back.",
    },
    ...reachColumns,
    {
      key: "facilitator",
      heading: "Facilitator",
      aliases: ["Single point of contact", "Lead contact"],
      kind: "text",
      mayBeBlank: true,
      width: 24,
    },
    {
      key: "comment",
      heading: "Comment",
      aliases: ["Comments"],
      kind: "text",
      mayBeBlank: true,
      wrap: true,
      width: 40,
    },
    { key: "sentBy", heading: "Sent by", kind: "text", mayBeBlank: true, width: 20 },
    { key: "collectedOn", heading: "Collected on", kind: "day", mayBeBlank: true, width: 13 },
    { key: "fromFile", heading: "From file", kind: "text", mayBeBlank: true, width: 30 },
  ],
  highlights: phaseHighlights<Assessment>("phase"),
};
