import type { Rectangle } from "../../../sheets/rectangle";
import type { ExcelValue } from "./excelCell";
import { rangeAt } from "./rangeAt";

/** The most cells asked for in one go: Excel on the web answers with 5 MB at most. */
const mostCells = 120_000;

/** Cells to be read. */
export interface AskedArea {
  readonly sheet: string;
  readonly area: Rectangle;
  /** Whether formulas are wanted too. */
  readonly withFormulas?: boolean;
}

/** Cells that were read, row by row. */
export interface ReadArea {
  readonly values: readonly (readonly ExcelValue[])[];
  /** As values, where they were not asked for. */
  readonly formulas: readonly (readonly ExcelValue[])[];
}

interface Piece {
  readonly asked: number;
  readonly sheet: string;
  readonly area: Rectangle;
  readonly withFormulas: boolean;
}

/** Reads the areas in as few goes as their size allows. */
export async function readAreas(
  context: Excel.RequestContext,
  asked: readonly AskedArea[],
): Promise<readonly ReadArea[]> {
  const read = asked.map(() => ({ values: [] as ExcelValue[][], formulas: [] as ExcelValue[][] }));
  for (const batch of batchesOf(asked.flatMap(piecesOf))) {
    const ranges = batch.map(({ sheet, area, withFormulas }) => {
      const range = rangeAt(context.workbook.worksheets.getItem(sheet), area);
      return range.load(withFormulas ? "values,formulas" : "values");
    });
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop -- an answer may not be larger
    await context.sync();
    batch.forEach((piece, index) => {
      const range = ranges[index]!;
      read[piece.asked]!.values.push(...range.values);
      read[piece.asked]!.formulas.push(...(piece.withFormulas ? range.formulas : range.values));
    });
  }
  return read;
}

/** An area in runs of rows none of which is too large. */
function piecesOf({ sheet, area, withFormulas = false }: AskedArea, asked: number): Piece[] {
  const width = (area.right - area.left + 1) * (withFormulas ? 2 : 1);
  const rows = Math.max(1, Math.floor(mostCells / width));
  const pieces: Piece[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    const bottom = Math.min(area.bottom, top + rows - 1);
    pieces.push({ asked, sheet, area: { ...area, top, bottom }, withFormulas });
  }
  return pieces;
}

function batchesOf(pieces: readonly Piece[]): Piece[][] {
  const batches: Piece[][] = [];
  let cells = Infinity;
  for (const piece of pieces) {
    const { top, left, bottom, right } = piece.area;
    const size = (bottom - top + 1) * (right - left + 1) * (piece.withFormulas ? 2 : 1);
    if (cells + size > mostCells) {
      batches.push([]);
      cells = 0;
    }
    batches[batches.length - 1]!.push(piece);
    cells += size;
  }
  return batches;
}
