import type { Area } from "../../../src/workbench/grid/Area";
import { plainFormat, type CellFormat } from "../../../src/workbench/grid/CellFormat";
import type { Grid } from "../../../src/workbench/grid/Grid";
import { addressOf } from "../../../src/sheets/rectangle";

/** All that can be seen of a workbook, sheet by sheet, without the ids that differ from run to run. */
export function wholeGrid(grid: Grid) {
  return {
    sheets: grid.sheets.list().map(({ id, name, visibility }) => ({
      name,
      visibility,
      setup: grid.sheets.setup(id),
      ...cellsOf(grid, id),
      conditions: grid.conditions
        .list(id)
        .map(({ area, test, look }) => ({ area, test, look }))
        .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
      notes: grid.notes.list(id).map(({ row, column, text }) => ({ row, column, text })),
      charts: grid.charts.list(id).map(({ name: chart, series }) => ({
        chart,
        series: series.map(({ values, categories }) => [values.area, categories?.area]),
      })),
      shapes: grid.shapes.list(id).map((shape) => ({ ...shape, id: "" })),
    })),
    tables: grid.tables.list().map((table) => ({ ...table, id: "", sheetId: "" })),
    names: grid.names.list().map(({ name, formula, visible }) => ({ name, formula, visible })),
  };
}

/** Everything in and on the cells, by address; and heights and widths that are not as usual. */
function cellsOf(grid: Grid, id: string) {
  const area: Area = grid.cells.used(id, true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const formulas = grid.cells.formulas(id, area);
  const formats = grid.cells.formats(id, area);
  const cells: Record<string, unknown> = {};
  formulas.forEach((row, down) =>
    row.forEach((input, right) => {
      const at = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
      const look = notPlain(formats[down]![right]!);
      const rule = grid.validations.of(id, at);
      if (input === "" && Object.keys(look).length === 0 && !rule) return;
      cells[addressOf(at.row + 1, at.column + 1)] = { input, ...look, ...(rule && { rule }) };
    }),
  );
  const heights = Array.from({ length: area.rows }, (_, row) =>
    grid.sizes.rowHeight(id, area.row + row),
  );
  const widths = Array.from({ length: area.columns }, (_, column) =>
    grid.sizes.columnWidth(id, area.column + column),
  );
  const usual = { height: grid.sizes.rowHeight(id, 999), width: grid.sizes.columnWidth(id, 999) };
  return {
    cells,
    heights: others(heights, usual.height, area.row),
    widths: others(widths, usual.width, area.column),
    hidden: heights.flatMap((_, row) =>
      grid.sizes.rowHidden(id, area.row + row) ? [area.row + row + 1] : [],
    ),
  };
}

/** Sizes that are not the usual one, by row or column as Excel counts them. */
const others = (sizes: readonly number[], usual: number, first: number) =>
  Object.fromEntries(
    sizes.flatMap((size, index) => (size === usual ? [] : [[first + index + 1, size]])),
  );

const notPlain = (format: CellFormat): Partial<CellFormat> =>
  Object.fromEntries(
    Object.entries(format).filter(
      ([key, value]) =>
        JSON.stringify(value) !== JSON.stringify(plainFormat[key as keyof CellFormat]),
    ),
  );

/** What a person reads in the cells of a sheet, by address; a formula with its equals sign. */
export function inputsOn(grid: Grid, sheet: string): Record<string, unknown> {
  const found = wholeGrid(grid).sheets.find(({ name }) => name === sheet);
  return Object.fromEntries(
    Object.entries(found?.cells ?? {}).flatMap(([at, cell]) => {
      const { input } = cell as { readonly input: unknown };
      return input === "" ? [] : [[at, input]];
    }),
  );
}
