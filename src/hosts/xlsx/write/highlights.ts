import type { Highlight } from "../../../sheets/description";
import type { Row } from "../../../sheets/row";
import { addInOrder } from "../package/addChild";
import { worksheetOrder } from "../package/elementOrder";
import { rangeText } from "../../../sheets/rectangle";
import { childrenNamed, element, type XmlElement } from "../package/xml";
import { bodyOf } from "../../../sheets/layout";
import { keepExtendedRules } from "./keepExtendedRules";
import { keepRules } from "./keepRules";
import type { SheetJob } from "./sheetJob";

/** Conditional formats of the description's highlights; a person's own stay. */
export function writeHighlights(job: SheetJob): void {
  const { worksheet, content, layout } = job;
  keepRules(job, "conditionalFormatting", isLikeOurs);
  keepExtendedRules(job, "conditionalFormatting", isExtendedBar);
  let priority = highestPriority(worksheet);
  for (const highlight of content.description.highlights ?? []) {
    const column = layout.columns.find((each) => each.column?.key === highlight.column);
    if (!column) continue;
    const rule = ruleOf(job, highlight, ++priority);
    const sqref = rangeText(bodyOf(layout, column.at));
    addInOrder(worksheet, element("conditionalFormatting", { sqref }, [rule]), worksheetOrder);
  }
}

function ruleOf({ styles }: SheetJob, highlight: Highlight<Row>, priority: number): XmlElement {
  if (highlight.kind === "bar")
    return element("cfRule", { type: "dataBar", priority }, [
      element("dataBar", {}, [
        element("cfvo", { type: "num", val: 0 }),
        element("cfvo", { type: "max" }),
        element("color", { rgb: `FF${highlight.fill}` }),
      ]),
    ]);
  const { value, fill, font } = highlight;
  const formula = typeof value === "number" ? String(value) : `"${value.replace(/"/g, '""')}"`;
  const dxfId = styles.overlay(fill, font);
  return element("cfRule", { type: "cellIs", dxfId, priority, operator: "equal" }, [
    element("formula", {}, formula),
  ]);
}

/** Excel asks each rule of a sheet for a priority of its own. */
const highestPriority = (worksheet: XmlElement): number =>
  Math.max(
    0,
    ...childrenNamed(worksheet, "conditionalFormatting")
      .flatMap((each) => childrenNamed(each, "cfRule"))
      .map(({ attributes }) => Number(attributes["priority"] ?? 0)),
  );

/** On a whole column of ours, a bar or a test for equality is what we wrote last time. */
const isLikeOurs = (format: XmlElement, isWhole: boolean): boolean =>
  isWhole &&
  childrenNamed(format, "cfRule").every(
    ({ attributes: { type, operator } }) =>
      type === "dataBar" || (type === "cellIs" && operator === "equal"),
  );

/** The second half of a bar, which Excel writes beside ours when it saves. */
const isExtendedBar = (format: XmlElement, isWhole: boolean): boolean =>
  isWhole &&
  childrenNamed(format, "cfRule").every(({ attributes }) => attributes["type"] === "dataBar");
