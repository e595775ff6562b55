import { countText, listText } from "../../domain/wording";
import type { WrittenSheet } from "../../hosts/Host";

/** What became of sheets: `Wrote 2 sheets: Costs and Cost.` */
export const sheetsSentence = (done: "Wrote" | "Added", sheets: readonly WrittenSheet[]): string =>
  `${done} ${countText(sheets.length, "sheet")}: ${listText(sheets.map(({ sheet }) => sheet))}.`;
