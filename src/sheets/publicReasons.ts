import type { SheetDescription } from "./description";
import { reasonsSheet, type ReasonRow } from "./reasons";

/** The reasons as they are published: to read, with nothing to choose from. */
export const publicReasonsSheet: SheetDescription<ReasonRow> = {
  ...reasonsSheet,
  table: "PublicReasons",
  sheet: "Reasons",
  title: "The reason for every cluster",
  columns: reasonsSheet.columns.map((column) => {
    const { choices, ...rest } = column;
    return choices ? { ...rest, kind: "text" } : column;
  }),
};
