import { countText, listText, numberText } from "../domain/wording";
import type { AppliedRules, ClusterChange } from "../engine/compare/attribution";
import type { Difference } from "./sideDifference";

type Step = AppliedRules<Difference>;

/** A rule as a person reads it: `Rounding (Nearest → Down)`. */
export const ruleText = ({ group, name, before, after }: Difference): string =>
  group === "Data" || group === "Decisions" || name === "Phases as recorded"
    ? name
    : `${name} (${before} → ${after})`;

/** Rules that were applied at once, by their names alone. */
export const namesOf = ({ rules }: Step): string => listText(rules.map(({ name }) => name));

/** Rules that were applied at once, with what became what. */
export const rulesText = ({ rules }: Step): string =>
  `${listText(rules.map(ruleText))}${rules.length > 1 ? " together" : ""}`;

/**
 * What became of a cluster and which rules did it, in one sentence:
 * `Lost 1 role (2 → 1): Rounding (Nearest → Down) took 1.`
 */
export function changeWords(change: ClusterChange, steps: readonly Step[]): string {
  if (change.presence === "gone") return `${howMuch(change)}: it is no longer among the clusters.`;
  const parts = change.parts.flatMap((part, at) =>
    part === 0
      ? []
      : [`${rulesText(steps[at]!)} ${part > 0 ? "gave" : "took"} ${numberText(Math.abs(part))}`],
  );
  const isNew = change.presence === "new" ? " New among the clusters." : "";
  if (parts.length === 0) return `${howMuch(change)}.${isNew}`;
  return `${howMuch(change)}: ${listText(parts)}.${isNew}`;
}

function howMuch({ before, after }: ClusterChange): string {
  if (before === after)
    return before === 0 ? "No roles before or after" : `As before, ${countText(after, "role")}`;
  const by = countText(Math.abs(after - before), "role");
  return `${after > before ? "Gained" : "Lost"} ${by} (${numberText(before)} → ${numberText(after)})`;
}

/** The order in which rules were applied, and that another can split a change differently. */
export function orderText(steps: readonly Step[]): string {
  if (steps.length === 0) return "Nothing that can change roles is different";
  if (steps.length === 1) return `One rule: ${rulesText(steps[0]!)}`;
  const order = steps.map((step, at) => `${at + 1}. ${namesOf(step)}`).join("; ");
  return `The rules were applied one after another in this order: ${order}. Another order can split a change differently between rules; the whole stays the same`;
}
