import type { SheetContent } from "../sheets/description";
import type { Capital } from "../engine/money/capital";
import { capitalSheet, type CapitalRow } from "../sheets/capital";
import { costSheet, type CostRow } from "../sheets/cost";
import { costsContent } from "../sheets/costs";
import { capitalRows } from "./capitalRows";
import {
  affordableLine,
  capitalLine,
  costLine,
  coverLine,
  derivedCapitalLine,
  derivedLine,
  runLine,
} from "./costLines";
import type { Costing } from "./costing";
import { costRows } from "./costRows";

/** The sheets of a costing: Cost, Capital where roles are placed, and Costs where there is none. */
export const costContents = (
  costing: Costing,
  hasCosts: boolean,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- sheets of different rows together
): SheetContent<any>[] => [
  ...(hasCosts ? [] : [costsContent([changeLine])]),
  costContent(costing),
  ...(costing.capital ? [capitalContent(costing.capital)] : []),
];

const changeLine =
  "Change the coloured cells, and cost again. Assumptions are marked; their reasons stand beside them.";

const costContent = (costing: Costing): SheetContent<CostRow> => ({
  description: costSheet,
  lines: [
    costLine(costing),
    affordableLine(costing),
    runLine(costing.forThisRun),
    coverLine(costing),
    derivedLine,
  ],
  rows: costRows(costing),
});

const capitalContent = (capital: Capital): SheetContent<CapitalRow> => ({
  description: capitalSheet,
  lines: [capitalLine(capital), derivedCapitalLine],
  rows: capitalRows(capital),
});
