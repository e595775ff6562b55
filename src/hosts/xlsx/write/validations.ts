import type { Column } from "../../../sheets/description";
import type { Row } from "./row";
import { addInOrder, append } from "../package/addChild";
import { worksheetOrder } from "../package/elementOrder";
import { overlap, rangeText, rectangleOf, type Rectangle } from "../package/rectangle";
import { childNamed, childrenNamed, element, type XmlElement } from "../package/xml";
import { settled } from "./cellColumn";
import { keepExtendedRules } from "./keepExtendedRules";
import { keepRules } from "./keepRules";
import { bodyOf } from "./layout";
import type { ChoiceLists } from "./choiceLists";
import type { SheetJob } from "./sheetJob";

/** The most Excel shows in the title and in the message of a validation. */
const longestTitle = 32;
const longestMessage = 225;

/** What may be typed in a column, and what Excel says where something else is. */
interface Validation {
  readonly type: "list" | "whole" | "decimal" | "date";
  readonly operator?: string;
  readonly formulas: readonly string[];
  readonly message: string;
}

interface OwnValidation {
  readonly column: Column<Row>;
  readonly validation: Validation;
  readonly range: Rectangle;
}

/** Drop-downs and limits of the described columns; a person's own validations elsewhere stay. */
export function writeValidations(job: SheetJob, lists: ChoiceLists): void {
  const { worksheet, layout } = job;
  const own: OwnValidation[] = layout.columns.flatMap(({ column, at }) => {
    const validation = column && validationOf(column, lists);
    return validation ? [{ column, validation, range: bodyOf(layout, at) }] : [];
  });
  own.push(...cellValidations(job, lists));
  keepExtendedRules(job, "dataValidation", () => true);
  const present = childNamed(worksheet, "dataValidations");
  if (!present && own.length === 0) return;
  const all = present ?? addInOrder(worksheet, element("dataValidations"), worksheetOrder);
  keepRules(job, "dataValidation", () => true, all);
  clear(
    all,
    own.map(({ range }) => range),
  );
  for (const { column, validation, range } of own)
    append(all, validationXml(column, validation, range));
  const count = childrenNamed(all, "dataValidation").length;
  all.attributes["count"] = `${count}`;
  if (count === 0) worksheet.children = worksheet.children.filter((child) => child !== all);
}

/** Of single cells that hold something else than their column. */
function cellValidations({ content, layout }: SheetJob, lists: ChoiceLists): OwnValidation[] {
  return (content.cells ?? []).flatMap((setting) => {
    const placed = layout.columns.find(({ column }) => column?.key === setting.key);
    if (!placed?.column) return [];
    const column = settled(placed.column, setting);
    const validation = validationOf(column, lists);
    const row = layout.firstRow + setting.row;
    const range = { top: row, left: placed.at, bottom: row, right: placed.at };
    return validation ? [{ column, validation, range }] : [];
  });
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

function validationXml(column: Column<Row>, validation: Validation, range: Rectangle): XmlElement {
  const { type, operator, formulas, message } = validation;
  return element(
    "dataValidation",
    {
      type,
      operator,
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: shortened(column.heading, longestTitle),
      error: shortened(message, longestMessage),
      sqref: rangeText(range),
    },
    formulas.map((formula, index) => element(`formula${index + 1}`, {}, formula)),
  );
}

const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

function validationOf(column: Column<Row>, lists: ChoiceLists): Validation | undefined {
  switch (column.kind) {
    case "choice":
      return column.choices ? listOf(column.choices, lists) : undefined;
    case "yesNo":
      return { type: "list", formulas: ['"Yes,No"'], message: "Choose Yes or No." };
    case "whole":
    case "number":
    case "share":
      return limits(column);
    case "day":
      return {
        type: "date",
        operator: "greaterThanOrEqual",
        formulas: ["1"],
        message: "This must be a date, such as 31 Dec 2018.",
      };
    default:
      return undefined;
  }
}

function listOf(choices: readonly string[], lists: ChoiceLists): Validation {
  const message = `Choose one of the list: ${choices.join("; ")}.`;
  const isLong = message.length > longestMessage;
  return {
    type: "list",
    formulas: [lists.formula(choices)],
    message: isLong ? "Choose one of the answers in the list." : message,
  };
}

/** Whole numbers may not be negative unless the description says so; other numbers have limits or none. */
function limits({ kind, smallest, largest }: Column<Row>): Validation | undefined {
  const least = kind === "whole" ? (smallest ?? 0) : smallest;
  const given = [least, largest].filter((limit) => limit !== undefined);
  if (given.length === 0) return undefined;
  const shown = given.map((limit) => shownLimit(limit, kind === "share"));
  const operator =
    given.length === 2 ? "between" : least === undefined ? "lessThanOrEqual" : "greaterThanOrEqual";
  const range = {
    between: `from ${shown[0]} to ${shown[1]}`,
    greaterThanOrEqual: `of ${shown[0]} or more`,
    lessThanOrEqual: `of ${shown[0]} or less`,
  }[operator];
  return {
    type: kind === "whole" ? "whole" : "decimal",
    operator,
    formulas: given.map(String),
    message: `This must be ${nouns[kind] ?? "a number"} ${range}.`,
  };
}

const nouns: Partial<Record<Column<Row>["kind"], string>> = {
  whole: "a whole number",
  share: "a percentage",
};

/** 20000 → `20,000`; 0.075 → `7.5%` where it is a share. */
function shownLimit(limit: number, isShare: boolean): string {
  if (isShare) return `${Math.round(limit * 1e6) / 1e4}%`;
  return String(limit).replace(/\B(?=(\d{3})+$)/g, ",");
}
