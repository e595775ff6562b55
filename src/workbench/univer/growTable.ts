import type { ICellData, IRange } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import {
  SheetDataValidationModel,
  UpdateSheetDataValidationRangeCommand,
} from "@univerjs/sheets-data-validation";
import { areaOf, matrixOf, rangeOf } from "../file/areas";
import type { Area } from "../grid/Area";
import { contains, intersection } from "../grid/areas";
import type { Grid } from "../grid/Grid";
import type { Growth } from "../grid/grownTable";
import type { UniverBook } from "./UniverBook";

/** What of the grid is needed for a table to grow. */
export interface GrowingGrid extends Pick<Grid, "tables" | "conditions" | "cells"> {
  readonly open: UniverBook;
}

/** Makes a table larger: what is added looks, and is checked, as the last row or column was. */
export async function growTable(grid: GrowingGrid, growth: Growth): Promise<void> {
  const { table, area } = growth;
  const part = partsOf(table.area, area);
  nameColumns(grid, growth);
  await grid.tables.update(table.id, { area });
  copyLooks(grid, table.sheetId, part);
  extendValidations(grid, table.sheetId, part);
  for (const condition of grid.conditions.list(table.sheetId)) {
    const extended = extendedBy(condition.area, part);
    if (extended) grid.conditions.put(table.sheetId, { ...condition, area: extended });
  }
}

/** The last row or column of a table, and those added after it. */
interface Parts {
  readonly last: Area;
  readonly added: Area;
}

function partsOf(before: Area, after: Area): Parts {
  const { row, column, rows, columns } = before;
  if (after.rows > rows)
    return {
      last: { ...before, row: row + rows - 1, rows: 1 },
      added: { ...before, row: row + rows, rows: after.rows - rows },
    };
  return {
    last: { ...before, column: column + columns - 1, columns: 1 },
    added: { ...before, column: column + columns, columns: after.columns - columns },
  };
}

/** An area that ends with the last row or column, made to end with those added; undefined for others. */
function extendedBy(area: Area, { last, added }: Parts): Area | undefined {
  const met = intersection(area, last);
  if (!met || intersection(area, added)) return undefined;
  if (added.row > last.row)
    return contains({ ...last, row: 0, rows: last.row + 1 }, area)
      ? { ...area, rows: area.rows + added.rows }
      : undefined;
  return contains({ ...last, column: 0, columns: last.column + 1 }, area)
    ? { ...area, columns: area.columns + added.columns }
    : undefined;
}

function copyLooks({ open }: GrowingGrid, sheetId: string, { last, added }: Parts): void {
  const cells = open.worksheet(sheetId).getCellMatrix();
  const end = { row: last.row + last.rows - 1, column: last.column + last.columns - 1 };
  const value = matrixOf(added, (row, column): ICellData => {
    const from = cells.getValue(Math.min(row, end.row), Math.min(column, end.column));
    const { f, si } = cells.getValue(row, column) ?? {};
    const { s = null, custom = null } = from ?? {};
    // Univer takes a look without the formula for the end of the formula.
    return { ...(f && { f }), ...(si && { si }), s, custom };
  });
  const range = rangeOf(added);
  open.run(SetRangeValuesCommand.id, { unitId: open.unitId, subUnitId: sheetId, range, value });
}

/** A column without a heading gets one, as it does in Excel. */
function nameColumns({ cells }: GrowingGrid, { table: { sheetId, area: before }, area }: Growth) {
  const headings = cells.values(sheetId, { ...area, rows: 1 })[0] ?? [];
  const taken = new Set(headings.map((heading) => String(heading).toLowerCase()));
  for (let column = before.columns; column < area.columns; column++) {
    if (headings[column] !== "") continue;
    let number = 1;
    while (taken.has(`column${number}`)) number++;
    taken.add(`column${number}`);
    const place = { row: area.row, column: area.column + column, rows: 1, columns: 1 };
    cells.write(sheetId, place, [[{ value: `Column${number}` }]]);
  }
}

function extendValidations({ open }: GrowingGrid, sheetId: string, part: Parts): void {
  const place = { unitId: open.unitId, subUnitId: sheetId };
  const model = open.injector.get(SheetDataValidationModel);
  for (const { uid: ruleId, ranges } of model.getRules(open.unitId, sheetId)) {
    const extended = ranges.map((range): IRange => {
      const area = extendedBy(areaOf(range), part);
      return area ? rangeOf(area) : range;
    });
    if (extended.some((range, index) => range !== ranges[index]))
      open.run(UpdateSheetDataValidationRangeCommand.id, { ...place, ruleId, ranges: extended });
  }
}
