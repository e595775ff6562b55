import { describeDay } from "../domain/day";
import { listText, numberText } from "../domain/wording";
import type { Costing } from "./costing";

/** When roles start: " from 27 Jan 2020", or ", 300 from 27 Jan 2020 and 323 from 1 Jul 2020,". */
export function startsText({ start, tranches }: Pick<Costing, "start" | "tranches">): string {
  if (tranches === undefined) return ` from ${describeDay(start)}`;
  const parts = tranches.map(
    ({ roles, start: day }) => `${numberText(roles)} from ${describeDay(day)}`,
  );
  return `, ${listText(parts)},`;
}
