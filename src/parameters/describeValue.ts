import { describeDay } from "../domain/day";
import { numberText } from "../domain/wording";
import type { Parameter, ParameterValue } from "./parameter";

/** A setting's value in words: `623`, `31 Dec 2018`, `Yes`; for blank what blank means. */
export function describeValue(
  { kind, blankMeans = "blank" }: Pick<Parameter<string>, "kind" | "blankMeans">,
  value: ParameterValue,
): string {
  if (value === null) return blankMeans;
  if (kind === "day") return describeDay(String(value));
  if (kind === "yesNo") return value === true ? "Yes" : "No";
  return typeof value === "number" ? numberText(value) : String(value);
}
