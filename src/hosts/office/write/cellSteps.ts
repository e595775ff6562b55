import type { Rectangle } from "../../../sheets/rectangle";
import type { ExcelValue } from "../read/excelCell";
import { rangeAt } from "../read/rangeAt";
import { blockInputs } from "./blockInputs";
import type { ExcelJob } from "./excelJob";
import { excelInput } from "./excelInput";
import { onSheet, type Step } from "./step";

/** The size aimed at for one piece of a table, in characters of a request. */
const pieceSize = 300_000;

/** Writes title, lines, headings and rows; cells of the last run that are left over are cleared. */
export function cellSteps(job: ExcelJob): Step[] {
  const { content, layout, name } = job.plan;
  const { row, column } = layout.origin;
  const over = [content.description.title, ...layout.lines].map((line) => [excelInput(line)]);
  const right = Math.max(...layout.columns.map(({ at }) => at));
  return [
    ...writeSteps(name, { row, column }, over),
    ...writeSteps(name, { row: layout.headingRow, column: layout.origin.column }, blockInputs(job)),
    ...leftOver(job, right),
  ];
}

/** Writes cells from a first one on, in pieces that fit into a request. */
export function writeSteps(
  sheet: string,
  first: { readonly row: number; readonly column: number },
  inputs: readonly (readonly ExcelValue[])[],
): Step[] {
  const steps: Step[] = [];
  const width = inputs[0]?.length ?? 0;
  let piece: (readonly ExcelValue[])[] = [];
  let size = 0;
  const close = (end: number) => {
    const rows = piece;
    const top = first.row + end - rows.length;
    const area = {
      top,
      left: first.column,
      bottom: first.row + end - 1,
      right: first.column + width - 1,
    };
    const write = (target: Excel.Worksheet) => {
      rangeAt(target, area).formulas = rows.map((row) => [...row]);
    };
    if (rows.length > 0 && width > 0) steps.push(onSheet(sheet, write, size));
    piece = [];
    size = 0;
  };
  inputs.forEach((row, index) => {
    const more = sizeOf(row);
    if (size + more > pieceSize) close(index);
    piece.push(row);
    size += more;
  });
  close(inputs.length);
  return steps;
}

/** Characters a row takes in a request: line breaks and quotes take two, others outside ASCII up to three. */
function sizeOf(row: readonly ExcelValue[]): number {
  return row.reduce<number>((sum, cell) => sum + Math.ceil(String(cell).length * 1.2) + 4, 2);
}

/** Clears what the last run wrote over, under and right of the new table. */
function leftOver({ plan: { layout, name }, was }: ExcelJob, right: number): Step[] {
  const table = was?.block.table;
  if (!was || !table) return [];
  const before = formerArea(was.block.columns, table.range);
  const bottom = layout.table.bottom;
  const areas = [
    { ...before, top: Math.max(before.top, bottom + 1) },
    { ...before, left: Math.max(before.left, right + 1) },
    ...was.details.ourLines
      .filter(({ row }) => row > layout.origin.row + layout.lines.length)
      .filter(({ row, column }) => row < table.range.top && column === layout.origin.column)
      .map(({ row, column }) => ({ top: row, bottom: row, left: column, right: column })),
  ].filter((area) => area.top <= area.bottom && area.left <= area.right);
  return areas.map((area) => onSheet(name, (sheet) => clearAll(rangeAt(sheet, area))));
}

/** The former table and the columns a person put beside it. */
export const formerArea = (
  columns: readonly { readonly at: number }[],
  range: Rectangle,
): Rectangle => ({ ...range, right: Math.max(range.right, ...columns.map(({ at }) => at)) });

/** Takes everything out of cells: what stands in them, how it looks, and what may be typed. */
export function clearAll(range: Excel.Range): void {
  range.dataValidation.clear();
  range.clear("All");
}
