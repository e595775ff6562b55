import { rangeText, rectangleOf, type Rectangle } from "../package/rectangle";
import { isElement, localName, type XmlElement } from "../package/xml";
import { bodyOf } from "./layout";
import type { SheetJob } from "./sheetJob";

/**
 * Keeps a person's rules (conditional formats, validations) on a sheet that is written again and
 * takes ours away: those over whole columns of ours that `isOurs` knows. Rules over all rows of
 * the former table go over all rows of the new one.
 */
export function keepRules(
  job: SheetJob,
  name: string,
  isOurs: (rule: XmlElement) => boolean,
  parent: XmlElement = job.worksheet,
): void {
  if (!job.former?.table) return;
  parent.children = parent.children.filter((rule) => {
    if (!isElement(rule) || localName(rule) !== name) return true;
    const ranges = (rule.attributes["sqref"] ?? "").split(" ").map(rectangleOf);
    if (ranges.every((range) => range && isOwnBody(job, range)) && isOurs(rule)) return false;
    const kept = ranges.map((range) => range && movedRange(job, range));
    rule.attributes["sqref"] = kept
      .filter((range) => range !== undefined)
      .map(rangeText)
      .join(" ");
    return rule.attributes["sqref"] !== "";
  });
}

/** The range on the sheet as it is now; undefined where its column is gone. */
export function movedRange(
  { former, layout, carry }: SheetJob,
  range: Rectangle,
): Rectangle | undefined {
  if (!former || !carry || range.top !== former.firstRow || range.bottom !== former.lastRow)
    return range;
  const was = former.columns.filter(({ at }) => at >= range.left && at <= range.right);
  const columns = was.map(({ at }) => carry.columnTo(at)).filter((at) => at !== undefined);
  if (was.length === 0) return range;
  if (columns.length === 0) return undefined;
  const { top, bottom } = bodyOf(layout, 1);
  return { top, bottom, left: Math.min(...columns), right: Math.max(...columns) };
}

/** All rows of columns that are ours. */
function isOwnBody({ former }: SheetJob, range: Rectangle): boolean {
  if (!former || range.top !== former.firstRow || range.bottom < former.lastRow) return false;
  for (let at = range.left; at <= range.right; at++)
    if (!former.columns.some((column) => column.at === at && !column.added)) return false;
  return true;
}
