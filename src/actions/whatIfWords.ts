import { describeDay, type Day } from "../domain/day";
import { dollarsAndCents, dollarText } from "../domain/money";
import { countText, numberText } from "../domain/wording";
import { daysLater } from "../engine/money/variations";
import type { WhatIfInput } from "./whatIfInputs";

/** An input as it is when changed by so much: `$1,500 a role and year`, `10 Feb 2020`, `5 % more`. */
export const amountText = (input: WhatIfInput, by: number): string =>
  [bareText(input, by), unitText(input)].filter(Boolean).join(" ");

/** From where to where it is varied: `$0 to $4,000 a role and year`. */
export const rangeText = (input: WhatIfInput): string =>
  `${bareText(input, input.low)} to ${amountText(input, input.high)}`;

/** How it differs from what the workbook says: `2 weeks later`, `$1,500 more`. */
export function differenceText(input: WhatIfInput, by: number): string {
  if (by === 0) return "as in the workbook";
  if (input.range.kind === "days")
    return `${lengthText(Math.abs(by))} ${by < 0 ? "earlier" : "later"}`;
  return `${sizeText(input, Math.abs(by))} ${by < 0 ? "less" : "more"}`;
}

function bareText(input: WhatIfInput, by: number): string {
  const [start, another] = input.starts as [Day, Day?];
  if (input.range.kind === "days" && another === undefined)
    return describeDay(daysLater(start, by));
  if (input.now !== undefined) return sizeText(input, input.now + by);
  return by === 0 ? "as it is" : differenceText(input, by);
}

function unitText({ range, days }: WhatIfInput): string {
  if (range.kind !== "rise") return range.unit ?? "";
  const [first, second] = days.map(describeDay);
  return second === undefined ? `on ${first}` : `each 1 July from ${first}`;
}

function sizeText({ range, now }: WhatIfInput, size: number): string {
  if (range.kind === "dollars") return size % 100 === 0 ? dollarText(size) : dollarsAndCents(size);
  const text = numberText(size / 100, size % 100 === 0 ? 0 : size % 10 === 0 ? 1 : 2);
  return range.kind === "points" && now === undefined ? `${text} points` : `${text} %`;
}

const lengthText = (days: number): string =>
  days % 7 === 0 ? countText(days / 7, "week") : countText(days, "day");
