import { rangeCases } from "./cases/rangeCases";
import { sheetCases } from "./cases/sheetCases";
import type { Cases } from "./Client";

/** Everything that is held to hold, by what it is about. */
export const allCases: Readonly<Record<string, Cases>> = {
  sheets: sheetCases,
  ranges: rangeCases,
};
