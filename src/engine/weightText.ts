import type { Policy } from "../domain/policy";
import { exactText } from "../domain/wording";

/** A sharing weight in students: with uplifts, weights are thousandths of one. */
export function weightText(
  weight: number,
  { ruralUpliftPercent, maoriPacificUpliftPercent }: Policy,
): string {
  const thousandths = ruralUpliftPercent > 0 || maoriPacificUpliftPercent > 0;
  const students = thousandths ? Number((weight / 1000).toPrecision(15)) : weight;
  return exactText(students);
}
