import { settingsOf, settled } from "../../../sheets/cellColumn";
import type { PlacedColumn } from "../../../sheets/layout";
import { bodyOf } from "../../../sheets/layout";
import {
  addedHeadingLook,
  bodyLook,
  headingLook,
  lineLook,
  titleLook,
  valueLook,
} from "../../../sheets/look";
import type { Rectangle } from "../../../sheets/rectangle";
import type { SheetPlan } from "../../../sheets/sheetPlan";
import { written } from "../../../sheets/written";
import { rangeAt } from "../read/rangeAt";
import { applyLook, setNumberFormat } from "./applyLook";
import type { ExcelJob } from "./excelJob";
import { onSheet, type Step } from "./step";

/** Gives title, lines, headings and columns their looks; columns a person added keep theirs. */
export function lookSteps({ plan, was }: ExcelJob): Step[] {
  const { layout, name } = plan;
  const { row, column: left } = layout.origin;
  const title = { top: row, left, bottom: row, right: left };
  const lines = { top: row + 1, left, bottom: row + layout.lines.length, right: left };
  const over = onSheet(name, (sheet) => {
    applyLook(rangeAt(sheet, title), titleLook);
    if (layout.lines.length > 0) applyLook(rangeAt(sheet, lines), lineLook);
  });
  const columns = layout.columns.flatMap((placed, index) => {
    const before = layout.columns[index - 1];
    return placed.column ? columnSteps(plan, placed, before) : [];
  });
  const added = layout.columns.flatMap((placed) =>
    placed.column || was ? [] : [addedHeading(name, layout.headingRow, placed.at)],
  );
  return [over, ...columns, ...added];
}

const addedHeading = (name: string, row: number, at: number): Step =>
  onSheet(name, (sheet) =>
    applyLook(rangeAt(sheet, { top: row, left: at, bottom: row, right: at }), addedHeadingLook),
  );

function columnSteps(plan: SheetPlan, placed: PlacedColumn, before?: PlacedColumn): Step[] {
  const { layout, name, content } = plan;
  const column = placed.column!;
  const { at } = placed;
  const top = content.description.columns.some(({ wrap }) => wrap);
  const heading = { top: layout.headingRow, left: at, bottom: layout.headingRow, right: at };
  const looks = onSheet(name, (sheet) => {
    applyLook(rangeAt(sheet, heading), headingLook(column, before?.column));
    applyLook(rangeAt(sheet, bodyOf(layout, at)), bodyLook(column, before?.column, top));
  });
  return [looks, ...settingSteps(plan, placed, before), ...textSteps(plan, placed)];
}

/** Cells of another kind than their column's. */
function settingSteps(
  { content, layout, name }: SheetPlan,
  placed: PlacedColumn,
  before: PlacedColumn | undefined,
): Step[] {
  const column = placed.column!;
  const top = content.description.columns.some(({ wrap }) => wrap);
  return (content.cells ?? [])
    .filter(({ key }) => key === column.key)
    .map((setting) => {
      const row = layout.firstRow + setting.row;
      const cell = { top: row, left: placed.at, bottom: row, right: placed.at };
      const look = {
        ...bodyLook(settled(column, setting), before?.column, top),
        align: "left" as const,
      };
      return onSheet(name, (sheet) => applyLook(rangeAt(sheet, cell), look));
    });
}

/** Cells whose text has to stay a text when a person edits it: `007`. */
function textSteps({ content, layout, name }: SheetPlan, { column, at }: PlacedColumn): Step[] {
  const settingOf = settingsOf(content);
  const runs: Rectangle[] = [];
  content.rows.forEach((row, index) => {
    const own = settled(column!, settingOf(index, column!.key));
    const look = valueLook(own, written(own, row[column!.key]), {});
    if (look.numberFormat === undefined) return;
    const place = layout.firstRow + index;
    const last = runs[runs.length - 1];
    if (last && last.bottom === place - 1) runs[runs.length - 1] = { ...last, bottom: place };
    else runs.push({ top: place, left: at, bottom: place, right: at });
  });
  return runs.map((run) =>
    onSheet(name, (sheet) => setNumberFormat(rangeAt(sheet, run), "@"), 400),
  );
}
