import { countText, numberText } from "../domain/wording";
import type { Allocation } from "./allocate";
import { coverage } from "./coverage";

/** The whole allocation in one sentence. */
export function headlineOf(allocation: Allocation): string {
  const { total, serving, unspent } = allocation;
  const { covered, all } = coverageOf(allocation)[0]!;
  const ratio =
    total === 0
      ? ""
      : ` at 1 role per ${countText(Math.round(covered.students / total), "student")}`;
  return `${countText(total, "role")} to ${numberText(covered.clusters)} of ${countText(all.clusters, "cluster")}${ratio}; ${end(serving.stoppedAt, unspent, allocation)}.`;
}

function end(stoppedAt: number | undefined, unspent: number, { input, serving }: Allocation) {
  if (input.policy.serve === "Proportional") return "shared among all of them";
  if (stoppedAt === undefined)
    return unspent === 0
      ? "every claim was met"
      : `every claim was met and ${countText(unspent, "role")} are left`;
  const part = serving.roles[stoppedAt]! > 0;
  const last = part ? stoppedAt + 1 : stoppedAt;
  const left = unspent > 0 ? `; ${countText(unspent, "role")} are left unspent` : "";
  return `the roles ran out ${part ? "at" : "after"} number ${numberText(last)} in the order${left}`;
}

/** The coverage of an allocation: the country, then the regions. */
export const coverageOf = ({ decisions }: Allocation) =>
  coverage(
    decisions.map(({ cluster, roles, phase }) => ({
      cluster,
      roles,
      inSnapshot: phase !== undefined,
    })),
  );
