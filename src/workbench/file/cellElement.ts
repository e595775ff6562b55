import type { ICellData } from "@univerjs/core";
import { element, type XmlElement } from "../../hosts/xlsx/package/xml";
import { cellXml, escaped } from "../../hosts/xlsx/write/cellXml";
import { addressOf } from "../../sheets/rectangle";
import { cellTypes } from "./cellsSnapshot";
import { fileFormula } from "./fileFormula";

/** Where a cell stands, from 0, and the number of its format in the file. */
export interface CellSpot {
  readonly row: number;
  readonly column: number;
  readonly format: number;
}

const errors = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

/** Errors of later Excels stand in a file as the one that all of them know. */
const laterErrors = /^#(?:SPILL|CALC|BUSY)!$/;

export const isErrorText = (value: unknown): value is string =>
  typeof value === "string" && errors.test(value);

/** A cell with a value, or only a format. */
export function valueElement({ row, column, format }: CellSpot, cell: ICellData): XmlElement {
  const { v, t } = cell;
  if (isErrorText(v) && t !== cellTypes.textLikeNumber)
    return typed({ row, column, format }, "e", fileError(v));
  if (t === cellTypes.boolean || typeof v === "boolean")
    return typed({ row, column, format }, "b", v === true || v === 1 || v === "1" ? "1" : "0");
  return cellXml(row + 1, column + 1, plainValue(cell), format);
}

/** A cell with a formula and the value it had here. */
export function formulaElement(
  spot: CellSpot,
  cell: ICellData,
  array?: { readonly range: string; readonly isDynamic: boolean },
): XmlElement {
  const shown = valueElement(spot, cell);
  const attributes = array && { t: "array", ref: array.range };
  const value = plainValue(cell);
  const text = typeof value === "string" && !isErrorText(value) && shown.attributes["t"] !== "b";
  return {
    ...shown,
    attributes: {
      ...shown.attributes,
      ...(text && { t: "str" }),
      ...(array?.isDynamic && { cm: "1" }),
    },
    children: [
      element("f", attributes, fileFormula(cell.f ?? "")),
      ...(text ? [element("v", {}, escaped(value))] : shown.children),
    ],
  };
}

/** Numbers stay numbers although the grid may keep them as text. */
function plainValue({ v, t }: ICellData): string | number | undefined {
  if (v === null || v === undefined || v === "") return undefined;
  if (t === cellTypes.number && Number.isFinite(Number(v))) return Number(v);
  return typeof v === "boolean" ? Number(v) : v;
}

const fileError = (code: string): string => (laterErrors.test(code) ? "#VALUE!" : code);

const typed = ({ row, column, format }: CellSpot, t: string, value: string): XmlElement =>
  element("c", { r: addressOf(row + 1, column + 1), s: format === 0 ? undefined : format, t }, [
    element("v", {}, value),
  ]);
