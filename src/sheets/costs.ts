import type { Day } from "../domain/day";
import type { CostBasis, CostParameter } from "../parameters/costParameter";
import { costParameters } from "../parameters/costParameters";
import type { ParameterValue } from "../parameters/parameter";
import type { SheetContent, SheetDescription } from "./description";

/** One amount of a costing, as it stands on the Costs sheet. */
export interface CostsRow {
  readonly group?: string;
  readonly input: string;
  /** Day from which the amount holds. */
  readonly from?: Day;
  readonly value?: Exclude<ParameterValue, null>;
  readonly unit?: string;
  readonly meaning?: string;
  /** "Official", "Derived" or "Assumption". */
  readonly basis?: string;
  readonly because?: string;
}

export const costsSheet: SheetDescription<CostsRow> = {
  table: "Costs",
  title: "Costs: every number a costing depends on",
  purpose: "One row for each amount, with the day from which it holds. Change and add amounts.",
  columns: [
    { key: "group", heading: "Group", kind: "text", mayBeBlank: true, width: 11 },
    { key: "input", heading: "Input", aliases: ["Cost", "Setting"], kind: "text", width: 38 },
    {
      key: "from",
      heading: "From",
      kind: "day",
      mayBeBlank: true,
      input: true,
      width: 13,
      note: "The amount holds from this day until that of the next row of the same input. Add rows for later amounts.",
    },
    {
      key: "value",
      heading: "Value",
      kind: "any",
      decimals: 2,
      mayBeBlank: true,
      input: true,
      width: 24,
    },
    { key: "unit", heading: "Unit", kind: "text", mayBeBlank: true, width: 20 },
    {
      key: "meaning",
      heading: "What it does",
      kind: "text",
      mayBeBlank: true,
      wrap: true,
      width: 52,
    },
    {
      key: "basis",
      heading: "Basis",
      kind: "text",
      mayBeBlank: true,
      input: true,
      width: 13,
      note: "Official: published. Derived: worked out of published figures. Assumption: nobody published it.",
    },
    {
      key: "because",
      heading: "Source, or why assumed",
      aliases: ["Source"],
      kind: "text",
      mayBeBlank: true,
      input: true,
      wrap: true,
      width: 60,
    },
  ],
  highlights: [
    { kind: "equals", column: "basis", value: "Assumption", fill: "FFF2CC", font: "7F6000" },
  ],
};

/** What is said over the Costs sheet. */
export const changeCostsLine =
  "Change the coloured cells, and cost again. Assumptions are marked; their reasons stand beside them.";

/** The Costs sheet with every input at its standard. */
export function costsContent(lines: readonly string[]): SheetContent<CostsRow> {
  const rows = costParameters.flatMap((parameter) =>
    parameter.standard.map((amount) => ({ parameter, amount })),
  );
  return {
    description: costsSheet,
    lines,
    rows: rows.map(({ parameter: { group, name, unit, meaning }, amount }) => ({
      group,
      input: name,
      ...(amount.from !== undefined && { from: amount.from }),
      ...(amount.value !== null && { value: amount.value }),
      unit,
      meaning,
      ...basisOf(amount.basis),
    })),
    cells: rows.map(({ parameter }, row) => ({ row, key: "value", ...limitsOf(parameter) })),
  };
}

const limitsOf = ({ kind, choices, smallest, largest }: CostParameter) => ({
  kind,
  ...(choices && { choices }),
  ...(smallest !== undefined && { smallest }),
  ...(largest !== undefined && { largest }),
});

/** The word for a basis, and the sentence beside it. */
export function basisOf(basis: CostBasis): { readonly basis: string; readonly because: string } {
  if ("source" in basis) return { basis: "Official", because: basis.source };
  if ("derived" in basis) return { basis: "Derived", because: basis.derived };
  return { basis: "Assumption", because: basis.assumption };
}
