import type { Area } from "../../grid/Area";
import { intersection, without } from "../../grid/areas";
import type { Grid } from "../../grid/Grid";

/** Clears an area of conditional formats; what is left of one that reached further keeps its rule. */
export function clearConditions(grid: Grid, sheetId: string, area: Area): void {
  for (const condition of grid.conditions.list(sheetId)) {
    if (!intersection(condition.area, area)) continue;
    const left = without(condition.area, area);
    grid.conditions.remove(sheetId, condition.id);
    left.forEach((part, index) =>
      grid.conditions.put(sheetId, {
        ...condition,
        id: index === 0 ? condition.id : `${condition.id}.${index}`,
        area: part,
      }),
    );
  }
}

/** Clears cells of everything that is on them: contents, formats, rules, validations, notes. */
export function clearEverything(grid: Grid, sheetId: string, area: Area): void {
  grid.cells.clear(sheetId, area, "All");
  clearConditions(grid, sheetId, area);
  grid.validations.put(sheetId, area, undefined);
  for (const { row, column } of [...grid.notes.list(sheetId)])
    if (intersection(area, { row, column, rows: 1, columns: 1 }))
      grid.notes.remove(sheetId, row, column);
}
