import type { Assessment } from "../domain/assessment";
import { describeDay } from "../domain/day";
import { numberText } from "../domain/wording";
import { reachColumns } from "../sheets/reachColumns";

/** What regional staff answer about a cluster. */
export type Answer = keyof Assessment & string;

/** Names of what regional staff answer, by key, in their order. */
export const answers: readonly (readonly [Answer, string])[] = [
  ["phase", "Phase this term"],
  ["assessedOn", "Date assessed"],
  ...reachColumns.map(({ key, heading }) => [key, heading] as const),
  ["facilitator", "Facilitator"],
  ["comment", "Comment"],
];

/** One answer as a person reads it; undefined where there is none. */
export function answerText(row: Partial<Assessment> | undefined, key: Answer): string | undefined {
  const value = row?.[key];
  if (value === undefined) return undefined;
  if (key === "assessedOn") return describeDay(String(value));
  return typeof value === "number" ? numberText(value) : value;
}
