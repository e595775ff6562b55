import type { Area } from "./Area";
import { intersection } from "./areas";
import type { TableInfo } from "./TableInfo";

/** Cells that a person has filled, and what was there before. */
export interface Filled {
  readonly sheetId: string;
  readonly area: Area;
  /** Whether nothing stood in an area before. */
  wasBlank(area: Area): boolean;
}

/** A table that grows. */
export interface Growth {
  readonly table: TableInfo;
  readonly area: Area;
}

/**
 * The table that a person makes larger by filling cells right under it or right beside it, where
 * nothing stood, as in Excel; undefined where there is none. Never one over another table, and none
 * under a row of totals.
 */
export function grownTable(tables: readonly TableInfo[], filled: Filled): Growth | undefined {
  const here = tables.filter(({ sheetId }) => sheetId === filled.sheetId);
  for (const table of here) {
    const added = addedTo(table, filled.area);
    if (!added || !filled.wasBlank(added.cells)) continue;
    const others = here.filter(({ id }) => id !== table.id);
    if (others.every((other) => !intersection(other.area, added.grown)))
      return { table, area: added.grown };
  }
  return undefined;
}

/** The table with rows or columns that hold the cells, and those by themselves. */
function addedTo(
  { area, showTotals }: TableInfo,
  cells: Area,
): { readonly grown: Area; readonly cells: Area } | undefined {
  const below = area.row + area.rows;
  const right = area.column + area.columns;
  const isBelow = cells.row === below && isWithin("column", "columns", cells, area);
  if (isBelow && !showTotals)
    return {
      grown: { ...area, rows: area.rows + cells.rows },
      cells: { ...area, row: below, rows: cells.rows },
    };
  if (cells.column === right && isWithin("row", "rows", cells, area))
    return {
      grown: { ...area, columns: area.columns + cells.columns },
      cells: { ...area, column: right, columns: cells.columns },
    };
  return undefined;
}

const isWithin = (
  start: "row" | "column",
  length: "rows" | "columns",
  inner: Area,
  outer: Area,
): boolean =>
  inner[start] >= outer[start] && inner[start] + inner[length] <= outer[start] + outer[length];
