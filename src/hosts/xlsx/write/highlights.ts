import { addInOrder } from "../package/addChild";
import { worksheetOrder } from "../package/elementOrder";
import { addressOf, rangeText } from "../../../sheets/rectangle";
import { childrenNamed, element, isElement, localName, type XmlElement } from "../package/xml";
import { highlightsOf, type Rule } from "../../../sheets/highlightsOf";
import { keepExtendedRules } from "./keepExtendedRules";
import { keepRules } from "./keepRules";
import type { SheetJob } from "./sheetJob";

/** Conditional formats of the description's highlights; a person's own stay. */
export function writeHighlights(job: SheetJob): void {
  const { worksheet } = job;
  keepRules(job, "conditionalFormatting", isLikeOurs);
  keepExtendedRules(job, "conditionalFormatting", isExtendedBar);
  removeFieldRules(job);
  let priority = highestPriority(worksheet);
  for (const { highlight, range } of highlightsOf(job)) {
    const rule = ruleOf(job, highlight, ++priority);
    const sqref = rangeText(range);
    addInOrder(worksheet, element("conditionalFormatting", { sqref }, [rule]), worksheetOrder);
  }
}

/** Those of fields that we wrote last time: they stand outside the table. */
function removeFieldRules({ worksheet, layout }: SheetJob): void {
  const own = new Set(layout.fields.map(({ row, at }) => addressOf(row, at)));
  worksheet.children = worksheet.children.filter(
    (child) =>
      !isElement(child) ||
      localName(child) !== "conditionalFormatting" ||
      !own.has(child.attributes["sqref"] ?? "") ||
      !isLikeOurs(child, true),
  );
}

const operators = { equals: "equal", differs: "notEqual" } as const;

function ruleOf({ styles }: SheetJob, highlight: Rule, priority: number): XmlElement {
  if (highlight.kind === "bar")
    return element("cfRule", { type: "dataBar", priority }, [
      element("dataBar", {}, [
        element("cfvo", { type: "num", val: 0 }),
        element("cfvo", { type: "max" }),
        element("color", { rgb: `FF${highlight.fill}` }),
      ]),
    ]);
  const { kind, value, fill, font } = highlight;
  const formula = typeof value === "number" ? String(value) : `"${value.replace(/"/g, '""')}"`;
  const dxfId = styles.overlay(fill, font);
  return element("cfRule", { type: "cellIs", dxfId, priority, operator: operators[kind] }, [
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
      type === "dataBar" || (type === "cellIs" && /^(equal|notEqual)$/.test(operator ?? "")),
  );

/** The second half of a bar, which Excel writes beside ours when it saves. */
const isExtendedBar = (format: XmlElement, isWhole: boolean): boolean =>
  isWhole &&
  childrenNamed(format, "cfRule").every(({ attributes }) => attributes["type"] === "dataBar");
