import type { Layout } from "../../../sheets/layout";
import { lineHeight, rowLines } from "../../../sheets/rowLines";
import type { SheetPlan } from "../../../sheets/sheetPlan";
import { rangeAt } from "../read/rangeAt";
import { onSheet, type Step } from "./step";

/** Points that one character of a column's width takes: seven pixels. */
const pointsACharacter = 5.25;
/** Width of a column that is not described, in characters. */
const usualWidth = 14;
/** From so many rows on Excel itself finds their heights, which is quicker. */
const manyRows = 1_000;

/** Widths as described. */
export const widthSteps = ({ layout, name }: SheetPlan): Step[] => [
  onSheet(name, (sheet) => {
    for (const { at, column } of layout.columns) {
      const cells = rangeAt(sheet, { top: 1, left: at, bottom: 1, right: at });
      cells.format.columnWidth = (column?.width ?? usualWidth) * pointsACharacter;
    }
  }),
];

/** Heights of the rows in which text is wrapped; on a sheet written before also of all others. */
export function heightSteps(plan: SheetPlan, isNew: boolean): Step[] {
  const { layout, name, content } = plan;
  if (content.rows.length > manyRows) return [autofit(name, layout)];
  const { headings, rows } = rowLines(content, layout);
  const heights = new Map<number, number>([[layout.headingRow, headings * lineHeight]]);
  rows.forEach((lines, index) => heights.set(layout.firstRow + index, lines * lineHeight));
  const needed = [...heights].filter(([, height]) => !isNew || height > lineHeight);
  return setHeights(name, new Map(needed));
}

const autofit = (name: string, { firstRow, lastRow, origin }: Layout): Step =>
  onSheet(name, (sheet) => {
    const column = { left: origin.column, right: origin.column };
    rangeAt(sheet, { top: firstRow, bottom: lastRow, ...column })
      .getEntireRow()
      .format.autofitRows();
  });

/** Sets heights in points by row, runs of equal ones at once. */
export function setHeights(name: string, heights: ReadonlyMap<number, number>): Step[] {
  const runs: { top: number; bottom: number; height: number }[] = [];
  for (const [row, height] of [...heights].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last?.bottom === row - 1 && last.height === height) last.bottom = row;
    else runs.push({ top: row, bottom: row, height });
  }
  const set = (sheet: Excel.Worksheet, { top, bottom, height }: (typeof runs)[number]) => {
    rangeAt(sheet, { top, bottom, left: 1, right: 1 }).format.rowHeight = height;
  };
  return runs.map((run) => onSheet(name, (sheet) => set(sheet, run), 400));
}
