import type { Source } from "../../grid/ChartInfo";
import type { Grid } from "../../grid/Grid";
import { parseAddress } from "../address";
import { refusals } from "../protocol/refusals";
import { RangeReference } from "./RangeReference";
import { sheetNamed } from "./sheetNamed";

/** The cells an add-in means by a range or an address. Throws ItemNotFound for a sheet that is not there. */
export function locate(grid: Grid, given: unknown, sheetId: string): Source {
  if (given instanceof RangeReference) return { sheetId: given.sheetId, area: given.area };
  if (typeof given !== "string") throw refusals.invalidArgument();
  const { sheet, area } = parseAddress(given);
  if (sheet === undefined) return { sheetId, area };
  const found = sheetNamed(grid, sheet);
  if (!found) throw refusals.itemNotFound();
  return { sheetId: found.id, area };
}
