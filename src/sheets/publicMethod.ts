import { describeValue } from "../parameters/describeValue";
import type { PolicyValues } from "../parameters/policyFrom";
import { policyParameters } from "../parameters/policyParameters";
import type { SheetDescription } from "./description";
import { basisOf } from "./policy";

/** One setting, as it was used. */
export interface MethodRow {
  readonly group: string;
  readonly setting: string;
  /** In words: "623", "31 Dec 2018", "no maximum". */
  readonly value: string;
  readonly unit: string;
  readonly meaning: string;
  /** "Source", "Assumption" or "Own value". */
  readonly basis: string;
  readonly because: string;
}

export const publicMethodSheet: SheetDescription<MethodRow> = {
  table: "PublicMethod",
  sheet: "Method",
  title: "Every number the allocation depends on",
  purpose: "One row for each setting: its value, its unit, and its source or why it is assumed.",
  unique: ["setting"],
  columns: [
    { key: "group", heading: "Group", kind: "text", width: 13 },
    { key: "setting", heading: "Setting", kind: "text", wrap: true, width: 36 },
    { key: "value", heading: "Value", kind: "text", wrap: true, width: 26 },
    { key: "unit", heading: "Unit", kind: "text", wrap: true, width: 16 },
    { key: "meaning", heading: "What it does", kind: "text", wrap: true, width: 50 },
    { key: "basis", heading: "Basis", kind: "text", width: 12 },
    { key: "because", heading: "Source, or why assumed", kind: "text", wrap: true, width: 60 },
  ],
  highlights: [
    { kind: "equals", column: "basis", value: "Assumption", fill: "FFF2CC", font: "7F6000" },
  ],
};

/** Every setting as it was used. */
export const methodRows = (values: PolicyValues): MethodRow[] =>
  policyParameters.map((parameter) => {
    const { group, name, unit, meaning, key } = parameter;
    const value = describeValue(parameter, values[key]);
    return { group, setting: name, value, unit, meaning, ...basisOf(parameter, values[key]) };
  });
