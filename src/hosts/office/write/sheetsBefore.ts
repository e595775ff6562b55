import { measure } from "../read/measure";
import { standingSheets, type StandingSheet } from "../read/sheetsAsTheyStand";
import type { Survey } from "../read/survey";
import { askNotes } from "./askNotes";
import { askDetails, type FormerDetails, type Marked } from "./formerDetails";

/** A sheet this product made, before it is written again. */
export interface SheetBefore extends StandingSheet {
  readonly details: FormerDetails;
}

/** Reads all there is to know of sheets that are written again, in two requests. */
export async function sheetsBefore(
  context: Excel.RequestContext,
  survey: Survey,
  marked: readonly Marked[],
): Promise<ReadonlyMap<string, SheetBefore>> {
  if (marked.length === 0) return new Map();
  const notes = marked.map(({ sheet }) => askNotes(context, sheet));
  const measured = await measure(
    context,
    survey,
    marked.map(({ sheet }) => sheet),
  );
  const places = notes.map((take) => take());
  const details = measured.map((sheet, index) => askDetails(context, sheet, marked[index]!));
  const standing = await standingSheets(context, measured, true);
  if (measured.every(({ used }) => !used)) await context.sync();
  return new Map(
    measured.map(({ name }, index) => [
      name,
      {
        ...standing.get(name)!,
        details: { ...details[index]!(), notes: places[index]!() },
      },
    ]),
  );
}
