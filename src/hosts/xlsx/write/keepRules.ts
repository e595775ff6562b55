import { rangeText, rectangleOf, type Rectangle } from "../../../sheets/rectangle";
import { isElement, localName, type XmlElement } from "../package/xml";
import { bodyOf } from "../../../sheets/layout";
import type { SheetJob } from "./sheetJob";

/**
 * Whether a rule over columns of ours is one we wrote; `isWhole` where it is over all their rows.
 */
export type IsOurs = (rule: XmlElement, isWhole: boolean) => boolean;

/**
 * Keeps a person's rules (conditional formats, validations) on a sheet that is written again and
 * takes ours away. Rules over all rows of the former table go over all rows of the new one.
 */
export function keepRules(
  job: SheetJob,
  name: string,
  isOurs: IsOurs,
  parent: XmlElement = job.worksheet,
): void {
  if (!job.former?.table) return;
  parent.children = parent.children.filter((rule) => {
    if (!isElement(rule) || localName(rule) !== name) return true;
    const sqref = keptRanges(job, rule, rule.attributes["sqref"] ?? "", isOurs);
    rule.attributes["sqref"] = sqref;
    return sqref !== "";
  });
}

/** The ranges of a rule on the sheet as it is now; none where the rule is ours. */
export function keptRanges(job: SheetJob, rule: XmlElement, sqref: string, isOurs: IsOurs): string {
  const ranges = sqref
    .trim()
    .split(/\s+/)
    .map(rectangleOf)
    .filter((range) => range !== undefined);
  const isOwn = ranges.every((range) => isInOwnBody(job, range));
  const isWhole = ranges.every((range) => spansBody(job, range));
  if (isOwn && isOurs(rule, isWhole)) return "";
  return ranges
    .map((range) => movedRange(job, range))
    .filter((range) => range !== undefined)
    .map(rangeText)
    .join(" ");
}

/** The range on the sheet as it is now; undefined where its column is gone. */
function movedRange({ former, layout, carry }: SheetJob, range: Rectangle): Rectangle | undefined {
  if (!former || !carry || range.top !== former.firstRow || range.bottom !== former.lastRow)
    return range;
  const was = former.columns.filter(({ at }) => at >= range.left && at <= range.right);
  const columns = was.map(({ at }) => carry.columnTo(at)).filter((at) => at !== undefined);
  if (was.length === 0) return range;
  if (columns.length === 0) return undefined;
  const { top, bottom } = bodyOf(layout, 1);
  return { top, bottom, left: Math.min(...columns), right: Math.max(...columns) };
}

const spansBody = ({ former }: SheetJob, { top, bottom }: Rectangle): boolean =>
  former !== undefined && top === former.firstRow && bottom >= former.lastRow;

/** In the rows of columns that are ours. */
function isInOwnBody({ former }: SheetJob, range: Rectangle): boolean {
  if (!former || range.top < former.firstRow) return false;
  for (let at = range.left; at <= range.right; at++)
    if (!former.columns.some((column) => column.at === at && !column.added)) return false;
  return true;
}
