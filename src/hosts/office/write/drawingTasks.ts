import type { Drawing } from "../../../sheets/drawing";
import { drawingName, drawingSpot, staysInPlace } from "../../../sheets/drawingPlan";
import type { Spot } from "../../../sheets/movedSpot";
import { cellArea, rangeAt } from "../read/rangeAt";
import { addDrawing } from "./addDrawing";
import type { ExcelJob } from "./excelJob";
import type { FormerShape } from "./formerDetails";
import { onSheet, type Step, type Task } from "./step";

/** Rough size of the changes that make one shape, in characters. */
const sizeOfShape = 2_000;

/**
 * Draws the drawing of a sheet, once that is written. The one drawn before stays until nothing can
 * fail any more (`formerGoneSteps`); where a person moved or resized it, the new one stands there
 * in that size. That of a notice is placed anew.
 */
export function drawingTasks(job: ExcelJob): Task[] {
  const { content, name } = job.plan;
  const { drawing } = content;
  const called = drawingName(job.plan);
  if (!drawing || called === undefined) return [];
  const [present] = staysInPlace(job.plan) ? formerDrawings(job) : [];
  const steps = present
    ? [drawAgain(name, called, { drawing, present })]
    : drawAt(name, called, { drawing, at: drawingSpot(job.plan) });
  return [{ what: `Drawing on ${name}`, steps, undo: undoSteps(job) }];
}

/** Takes away the drawing of the last run. */
export function formerGoneSteps(job: ExcelJob): Step[] {
  return formerDrawings(job).map(({ id }) =>
    onSheet(job.plan.name, (sheet) => sheet.shapes.getItem(id).delete()),
  );
}

const formerDrawings = ({ plan, was }: ExcelJob): readonly FormerShape[] =>
  (was?.details.shapes ?? []).filter(({ name }) => name === drawingName(plan));

const sizeOf = ({ rectangles, texts }: Drawing): number =>
  (rectangles.length + texts.length) * sizeOfShape;

/** Asks where the cell lies, and draws there. */
function drawAt(
  sheet: string,
  called: string,
  { drawing, at }: { readonly drawing: Drawing; readonly at: Spot },
): Step[] {
  let corner: Excel.Range;
  const ask = onSheet(sheet, (where) => {
    corner = rangeAt(where, cellArea(at)).load("left,top");
  });
  const draw = onSheet(
    sheet,
    (where) => (addDrawing(where, drawing, corner).name = called),
    sizeOf(drawing),
  );
  return [ask, { ...draw, isAfter: true }];
}

function drawAgain(
  sheet: string,
  called: string,
  { drawing, present }: { readonly drawing: Drawing; readonly present: FormerShape },
): Step {
  const draw = (where: Excel.Worksheet) => {
    const group = addDrawing(where, drawing, present);
    const { left, top, width, height } = present;
    group.set({ name: called, left, top, width, height });
  };
  return onSheet(sheet, draw, sizeOf(drawing));
}

/** Takes away what was drawn, however far that had come; a new sheet goes as a whole. */
function undoSteps({ plan, was }: ExcelJob): Step[] {
  if (!was) return [];
  const known = new Set(was.details.shapes.map(({ id }) => id));
  let present: Excel.ShapeCollection;
  const ask = onSheet(plan.name, (sheet) => {
    present = sheet.shapes.load("items/id");
  });
  const remove = onSheet(plan.name, () => {
    for (const shape of present.items) if (!known.has(shape.id)) shape.delete();
  });
  return [ask, { ...remove, isAfter: true }];
}
