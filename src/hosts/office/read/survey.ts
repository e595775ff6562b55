/** A worksheet as it stands in the open workbook. */
export interface SurveyedSheet {
  readonly name: string;
  readonly isProtected: boolean;
}

/** An Excel table, before it is known where it stands on its sheet. */
export interface SurveyedTable {
  readonly name: string;
  readonly sheet: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** A name of the workbook. */
export interface SurveyedName {
  readonly name: string;
  /** With its equals sign. */
  readonly formula: string;
}

/** What is in the workbook. */
export interface Survey {
  readonly sheets: readonly SurveyedSheet[];
  readonly tables: readonly SurveyedTable[];
  readonly names: readonly SurveyedName[];
}

/** Asks Excel once for all sheets, tables and names. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  names.load("items/name,items/formula");
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name, protection }) => ({
      name,
      isProtected: protection.protected,
    })),
    tables: tables.items.map(({ name, showHeaders, showTotals, worksheet }) => ({
      name,
      showHeaders,
      showTotals,
      sheet: worksheet.name,
    })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}
