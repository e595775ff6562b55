import {
  columnsMarkOf,
  headingsListed,
  markOf,
  sheetReference,
  type SheetReference,
} from "../../../sheets/marks";
import type { Survey } from "./survey";

/** The sheet this product made for a table, and the cell of its title; undefined where it made none. */
export function markedSheet(survey: Survey, table: string): SheetReference | undefined {
  const found = sheetReference(formulaOf(survey, markOf(table)) ?? "");
  const sheet = survey.sheets.find(({ name }) => name.toLowerCase() === found?.sheet.toLowerCase());
  return sheet && found && { ...found, sheet: sheet.name };
}

/** The headings this product wrote for a table last time. */
export const headingsWritten = (survey: Survey, table: string): readonly string[] =>
  headingsListed(formulaOf(survey, columnsMarkOf(table)) ?? "");

const formulaOf = ({ names }: Survey, wanted: string): string | undefined =>
  names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.formula;
