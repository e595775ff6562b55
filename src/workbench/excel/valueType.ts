import type { Cell } from "../grid/Cell";

/** The errors a cell can hold, as Excel writes them. */
const errorNames = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
]);

/** The kind of a cell's value, by Excel's name. Belief `error texts`: a text that reads as an error counts as one. */
export function valueType(value: Cell, formula: Cell): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (errorNames.has(value)) return "Error";
  return value === "" && formula === "" ? "Empty" : "String";
}
