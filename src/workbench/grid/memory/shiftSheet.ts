import type { Area } from "../Area";
import { shiftedArea, type Shift } from "../shiftedArea";
import { cellAt, cellKey } from "./cellKey";
import type { MemorySheet } from "./MemorySheet";
import type { MemoryWorkbook } from "./MemoryState";

/** Moves cells, and what lies on them. Formulas keep what they refer to: nothing is calculated here. */
export function shiftSheet(workbook: MemoryWorkbook, sheet: MemorySheet, shift: Shift): void {
  sheet.contents = shiftedMap(sheet.contents, shift);
  sheet.formats = shiftedMap(sheet.formats, shift);
  sheet.validations = shiftedList(sheet.validations, shift);
  sheet.conditions = shiftedList(sheet.conditions, shift);
  sheet.notes = sheet.notes.flatMap((note) => {
    const cell = shiftedArea({ ...note, rows: 1, columns: 1 }, shift);
    return cell ? [{ ...note, row: cell.row, column: cell.column }] : [];
  });
  const isHere = ({ sheetId }: { sheetId: string }) => sheetId === sheet.info.id;
  workbook.tables = [
    ...workbook.tables.filter((table) => !isHere(table)),
    ...shiftedList(workbook.tables.filter(isHere), shift),
  ];
}

function shiftedMap<Value>(map: Map<number, Value>, shift: Shift): Map<number, Value> {
  const moved = new Map<number, Value>();
  for (const [key, value] of map) {
    const cell = shiftedArea({ ...cellAt(key), rows: 1, columns: 1 }, shift);
    if (cell) moved.set(cellKey(cell.row, cell.column), value);
  }
  return moved;
}

const shiftedList = <Item extends { readonly area: Area }>(
  list: readonly Item[],
  shift: Shift,
): Item[] =>
  list.flatMap((item) => {
    const area = shiftedArea(item.area, shift);
    return area ? [{ ...item, area }] : [];
  });
