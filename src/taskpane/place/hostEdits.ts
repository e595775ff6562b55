import { hostRules } from "../../actions/hostRules";
import type { AskedCluster, Placing } from "../../actions/placing";
import type { HostDecision } from "../../domain/hostDecision";
import type { School } from "../../domain/school";
import type { PlacementRules } from "../../engine/placement/placementInput";

/** What a person decides for one school; what is undefined is computed. */
export type HostEdit = Pick<
  HostDecision,
  "lscsAtLeast" | "mayHost" | "halfDays" | "employerNumber"
>;

/** What is decided in the pane and not kept yet, by school number. */
export type HostEdits = ReadonlyMap<string, HostEdit>;

export const noEdits: HostEdits = new Map();

/** What a placement is made of besides schools and roles. */
export type Decided = Pick<Placing, "policy" | "decisions">;

/** What stands in the workbook for a school. */
export const keptFor = (school: string, { decisions }: Decided): HostEdit =>
  decisions.find(({ schoolNumber }) => schoolNumber === school) ?? {};

/** The edits with another one; gone again where it says what the workbook says. */
export function withEdit(
  edits: HostEdits,
  school: string,
  { edit, kept }: { readonly edit: HostEdit; readonly kept: HostEdit },
): HostEdits {
  if (edits.get(school) === edit && !isSame(edit, kept)) return edits;
  const next = new Map(edits);
  if (isSame(edit, kept)) next.delete(school);
  else next.set(school, edit);
  return next;
}

const isSame = (a: HostEdit, b: HostEdit): boolean =>
  a.lscsAtLeast === b.lscsAtLeast &&
  a.mayHost === b.mayHost &&
  a.halfDays === b.halfDays &&
  a.employerNumber === b.employerNumber;

/** The rules of a cluster with the edits in place of what the workbook says of those schools. */
export function rulesWith(
  { schools, rules }: AskedCluster,
  edits: HostEdits,
  { policy, decisions }: Decided,
): PlacementRules {
  if (edits.size === 0) return rules;
  const kept = decisions.filter(({ schoolNumber }) => !edits.has(schoolNumber));
  const edited = [...edits].map(([schoolNumber, edit]) => ({ schoolNumber, ...edit, ...notKept }));
  return hostRules([...kept, ...edited], policy, schools);
}

const notKept = { reason: "not kept yet", decidedBy: "you", decidedOn: "" };

/** Why the policy lets nobody be based at a school; undefined where it does not say so. */
export const banOfPolicy = (school: School, { policy }: Decided): string | undefined =>
  hostRules([], policy, [school]).bannedHosts?.get(school.number);
