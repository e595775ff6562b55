import { addInCases } from "./cases/addInCases";
import { chartCases } from "./cases/chartCases";
import { eventCases } from "./cases/eventCases";
import { lookCases } from "./cases/lookCases";
import { nameCases } from "./cases/nameCases";
import { pageCases } from "./cases/pageCases";
import { rangeCases } from "./cases/rangeCases";
import { ruleCases } from "./cases/ruleCases";
import { runCases } from "./cases/runCases";
import { shapeCases } from "./cases/shapeCases";
import { sheetCases } from "./cases/sheetCases";
import { tableCases } from "./cases/tableCases";
import type { Cases } from "./Client";

/** Everything that is held to hold of Excel, by what it is about. */
export const allCases: Readonly<Record<string, Cases>> = {
  sheets: sheetCases,
  ranges: rangeCases,
  looks: lookCases,
  rules: ruleCases,
  tables: tableCases,
  names: nameCases,
  charts: chartCases,
  shapes: shapeCases,
  pages: pageCases,
  events: eventCases,
  runs: runCases,
  "add-ins": addInCases,
};
