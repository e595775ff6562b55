import type { PlacedColumn } from "../../../sheets/layout";
import type { Rectangle } from "../../../sheets/rectangle";
import type { Backup } from "./backup";
import type { ExcelJob, FormerSheet } from "./excelJob";
import { formerRows } from "./formerRows";
import type { Step } from "./step";

/** Cells of columns a person added take their looks along; new rows look as the first row did. */
export function carriedLooks(job: ExcelJob, backup: Backup | undefined): Step[] {
  const { plan, was } = job;
  if (!was?.block.table || !backup) return [];
  const { layout } = plan;
  const last = layout.totalsRow ?? layout.lastRow;
  return layout.columns
    .filter(({ column, former }) => !column && former)
    .flatMap((placed) =>
      runsOf(was, placed, { first: layout.headingRow, last }).map(({ from, to }) =>
        backup.looks(job, from, to),
      ),
    );
}

interface Run {
  from: Rectangle;
  to: Rectangle;
}

/** Runs of rows that stood together and still do, or that are all new. */
function runsOf(
  was: FormerSheet,
  { at, former }: PlacedColumn,
  { first, last }: { readonly first: number; readonly last: number },
): Run[] {
  const rows = formerRows(was);
  const runs: Run[] = [];
  for (let row = first; row <= last; row++) {
    const source = rows.get(row);
    const previous = runs[runs.length - 1];
    const isNew = source === undefined;
    if (previous && follows(previous, was, source)) {
      previous.to = { ...previous.to, bottom: row };
      if (!isNew) previous.from = { ...previous.from, bottom: source };
      continue;
    }
    const place = source ?? was.block.firstRow;
    runs.push({
      from: { top: place, bottom: place, left: former!.at, right: former!.at },
      to: { top: row, bottom: row, left: at, right: at },
    });
  }
  return runs;
}

/** A run of new rows has one row as its model, however long it is. */
function follows({ from, to }: Run, was: FormerSheet, source: number | undefined): boolean {
  const isFill = from.top === from.bottom && to.bottom > to.top;
  const isOne = to.top === to.bottom;
  if (source === undefined)
    return isFill || (isOne && from.top === was.block.firstRow && !isKept(was, to.top));
  return !isFill && source === from.bottom + 1 && isKept(was, to.top);
}

const isKept = (was: FormerSheet, row: number): boolean => formerRows(was).has(row);
