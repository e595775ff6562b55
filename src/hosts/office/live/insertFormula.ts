import { error } from "../../../domain/problem";
import { failure, success, type Result } from "../../../domain/result";
import { areaOf } from "../read/rangeAt";
import { rangeText } from "../../../sheets/rectangle";

/** Writes a formula into the cell that is selected, if it is blank. */
export async function insertFormula(
  context: Excel.RequestContext,
  formula: string,
): Promise<Result<undefined>> {
  const cell = context.workbook.getActiveCell();
  cell.load("address,formulas,worksheet/name");
  await context.sync();
  const address = rangeText(areaOf(cell.address));
  const place = { sheet: cell.worksheet.name, address };
  if (cell.formulas[0]?.[0] !== "") {
    const sentence = `Cell ${address} already holds something. Select a blank cell with room to its right and below it.`;
    return failure([error("cell-not-blank", sentence, place)]);
  }
  cell.formulas = [[formula]];
  await context.sync();
  return success(undefined);
}
