import type { Day } from "../domain/day";
import { describeValue } from "../parameters/describeValue";
import type { ParameterValue } from "../parameters/parameter";
import type { PolicyParameter } from "../parameters/policyParameter";
import { policyParameters } from "../parameters/policyParameters";
import type { PolicyValues } from "../parameters/policyFrom";
import type { SheetContent, SheetDescription } from "./description";

/** One setting, as it stands on the Policy sheet. */
export interface PolicyRow {
  readonly group?: string;
  readonly setting: string;
  readonly value?: Exclude<ParameterValue, null>;
  readonly unit?: string;
  /** "Source" or "Assumption". */
  readonly basis?: string;
  readonly because?: string;
  readonly from?: Day;
  readonly meaning?: string;
}

export const policySheet: SheetDescription<PolicyRow> = {
  table: "Policy",
  title: "Policy: every number the allocation depends on",
  purpose: "One row for each setting. Change the values; the rest explains them.",
  unique: ["setting"],
  columns: [
    { key: "group", heading: "Group", kind: "text", mayBeBlank: true, width: 13 },
    { key: "setting", heading: "Setting", aliases: ["Parameter", "Name"], kind: "text", width: 44 },
    {
      key: "value",
      heading: "Value",
      kind: "any",
      mayBeBlank: true,
      input: true,
      wrap: true,
      width: 30,
    },
    { key: "unit", heading: "Unit", kind: "text", mayBeBlank: true, width: 17 },
    {
      key: "meaning",
      heading: "What it does",
      kind: "text",
      mayBeBlank: true,
      wrap: true,
      width: 52,
    },
    { key: "basis", heading: "Basis", kind: "text", mayBeBlank: true, width: 12 },
    {
      key: "because",
      heading: "Source, or why assumed",
      kind: "text",
      mayBeBlank: true,
      wrap: true,
      width: 60,
    },
    { key: "from", heading: "From", kind: "day", mayBeBlank: true, width: 12 },
  ],
  highlights: [
    { kind: "equals", column: "basis", value: "Assumption", fill: "FFF2CC", font: "7F6000" },
  ],
};

/** The Policy sheet with some values, each with its own drop-down or limits. */
export function policyContent(
  values: PolicyValues,
  lines: readonly string[],
): SheetContent<PolicyRow> {
  return {
    description: policySheet,
    lines,
    rows: policyParameters.map((parameter) => {
      const value = values[parameter.key];
      const { group, name, unit, from, meaning } = parameter;
      return {
        group,
        setting: name,
        ...(value !== null && { value }),
        unit,
        meaning,
        ...basisOf(parameter, value),
        from,
      };
    }),
    cells: policyParameters.map(({ kind, choices, smallest, largest }, row) => ({
      row,
      key: "value",
      kind,
      ...(choices && { choices }),
      ...(smallest !== undefined && { smallest }),
      ...(largest !== undefined && { largest }),
    })),
    notes: policyParameters.flatMap(({ basis }, row) =>
      "assumption" in basis ? [{ row, key: "value", text: `Assumption. ${basis.assumption}` }] : [],
    ),
  };
}

/** Where a value comes from; one that is not the published one is the writer's own. */
export function basisOf(parameter: PolicyParameter, value: ParameterValue) {
  const { basis, standard } = parameter;
  if ("assumption" in basis) return { basis: "Assumption", because: basis.assumption };
  if (value === standard) return { basis: "Source", because: basis.source };
  return {
    basis: "Own value",
    because: `Changed from ${describeValue(parameter, standard)}, which is from ${basis.source}`,
  };
}
