import { useCallback } from "react";
import { addTables } from "../../actions/addTables";
import { createWorkbook } from "../../actions/createWorkbook";
import type { WrittenSheet } from "../../hosts/Host";
import { usePane } from "./pane";
import { sheetsSentence } from "./sheetsSentence";
import { useWriting } from "./useWriting";

const said = (sheets: readonly WrittenSheet[]): string => sheetsSentence("Added", sheets);

/** Ways to get sheets into the workbook: the worked example, or empty tables. */
export function useSheetsWriting() {
  const { host, example } = usePane();
  const write = useWriting();
  const makeExample = useCallback(
    () =>
      write({
        what: "Making the constructed example",
        work: async ({ pause }) => {
          await pause?.();
          return createWorkbook(host, await example.data());
        },
        said,
      }),
    [write, host, example],
  );
  const add = useCallback(
    (tables?: readonly string[]) =>
      write({ what: "Adding sheets", work: () => addTables(host, tables), said }),
    [write, host],
  );
  return { makeExample, add };
}
