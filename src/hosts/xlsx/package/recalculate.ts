import { addInOrder } from "./addChild";
import { removePart } from "./contentTypes";
import { workbookOrder } from "./elementOrder";
import { relationshipsOf, unrelate } from "./relationships";
import type { Workbook } from "./workbook";
import { childNamed, element } from "./xml";

/**
 * Has Excel calculate everything when it next opens the workbook, so a person's formulas over
 * our tables are not left with the values of the last run. The chain of calculation goes: it
 * would name cells that no longer hold formulas, which Excel reports as damage; it makes a new one.
 */
export async function recalculate({ parts, path }: Workbook): Promise<void> {
  const root = await parts.edit(path);
  const settings = childNamed(root, "calcPr") ?? addInOrder(root, element("calcPr"), workbookOrder);
  settings.attributes["fullCalcOnLoad"] = "1";
  for (const { id, kind, target } of await relationshipsOf(parts, path))
    if (kind === "calcChain") {
      await unrelate(parts, path, id);
      await removePart(parts, target);
    }
}
