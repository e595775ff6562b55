import { describeDay } from "../domain/day";
import { countText } from "../domain/wording";
import type { PolicyValues } from "../parameters/policyFrom";
import { policyParameters } from "../parameters/policyParameters";
import { standardValues } from "../parameters/policyFrom";

/** The settings a run changed for itself, as "Rounding Up": they are not on the Policy sheet. */
export const describeChanges = (changes: Partial<PolicyValues>): string[] =>
  policyParameters
    .filter(({ key }) => changes[key] !== undefined)
    .map(({ key, name, kind, blankMeans }) => {
      const value = changes[key]!;
      if (value === null) return `${name}: ${blankMeans ?? "blank"}`;
      if (kind === "day") return `${name} ${describeDay(String(value))}`;
      if (kind === "yesNo") return `${name}: ${value === true ? "Yes" : "No"}`;
      return `${name} ${value}`;
    });

/** The lines under the title of a result: as at, policy, what was changed, what the data is. */
export function resultLines(values: PolicyValues, changes: Partial<PolicyValues>): string[] {
  const used = { ...standardValues(), ...values, ...changes };
  const changed = describeChanges(changes);
  return [
    `As at ${describeDay(String(used.asAt))} · ${countText(Number(used.roles), "role")} · policy "${used.name}"`,
    ...(changed.length > 0 ? [`Changed for this run: ${changed.join("; ")}`] : []),
    ...(used.aboutData ? [String(used.aboutData)] : []),
    "Weights, thresholds and rounding are assumptions where the Policy sheet says so.",
  ];
}
