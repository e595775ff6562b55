import { validationsOf, type Validation } from "../../../sheets/validation";
import { addInOrder, append } from "../package/addChild";
import { worksheetOrder } from "../package/elementOrder";
import { overlap, rangeText, rectangleOf, type Rectangle } from "../../../sheets/rectangle";
import { childNamed, childrenNamed, element, type XmlElement } from "../package/xml";
import { keepExtendedRules } from "./keepExtendedRules";
import { keepRules } from "./keepRules";
import type { ChoiceLists } from "./choiceLists";
import type { SheetJob } from "./sheetJob";

/** Drop-downs and limits of the described columns; a person's own validations elsewhere stay. */
export function writeValidations(job: SheetJob, lists: ChoiceLists): void {
  const { worksheet } = job;
  const own = validationsOf(job);
  keepExtendedRules(job, "dataValidation", () => true);
  const present = childNamed(worksheet, "dataValidations");
  if (!present && own.length === 0) return;
  const all = present ?? addInOrder(worksheet, element("dataValidations"), worksheetOrder);
  keepRules(job, "dataValidation", () => true, all);
  clear(
    all,
    own.map(({ range }) => range),
  );
  for (const validation of own) append(all, validationXml(validation, lists));
  const count = childrenNamed(all, "dataValidation").length;
  all.attributes["count"] = `${count}`;
  if (count === 0) worksheet.children = worksheet.children.filter((child) => child !== all);
}

/** Excel does not take two validations for one cell: ours replace a person's on our columns. */
function clear(all: XmlElement, ranges: readonly Rectangle[]): void {
  all.children = all.children.filter((each) => {
    if (typeof each === "string") return true;
    const kept = (each.attributes["sqref"] ?? "").split(" ").filter((text) => {
      const range = rectangleOf(text);
      return range && !ranges.some((own) => overlap(own, range));
    });
    each.attributes["sqref"] = kept.join(" ");
    return kept.length > 0;
  });
}

function validationXml(
  { rule, title, message, range }: Validation,
  lists: ChoiceLists,
): XmlElement {
  const isList = rule.type === "list";
  const formulas = isList ? [lists.formula(rule.choices)] : rule.limits.map(String);
  return element(
    "dataValidation",
    {
      type: rule.type,
      operator: isList ? undefined : rule.operator,
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: title,
      error: message,
      sqref: rangeText(range),
    },
    formulas.map((formula, index) => element(`formula${index + 1}`, {}, formula)),
  );
}
