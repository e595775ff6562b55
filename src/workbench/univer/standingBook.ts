import type { ICellData, IRange, IWorkbookData } from "@univerjs/core";
import type { CellMatrix } from "../file/cellsSnapshot";
import type { Spill, StandingBook } from "../file/StandingBook";
import type { Grid } from "../grid/Grid";
import type { UniverBook } from "./UniverBook";
import type { UniverValidations } from "./UniverValidations";

/** The grid, with what is asked of Univer beyond it. */
interface Standing extends Grid {
  readonly open: UniverBook;
  readonly validations: UniverValidations;
}

/** The workbook as it stands in the grid, in the form in which it is saved. */
export function standingBook(grid: Standing): StandingBook {
  const { charts, conditions, names, notes, open, shapes, sheets, tables, validations, view } =
    grid;
  const list = tables.list();
  return {
    snapshot: withFormulas(open, structuredClone(open.workbook.save())),
    sheets: sheets.list().map((sheet) => ({
      ...sheet,
      spills: spillsOf(open, sheet.id),
      validations: validations.list(sheet.id),
      conditions: conditions.list(sheet.id),
      tables: list.filter(({ sheetId }) => sheetId === sheet.id),
      notes: notes.list(sheet.id),
      charts: charts.list(sheet.id),
      shapes: shapes.list(sheet.id),
      setup: sheets.setup(sheet.id),
    })),
    names: names.list(),
    activeSheet: view.activeSheet(),
  };
}

/** Formulas filled down stand only in their first cell; here each cell gets its own. */
function withFormulas(open: UniverBook, snapshot: IWorkbookData): IWorkbookData {
  for (const [id, { cellData = {} }] of Object.entries(snapshot.sheets))
    for (const [row, columns] of Object.entries(cellData as CellMatrix))
      Object.entries(columns)
        .filter(([, cell]) => cell.si && !cell.f)
        .forEach(([column, cell]) => {
          cell.f = formulaAt(open, id, Number(row), Number(column));
        });
  return snapshot;
}

const formulaAt = (open: UniverBook, id: string, row: number, column: number): string =>
  open.sheet(id).getRange(row, column).getFormula();

type SpillRanges = Record<number, Record<number, IRange>>;

function spillsOf(open: UniverBook, sheetId: string): Spill[] {
  const ranges: SpillRanges = open.spills.getArrayFormulaRange()?.[open.unitId]?.[sheetId] ?? {};
  const values = open.spills.getArrayFormulaCellData()?.[open.unitId]?.[sheetId] ?? {};
  return Object.values(ranges).flatMap((columns) =>
    Object.values(columns ?? {}).map((range) => {
      const cells: Record<number, Record<number, ICellData>> = {};
      for (let row = range.startRow; row <= range.endRow; row++)
        for (let column = range.startColumn; column <= range.endColumn; column++) {
          const cell = values[row]?.[column];
          if (cell) (cells[row] ??= {})[column] = { v: cell.v, t: cell.t };
        }
      return { range, cells };
    }),
  );
}
