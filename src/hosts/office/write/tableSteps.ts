import type { Rectangle } from "../../../sheets/rectangle";
import { tableStyle } from "../../../sheets/tableStyle";
import { rangeAt } from "../read/rangeAt";
import { totalsInputs } from "./blockInputs";
import { writeSteps } from "./cellSteps";
import { setNumberFormat } from "./applyLook";
import type { ExcelJob } from "./excelJob";
import { keptTable } from "./keptTable";
import { onSheet, step, type Step } from "./step";

/**
 * Makes room for the rows: filters are taken off, so that none hides a row it was not set for, and
 * the table gets its new size. Totals are off until the rows are written.
 */
export function roomSteps(job: ExcelJob): Step[] {
  const { layout, name, tableName } = job.plan;
  const table = job.was?.block.table;
  if (!table) return [];
  const kept = keptTable(job);
  const size = { ...layout.table, bottom: layout.lastRow };
  return [
    step((workbook) => {
      const own = workbook.tables.getItem(tableName);
      own.clearFilters();
      if (table.totalsRows > 0) own.showTotals = false;
      if (!kept) own.convertToRange();
    }),
    ...(kept ? [namelessHeadings(name, table.range), resizeStep(name, tableName, size)] : []),
    showRows(name, table.range),
    plainFormats(name, { ...size, right: Math.max(...layout.columns.map(({ at }) => at)) }),
  ];
}

/**
 * Excel changes a heading that another column still has, so headings that are about to move make
 * way first.
 */
const namelessHeadings = (name: string, { top, left, right }: Rectangle): Step =>
  onSheet(name, (sheet) => {
    const headings = Array.from({ length: right - left + 1 }, (_, index) => `\u2060${index + 1}`);
    rangeAt(sheet, { top, left, bottom: top, right }).values = [headings];
  });

/** A row that was hidden holds another cluster now. */
const showRows = (name: string, range: Rectangle): Step =>
  onSheet(name, (sheet) => (rangeAt(sheet, range).rowHidden = false));

/** Excel takes nothing that is given to a cell in the format of a text for what it is. */
const plainFormats = (name: string, area: Rectangle): Step =>
  onSheet(name, (sheet) => setNumberFormat(rangeAt(sheet, area), "General"));

export const resizeStep = (sheet: string, table: string, size: Rectangle): Step =>
  step((workbook) =>
    workbook.tables.getItem(table).resize(rangeAt(workbook.worksheets.getItem(sheet), size)),
  );

/** The Excel table over the headings and rows; one that was there keeps its style, and its totals come back. */
export function tableSteps(job: ExcelJob): Step[] {
  const { layout, name, tableName } = job.plan;
  const size = { ...layout.table, bottom: layout.lastRow };
  return keptTable(job) ? [] : [makeTable(name, tableName, size)];
}

/** Makes a table of our look over headings and rows. */
export const makeTable = (name: string, table: string, size: Rectangle): Step =>
  onSheet(name, (sheet) => {
    const added = sheet.tables.add(rangeAt(sheet, size), true);
    added.name = table;
    added.style = tableStyle;
    added.showFilterButton = true;
    added.showBandedRows = true;
  });

/** Totals a person switched on stand under the rows again. */
export function totalsSteps(job: ExcelJob): Step[] {
  const { layout, name, tableName } = job.plan;
  const totals = totalsInputs(job);
  if (!totals || layout.totalsRow === undefined) return [];
  return [
    showTotalsStep(tableName),
    ...writeSteps(name, { row: layout.totalsRow, column: layout.origin.column }, [totals]),
  ];
}

export const showTotalsStep = (table: string): Step =>
  step((workbook) => (workbook.tables.getItem(table).showTotals = true));
