import type { Cell } from "../../../sheets/rawTable";

/** Errors stand in the values of a range as texts. */
const errors = new Set([
  "#BLOCKED!",
  "#BUSY!",
  "#CALC!",
  "#CONNECT!",
  "#DIV/0!",
  "#EXTERNAL!",
  "#FIELD!",
  "#GETTING_DATA",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#PYTHON!",
  "#REF!",
  "#SPILL!",
  "#TIMEOUT!",
  "#UNKNOWN!",
  "#VALUE!",
]);

/** A value as Excel has it. */
export type ExcelValue = string | number | boolean;

/** A cell from a value of a range: a blank cell is an empty text there. */
export function excelCell(value: ExcelValue): Cell {
  if (typeof value !== "string") return value;
  if (value === "") return null;
  return errors.has(value) ? { error: value } : value;
}
