import { useCallback } from "react";
import { usePane } from "../shell/pane";
import { useWriting } from "../shell/useWriting";
import { addressOf } from "./addressOf";

/** Puts a formula into the selected cell; a cell that holds something is left alone. */
export function useInsert(): (formula: string) => void {
  const { host } = usePane();
  const write = useWriting();
  return useCallback(
    (formula) =>
      write({
        what: "Inserting the formula",
        work: () => host.insertFormula(formula),
        said: (selection) => `Inserted at ${addressOf(selection)}.`,
      }),
    [host, write],
  );
}
