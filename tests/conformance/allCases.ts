import { lookCases } from "./cases/lookCases";
import { rangeCases } from "./cases/rangeCases";
import { ruleCases } from "./cases/ruleCases";
import { sheetCases } from "./cases/sheetCases";
import { tableCases } from "./cases/tableCases";
import type { Cases } from "./Client";

/** Everything that is held to hold, by what it is about. */
export const allCases: Readonly<Record<string, Cases>> = {
  sheets: sheetCases,
  ranges: rangeCases,
  looks: lookCases,
  rules: ruleCases,
  tables: tableCases,
};
