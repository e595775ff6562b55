import { chartName } from "../../../sheets/chartPlan";
import type { Rectangle } from "../../../sheets/rectangle";
import { lineHeight } from "../../../sheets/rowLines";
import type { SheetPlan } from "../../../sheets/sheetPlan";
import type { ExcelCells } from "../read/excelCells";
import type { ExcelValue } from "../read/excelCell";
import { cellArea, rangeAt } from "../read/rangeAt";
import { touchedArea, type Backup } from "./backup";
import { clearAll, writeSteps } from "./cellSteps";
import { chartSteps } from "./chartSteps";
import type { ChoiceLists } from "./choiceLists";
import type { ExcelJob, FormerSheet } from "./excelJob";
import { inputAgain } from "./excelInput";
import { formerPlan } from "./formerPlan";
import { keptTable } from "./keptTable";
import { noteChanges, noteSteps } from "./noteSteps";
import { clearHighlightSteps, highlightSteps, validationSteps } from "./ruleSteps";
import { setHeights } from "./sizeSteps";
import { onSheet, step, type Step } from "./step";
import { makeTable, resizeStep, showTotalsStep } from "./tableSteps";

/** Puts a sheet that was being written again back to what it was, however far that had come. */
export function restoreSteps(job: ExcelJob, backup: Backup, lists: ChoiceLists): Step[] {
  const { plan, was } = job;
  if (!was) return [];
  const former = formerPlan(job);
  const area = touchedArea(job);
  const { gone, added } = noteChanges(job);
  return [
    ...tableBack(job, was),
    ...clearHighlightSteps(plan),
    onSheet(plan.name, (sheet) => clearAll(rangeAt(sheet, area))),
    ...cellsBack(job, was),
    backup.restore(job),
    ...(former
      ? [
          ...clearHighlightSteps(former),
          ...highlightSteps(former),
          ...validationSteps(former, lists),
          ...(isShifted(job) ? widthsBack(plan.name, was) : []),
        ]
      : []),
    ...noteSteps(plan.name, { gone: added, added: gone }),
    ...chartBack(former ?? plan, was),
    ...heightsBack(job, was, area),
    ...rowsShownBefore(plan.name, was),
  ];
}

/** Filters hide their rows themselves. */
function rowsShownBefore(name: string, { details }: FormerSheet): Step[] {
  if (details.filters.length === 0)
    return details.hidden.map((row) =>
      onSheet(name, (sheet) => {
        rangeAt(sheet, cellArea({ row, column: 1 })).rowHidden = true;
      }),
    );
  return details.filters.map(({ table, column, criteria }) =>
    step((workbook) =>
      workbook.tables.getItem(table).columns.getItemAt(column).filter.apply(criteria),
    ),
  );
}

/** Whether columns no longer stand where they stood. */
export const isShifted = ({ plan, was }: ExcelJob): boolean =>
  was !== undefined && !plan.layout.columns.every(({ at, former }) => former?.at === at);

function tableBack(job: ExcelJob, { block }: FormerSheet): Step[] {
  const { table } = block;
  if (!table) return [];
  const { name } = job.plan;
  const size = { ...table.range, bottom: table.range.bottom - table.totalsRows };
  if (keptTable(job))
    return [
      step((workbook) => (workbook.tables.getItem(table.name).showTotals = false)),
      resizeStep(name, table.name, size),
    ];
  return [
    step((workbook) => workbook.tables.getItemOrNullObject(table.name).convertToRange()),
    makeTable(name, table.name, size),
  ];
}

function cellsBack(job: ExcelJob, { block, cells }: FormerSheet): Step[] {
  const area = touchedArea(job);
  const first = { row: area.top, column: area.left };
  const { table } = block;
  if (!table || table.totalsRows === 0)
    return writeSteps(job.plan.name, first, inputsOf(cells, area));
  const totals = { ...table.range, top: table.range.bottom };
  const under = { ...area, top: totals.top + 1 };
  return [
    ...writeSteps(job.plan.name, first, inputsOf(cells, { ...area, bottom: totals.top - 1 })),
    ...writeSteps(job.plan.name, { row: under.top, column: under.left }, inputsOf(cells, under)),
    showTotalsStep(table.name),
    ...writeSteps(job.plan.name, { row: totals.top, column: totals.left }, inputsOf(cells, totals)),
  ];
}

function inputsOf(cells: ExcelCells, { top, left, bottom, right }: Rectangle): ExcelValue[][] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, over) => {
      const [row, column] = [top + down, left + over];
      return inputAgain(cells.inputAt(row, column), cells.isFormula(row, column));
    }),
  );
}

const widthsBack = (name: string, { details }: FormerSheet): Step[] => [
  onSheet(name, (sheet) => {
    for (const [column, width] of details.widths)
      rangeAt(sheet, cellArea({ row: 1, column })).format.columnWidth = width;
  }),
];

/** A chart that was there shows the former rows again; one that was not is taken away. */
function chartBack(plan: SheetPlan, { details }: FormerSheet): Step[] {
  const name = chartName(plan.content.description.table);
  if (details.charts.includes(name)) return chartSteps(plan, details.charts);
  return [onSheet(plan.name, (sheet) => sheet.charts.getItemOrNullObject(name).delete())];
}

function heightsBack({ plan }: ExcelJob, { details }: FormerSheet, area: Rectangle): Step[] {
  const heights = new Map<number, number>();
  for (let row = plan.layout.headingRow; row <= area.bottom; row++) heights.set(row, lineHeight);
  for (const [row, height] of details.heights) heights.set(row, height);
  return setHeights(plan.name, heights);
}
