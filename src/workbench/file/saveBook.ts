import { recalculate } from "../../hosts/xlsx/package/recalculate";
import { Workbook } from "../../hosts/xlsx/package/workbook";
import { saveCells, saveRows } from "./saveCells";
import { saveCharts } from "./saveCharts";
import { saveConditions } from "./saveConditions";
import { saveDynamicArrays } from "./saveDynamicArrays";
import { saveLayout } from "./saveLayout";
import { saveNames } from "./saveNames";
import { saveNotes } from "./saveNotes";
import { saveSetup } from "./saveSetup";
import { saveShapes } from "./saveShapes";
import { SaveStyles } from "./saveStyles";
import { saveTables } from "./saveTables";
import { saveTabs } from "./saveTabs";
import { saveValidations } from "./saveValidations";
import type { OpenedBook } from "./openBook";
import type { SheetSave } from "./SheetSave";
import { rowPoints } from "./sheetSnapshot";
import type { StandingBook } from "./StandingBook";

/** How a workbook is saved. */
export interface SaveOptions {
  /** Formulas of the add-in stay formulas. Else they are saved as values, which anyone can open. */
  readonly liveFormulas?: boolean;
}

/** A file that is open, and how it stood in the grid when it was opened. */
export interface SavableBook extends OpenedBook {
  readonly standing: StandingBook;
}

/**
 * The workbook as a file: the file that was opened, with those parts changed that differ from how
 * they stood in the grid then. What the grid does not know is not touched.
 */
export async function saveBook(
  book: SavableBook,
  now: StandingBook,
  { liveFormulas = false }: SaveOptions = {},
): Promise<Uint8Array> {
  const parts = await book.parts.copy();
  const workbook = await Workbook.of(parts);
  const styles = await SaveStyles.of(workbook);
  const paths = await saveTabs(workbook, book.paths, now);
  await saveNames(workbook, book.standing, now);
  let hasDynamicFormula = false;
  for (const sheet of now.sheets) {
    const path = paths.get(sheet.id)!;
    const saved = await saveSheet({
      workbook,
      styles,
      path,
      worksheet: await parts.edit(path),
      before: book.standing,
      now,
      sheetBefore: book.standing.sheets.find(({ id }) => id === sheet.id),
      sheet,
      liveFormulas,
    });
    hasDynamicFormula ||= saved.hasDynamicFormula;
  }
  if (hasDynamicFormula) await saveDynamicArrays(workbook);
  await recalculate(workbook);
  return parts.toBytes();
}

async function saveSheet(save: SheetSave): Promise<{ readonly hasDynamicFormula: boolean }> {
  const cells = saveCells(save);
  saveRows(save, rowPoints);
  saveLayout(save);
  saveConditions(save);
  saveValidations(save);
  await saveSetup(save);
  await saveTables(save);
  await saveNotes(save);
  await saveCharts(save);
  await saveShapes(save);
  return cells;
}
