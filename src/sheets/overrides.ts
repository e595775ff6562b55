import { overrideWays, type Override } from "../domain/override";
import type { SheetDescription } from "./description";

export const overridesSheet: SheetDescription<Override> = {
  table: "Overrides",
  title: "Decisions by a person that replace the computed roles",
  purpose: "One row for each decision, always with a reason, a name and a date.",
  mayBeEmpty: true,
  columns: [
    {
      key: "clusterNumber",
      heading: "Cluster number",
      aliases: ["Cluster"],
      kind: "identifier",
      input: true,
      width: 12,
    },
    {
      key: "way",
      heading: "Way",
      kind: "choice",
      choices: overrideWays,
      input: true,
      width: 17,
      note: "Within the total: the others are served again with what is left. On top: the others keep theirs and the total changes. First in a tie: no roles are set.",
    },
    {
      key: "roles",
      heading: "Roles",
      kind: "whole",
      mayBeBlank: true,
      input: true,
      width: 9,
      note: "Roles the cluster gets. Blank only for First in a tie.",
    },
    { key: "reason", heading: "Reason", kind: "text", input: true, wrap: true, width: 50 },
    { key: "decidedBy", heading: "Decided by", kind: "text", input: true, width: 22 },
    { key: "decidedOn", heading: "Decided on", kind: "day", input: true, width: 13 },
  ],
};
