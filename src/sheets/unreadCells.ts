import { dayOfExcelSerial, describeDay } from "../domain/day";
import type { SheetDescription } from "./description";
import { findColumns } from "./findColumns";
import type { Cell, RawTable } from "./rawTable";
import type { ReadTable } from "./readRows";

/** Cells of one row as they stand, by the key of their column. */
export type CellTexts = Readonly<Record<string, string>>;

/** What stands in the cells of each row that hold something and could not be read. */
export function unreadCells<Row>(
  description: SheetDescription<Row>,
  table: RawTable,
  { rows, rowNumbers }: Pick<ReadTable<Row>, "rows" | "rowNumbers">,
): readonly CellTexts[] {
  const found = findColumns(description, table);
  const columns = found.ok ? found.value.filter(({ column }) => !column.formula) : [];
  return rows.map((row, index) => {
    const cells = table.rows[rowNumbers[index]! - table.headingRow - 1]!;
    const unread = columns.flatMap(({ column: { key, kind }, at }) => {
      const text = row[key] === undefined ? cellText(cells[at] ?? null, kind === "day") : "";
      return text === "" ? [] : [[key, text] as const];
    });
    return Object.fromEntries(unread);
  });
}

function cellText(cell: Cell, isDay: boolean): string {
  if (cell === null) return "";
  if (typeof cell === "object") return "error" in cell ? cell.error : cell.uncalculated;
  const day = isDay && typeof cell === "number" ? dayOfExcelSerial(cell) : undefined;
  return day === undefined ? String(cell).trim() : describeDay(day);
}
