import { addressOf, overlap, rectangleOf } from "../../../sheets/rectangle";
import { childNamed, isElement, type XmlElement } from "../package/xml";
import { movedSpot } from "../../../sheets/movedSpot";
import type { SheetJob } from "./sheetJob";

/** Links go with their cells; merged cells cannot stand in a table, so those there are split. */
export function moveRest(job: SheetJob): void {
  const { former, layout } = job;
  if (!former) return;
  keep(job.worksheet, "hyperlinks", (link) => {
    const range = rectangleOf(link.attributes["ref"] ?? "");
    if (!range) return true;
    const to = movedSpot(job, { row: range.top, column: range.left });
    if (to) link.attributes["ref"] = addressOf(to.row, to.column);
    return to !== undefined;
  });
  keep(job.worksheet, "mergeCells", (merge) => {
    const range = rectangleOf(merge.attributes["ref"] ?? "");
    return !range || !overlap(range, layout.table);
  });
}

/** Takes out the children that are not to be kept, and the list when it is empty. */
function keep(worksheet: XmlElement, name: string, isKept: (child: XmlElement) => boolean): void {
  const list = childNamed(worksheet, name);
  if (!list) return;
  list.children = list.children.filter((child) => isElement(child) && isKept(child));
  if ("count" in list.attributes) list.attributes["count"] = `${list.children.length}`;
  if (list.children.length === 0)
    worksheet.children = worksheet.children.filter((child) => child !== list);
}
