import type { FrozenPhase } from "../domain/frozenPhase";
import { phaseOf, phases } from "../domain/phase";
import type { SheetDescription } from "./description";
import { phaseHighlights } from "./phaseHighlights";

export const snapshotsSheet: SheetDescription<FrozenPhase> = {
  table: "Snapshots",
  title: "Frozen snapshots",
  purpose: "One row for each cluster of a snapshot: its phase as it stood when it was frozen.",
  unique: ["snapshot", "clusterNumber"],
  mayBeEmpty: true,
  columns: [
    { key: "snapshot", heading: "Snapshot", kind: "text", width: 20 },
    { key: "asAt", heading: "As at", kind: "day", width: 13 },
    { key: "clusterNumber", heading: "Cluster number", kind: "identifier", width: 12 },
    {
      key: "phase",
      heading: "Phase",
      kind: "choice",
      choices: phases,
      choiceOf: phaseOf,
      width: 19,
    },
    { key: "frozenOn", heading: "Frozen on", kind: "day", width: 13 },
    { key: "frozenBy", heading: "Frozen by", kind: "text", width: 22 },
    { key: "note", heading: "Note", kind: "text", mayBeBlank: true, width: 40 },
  ],
  highlights: phaseHighlights<FrozenPhase>("phase"),
};
