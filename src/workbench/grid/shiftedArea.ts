import type { Area } from "./Area";

/** Cells that are inserted or taken out, and the way the others move. */
export interface Shift {
  readonly area: Area;
  readonly way: "Down" | "Right" | "Up" | "Left";
}

/** A stretch of rows or of columns. */
interface Stretch {
  readonly start: number;
  readonly length: number;
}

/**
 * Where an area lies after a shift; undefined where all of it was taken out. One that the shift
 * meets with only some of its columns (or rows) stays where it is.
 */
export function shiftedArea(area: Area, { area: moved, way }: Shift): Area | undefined {
  const vertical = way === "Down" || way === "Up";
  const along = vertical ? rowsOf : columnsOf;
  const across = vertical ? columnsOf : rowsOf;
  const inside =
    across(area).start >= across(moved).start &&
    across(area).start + across(area).length <= across(moved).start + across(moved).length;
  if (!inside) return area;
  const change = way === "Down" || way === "Right" ? stretched : shrunk;
  const next = change(along(area), along(moved));
  if (!next) return undefined;
  return vertical
    ? { ...area, row: next.start, rows: next.length }
    : { ...area, column: next.start, columns: next.length };
}

const rowsOf = ({ row, rows }: Area): Stretch => ({ start: row, length: rows });
const columnsOf = ({ column, columns }: Area): Stretch => ({ start: column, length: columns });

function stretched({ start, length }: Stretch, inserted: Stretch): Stretch {
  if (inserted.start <= start) return { start: start + inserted.length, length };
  if (inserted.start < start + length) return { start, length: length + inserted.length };
  return { start, length };
}

function shrunk({ start, length }: Stretch, removed: Stretch): Stretch | undefined {
  const end = start + length;
  const removedEnd = removed.start + removed.length;
  const lost = Math.max(0, Math.min(end, removedEnd) - Math.max(start, removed.start));
  const before = Math.max(0, Math.min(start, removedEnd) - removed.start);
  return lost === length ? undefined : { start: start - before, length: length - lost };
}
