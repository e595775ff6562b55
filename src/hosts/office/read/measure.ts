import type { Rectangle } from "../../../sheets/rectangle";
import { areaOf } from "./rangeAt";
import type { Survey, SurveyedTable } from "./survey";

/** A table and where it stands. */
export interface MeasuredTable extends SurveyedTable {
  readonly range: Rectangle;
}

/** A sheet and how far it is filled. */
export interface MeasuredSheet {
  readonly name: string;
  /** Undefined where nothing stands on it. */
  readonly used?: Rectangle;
  readonly tables: readonly MeasuredTable[];
}

/** Asks Excel once how far those sheets are filled and where their tables stand. */
export async function measure(
  context: Excel.RequestContext,
  survey: Survey,
  sheets: readonly string[],
): Promise<readonly MeasuredSheet[]> {
  const asked = [...new Set(sheets)].map((name) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    used.load("address");
    const tables = survey.tables
      .filter(({ sheet }) => sheet === name)
      .map((table) => {
        const range = context.workbook.tables.getItem(table.name).getRange();
        range.load("address");
        return { table, range };
      });
    return { name, used, tables };
  });
  if (asked.length > 0) await context.sync();
  return asked.map(({ name, used, tables }) => ({
    name,
    ...(!used.isNullObject && { used: areaOf(used.address) }),
    tables: tables.map(({ table, range }) => ({ ...table, range: areaOf(range.address) })),
  }));
}
