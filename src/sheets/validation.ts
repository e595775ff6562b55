import { settled } from "./cellColumn";
import type { Column } from "./description";
import { fieldColumn } from "./fieldColumn";
import { describeDay, excelSerialOf } from "../domain/day";
import { bodyOf } from "./layout";
import type { Rectangle } from "./rectangle";
import type { Row } from "./row";
import type { SheetPlan } from "./sheetPlan";

/** The most Excel shows in the title and in the message of a validation. */
const longestTitle = 32;
const longestMessage = 225;

/** The longest list Excel takes inside a validation. */
const longestInPlace = 255;

/** What may be typed in cells. */
export type ValidationRule =
  | { readonly type: "list"; readonly choices: readonly string[] }
  | {
      readonly type: "whole" | "decimal" | "date";
      readonly operator: "between" | "greaterThanOrEqual" | "lessThanOrEqual";
      /** One limit, or two where it is between; days as serial numbers. */
      readonly limits: readonly number[];
    };

/** A rule for cells, and what Excel says where something else is typed. */
export interface Validation {
  readonly rule: ValidationRule;
  readonly title: string;
  readonly message: string;
  readonly range: Rectangle;
}

/** Drop-downs and limits of the described columns, and after them those of single cells. */
export function validationsOf({ content, layout }: SheetPlan): Validation[] {
  const columns = layout.columns.flatMap(({ column, at }) =>
    column ? (validationOf(column, bodyOf(layout, at)) ?? []) : [],
  );
  const fields = layout.fields.flatMap(({ field, row, at }) => {
    const range = { top: row, left: at, bottom: row, right: at };
    return field.input ? (validationOf(fieldColumn(field), range) ?? []) : [];
  });
  const cells = (content.cells ?? []).flatMap((setting) => {
    const placed = layout.columns.find(({ column }) => column?.key === setting.key);
    if (!placed?.column) return [];
    const row = layout.firstRow + setting.row;
    const range = { top: row, left: placed.at, bottom: row, right: placed.at };
    return validationOf(settled(placed.column, setting), range) ?? [];
  });
  return [...columns, ...cells, ...fields];
}

/** Whether the answers fit into the validation itself: not too long, and none with a comma. */
export const fitsInPlace = (choices: readonly string[]): boolean =>
  choices.join(",").length <= longestInPlace && !choices.some((choice) => /[,"]/.test(choice));

function validationOf(column: Column<Row>, range: Rectangle): Validation | undefined {
  const found = ruleOf(column);
  return (
    found && {
      rule: found.rule,
      title: shortened(column.heading, longestTitle),
      message: shortened(found.message, longestMessage),
      range,
    }
  );
}

const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

function ruleOf(column: Column<Row>): Pick<Validation, "rule" | "message"> | undefined {
  switch (column.kind) {
    case "choice":
      return column.choices && listOf(column.choices);
    case "yesNo":
      return { rule: { type: "list", choices: ["Yes", "No"] }, message: "Choose Yes or No." };
    case "whole":
    case "number":
    case "share":
      return limits(column);
    case "day":
      return days(column);
    default:
      return undefined;
  }
}

function days({ earliest, latest }: Column<Row>): Pick<Validation, "rule" | "message"> {
  if (earliest === undefined || latest === undefined)
    return {
      rule: { type: "date", operator: "greaterThanOrEqual", limits: [1] },
      message: "This must be a date, such as 31 Dec 2018.",
    };
  const limits = [earliest, latest].map(excelSerialOf);
  return {
    rule: { type: "date", operator: "between", limits },
    message: `This must be a date from ${describeDay(earliest)} to ${describeDay(latest)}.`,
  };
}

function listOf(choices: readonly string[]): Pick<Validation, "rule" | "message"> {
  const message = `Choose one of the list: ${choices.join("; ")}.`;
  const isLong = message.length > longestMessage;
  return {
    rule: { type: "list", choices },
    message: isLong ? "Choose one of the answers in the list." : message,
  };
}

/** Whole numbers may not be negative unless the description says so; other numbers have limits or none. */
function limits({
  kind,
  smallest,
  largest,
}: Column<Row>): Pick<Validation, "rule" | "message"> | undefined {
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
    rule: { type: kind === "whole" ? "whole" : "decimal", operator, limits: given },
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
