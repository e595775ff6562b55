import { OfficeHost } from "../../../src/hosts/office/officeHost";
import type { Result } from "../../../src/domain/result";
import { openOffice, type OpenOffice } from "../../conformance/openOffice";
import type { Grid } from "../../../src/workbench/grid/Grid";

/** The value of what must have gone well. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(({ sentence }) => sentence).join("\n"));
  return result.value;
}

/** Excel with Microsoft's own client, and the host that is tested. */
export interface ExcelBook extends OpenOffice {
  readonly book: OfficeHost;
  /** Closes the workbook and opens one with a blank sheet. */
  blank(): void;
}

/** Once for each test file: the client loads only once in a window. */
export async function excelBook(): Promise<ExcelBook> {
  const office = await openOffice();
  return { ...office, book: new OfficeHost(), blank: () => emptied(office.grid) };
}

function emptied(grid: Grid): void {
  const former = grid.sheets.list().map(({ id }) => id);
  const fresh = grid.sheets.add("blank");
  for (const { id } of grid.tables.list()) void grid.tables.remove(id);
  for (const id of former) grid.sheets.remove(id);
  for (const { name } of grid.names.list()) grid.names.remove(name);
  grid.sheets.update(fresh, { name: "Sheet1" });
}
