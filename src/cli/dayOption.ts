import { InvalidArgumentError } from "commander";
import { dayOf, type Day } from "../domain/day";

/** A day, or a month for its last day, as an option of a command. */
export function dayOption(text: string): Day {
  const day = dayOf(text);
  if (day) return day;
  throw new InvalidArgumentError("Give a day such as 2018-12-31, or a month such as 2018-12.");
}
