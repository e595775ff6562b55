import { countText, numberText } from "../domain/wording";
import type { Allocation } from "./allocate";
import { coverage } from "./coverage";

/** The whole allocation in one sentence, and in a second what decisions on top made of the total. */
export function headlineOf(allocation: Allocation): string {
  const { total, serving, unspent } = allocation;
  const { covered, all } = coverageOf(allocation)[0]!;
  const ratio =
    total === 0
      ? ""
      : ` at 1 role per ${countText(Math.round(covered.students / total), "student")}`;
  return `${countText(total, "role")} to ${numberText(covered.clusters)} of ${countText(all.clusters, "cluster")}${ratio}; ${end(serving.stoppedAt, unspent, allocation)}.${onTop(allocation)}`;
}

/** Reconciles the total with the one by the rules, where decisions on top changed it. */
function onTop({ decisions, total }: Allocation): string {
  const byRules = decisions.reduce((sum, { computed }) => sum + computed, 0);
  if (total === byRules) return "";
  const difference = `${numberText(Math.abs(total - byRules))} ${total < byRules ? "fewer" : "more"}`;
  return ` With decisions on top that is ${difference} than the ${numberText(byRules)} by the rules.`;
}

function end(stoppedAt: number | undefined, unspent: number, { input, serving }: Allocation) {
  const left = `${countText(unspent, "role")} ${unspent === 1 ? "is" : "are"} left`;
  if (serving.entries.length === 0) return `no cluster could be ranked and ${left}`;
  if (input.policy.serve === "Proportional") return "shared among all of them";
  if (stoppedAt === undefined)
    return unspent === 0 ? "every claim was met" : `every claim was met and ${left}`;
  if (unspent > 0)
    return `the claim of number ${numberText(stoppedAt + 1)} in the order did not fit and ${left} unspent`;
  const part = serving.roles[stoppedAt]! > 0;
  const last = part ? stoppedAt + 1 : stoppedAt;
  return last === 0
    ? "there was none for the first claim"
    : `the roles ran out ${part ? "at" : "after"} number ${numberText(last)} in the order`;
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
