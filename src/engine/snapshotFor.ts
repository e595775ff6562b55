import type { Assessment } from "../domain/assessment";
import type { FrozenPhase } from "../domain/frozenPhase";
import type { Policy } from "../domain/policy";
import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { Snapshot } from "../domain/snapshot";
import { snapshotAt } from "./snapshotAt";

/** The snapshot a policy asks for: the frozen one of that name, else the history on its date. */
export function snapshotFor(
  { frozenSnapshot, asAt }: Pick<Policy, "frozenSnapshot" | "asAt">,
  assessments: readonly Assessment[],
  frozen: readonly FrozenPhase[],
): Result<Snapshot> {
  if (frozenSnapshot === undefined) return success(snapshotAt(assessments, asAt));
  const own = frozen.filter(({ snapshot }) => snapshot === frozenSnapshot);
  if (own.length === 0) return failure([noSuchSnapshot(frozenSnapshot, frozen)]);
  const phases = new Map(own.map(({ clusterNumber, phase }) => [clusterNumber, phase]));
  return success({ asAt: own[0]!.asAt, phases });
}

function noSuchSnapshot(name: string, frozen: readonly FrozenPhase[]) {
  const names = [...new Set(frozen.map(({ snapshot }) => `"${snapshot}"`))];
  const right =
    names.length > 0
      ? `The frozen snapshots are ${names.join(", ")}.`
      : "None has been frozen yet; leave the setting blank to use the phases on the snapshot date.";
  return error("unknown-snapshot", `There is no frozen snapshot "${name}". ${right}`, {
    sheet: "Policy",
    column: "Frozen snapshot",
  });
}
