import { countText } from "../domain/wording";
import { snapshotFor } from "../engine/snapshotFor";
import { policyFrom } from "../parameters/policyFrom";
import type { AllocationSide } from "./allocationSide";
import { namesText, type RuleDifference } from "./sideDifference";

/** The history of phases and the frozen snapshots, where the rows that count are not the same. */
export function phaseDifferences(before: AllocationSide, after: AllocationSide): RuleDifference[] {
  if (recorded(before) === recorded(after)) return [];
  const moved = otherPhases(before, after);
  return [
    {
      group: "Phases",
      name: "Phases as recorded",
      before: countText(before.assessments.length + before.frozen.length, "row"),
      after: countText(after.assessments.length + after.frozen.length, "row"),
      which:
        moved === undefined
          ? "The snapshot of the one is not in the other"
          : moved.length === 0
            ? "None stands in another phase on the snapshot date"
            : `Other phases: ${namesText(moved)}`,
      become: (side) => ({ ...side, assessments: after.assessments, frozen: after.frozen }),
    },
  ];
}

/** What a snapshot can depend on, in an order of its own. */
const recorded = ({ assessments, frozen }: AllocationSide): string =>
  JSON.stringify([
    assessments
      .map(({ clusterNumber, assessedOn, phase }) => `${clusterNumber} ${assessedOn} ${phase}`)
      .sort(),
    frozen
      .map(({ snapshot, asAt, clusterNumber, phase }) =>
        [snapshot, asAt, clusterNumber, phase].join(" "),
      )
      .sort(),
  ]);

/** Clusters that stand in another phase by the other's rows on the same day; undefined where there is no such snapshot. */
function otherPhases(before: AllocationSide, after: AllocationSide): string[] | undefined {
  const policy = policyFrom(before.values);
  const was = snapshotFor(policy, before.assessments, before.frozen);
  const is = snapshotFor(policy, after.assessments, after.frozen);
  if (!was.ok || !is.ok) return undefined;
  return after.clusters
    .filter(({ number }) => was.value.phases.get(number) !== is.value.phases.get(number))
    .map(
      ({ name, number }) =>
        `${name} (${number}) ${was.value.phases.get(number) ?? "none"} → ${is.value.phases.get(number) ?? "none"}`,
    );
}
