import { impossible } from "../../domain/impossible";
import { emptyWorkbook } from "../../hosts/xlsx/emptyWorkbook";
import { Workbook } from "../../hosts/xlsx/package/workbook";
import { emptyWorksheet } from "../../hosts/xlsx/write/emptyWorksheet";
import { openSoundBook, type OpenedBook } from "./openBook";

/** A workbook with one blank sheet. */
export async function newBook(): Promise<OpenedBook> {
  const parts = emptyWorkbook();
  const workbook = await Workbook.of(parts);
  await workbook.addSheet("Sheet1", emptyWorksheet());
  const opened = await openSoundBook(await parts.toBytes(), "Workbook.xlsx");
  return opened.ok ? opened.value : impossible("an empty workbook cannot be opened");
}
