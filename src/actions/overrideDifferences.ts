import { compareClusterNumbers } from "../domain/cluster";
import type { Override } from "../domain/override";
import { countText } from "../domain/wording";
import type { AllocationSide } from "./allocationSide";
import { namesText, type RuleDifference } from "./sideDifference";

/** Decisions by a person that say something else: cluster, way or roles. */
export function overrideDifferences(
  before: AllocationSide,
  after: AllocationSide,
): RuleDifference[] {
  const [was, is] = [decided(before), decided(after)];
  const changed = [...new Set([...was.keys(), ...is.keys()])]
    .filter((number) => was.get(number) !== is.get(number))
    .sort(compareClusterNumbers);
  if (changed.length === 0) return [];
  const each = changed.map(
    (number) => `cluster ${number} ${was.get(number) ?? "none"} → ${is.get(number) ?? "none"}`,
  );
  return [
    {
      group: "Decisions",
      name: "Decisions by a person",
      before: countText(before.overrides.length, "decision"),
      after: countText(after.overrides.length, "decision"),
      which: namesText(each),
      become: (side) => ({ ...side, overrides: after.overrides }),
    },
  ];
}

/** What is decided of each cluster, by its number. */
function decided({ overrides }: AllocationSide): ReadonlyMap<string, string> {
  const texts = new Map<string, string[]>();
  for (const override of overrides) {
    const { clusterNumber } = override;
    texts.set(clusterNumber, [...(texts.get(clusterNumber) ?? []), decisionText(override)]);
  }
  return new Map([...texts].map(([number, all]) => [number, all.sort().join(", ")]));
}

const decisionText = ({ way, roles }: Override): string =>
  way === "First in a tie" || roles === undefined
    ? way.toLowerCase()
    : `${countText(roles, "role")} ${way.toLowerCase()}`;
