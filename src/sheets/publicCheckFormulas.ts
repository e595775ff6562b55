import type { LastClusterRule, SharingMethod } from "../domain/policy";
import type { CheckRule, CheckSheetRow } from "./checkRule";
import type { Addresses, Formula } from "./formula";
import { publicAllocationSheet } from "./publicAllocation";

type At = Addresses<CheckSheetRow>;

/** What the columns that calculate do, by the rule the roles are checked by. */
export const checkFormulas = (
  rule: CheckRule,
): Partial<Record<keyof CheckSheetRow, Formula<CheckSheetRow>>> => ({
  before: (at) =>
    `SUM(${at.upTo("claim")})-SUM(${at.upTo("kept")})-(${at.cell("claim")}-${at.cell("kept")})`,
  roles: (at, { isReplaced }) => (isReplaced ? undefined : publishedRoles(at)),
  byCheck: (at, { divisor }) => checkFormula(at, rule, divisor !== undefined),
});

/** The roles as the Allocation sheet of the publication has them. */
function publishedRoles(at: At): string {
  const published = at.table(publicAllocationSheet.table);
  return `SUMPRODUCT(--(${published.column("clusterNumber")}=${at.cell("clusterNumber")}),${published.column("roles")})`;
}

/** The roles of a row reckoned again; undefined where nothing can. */
function checkFormula(at: At, rule: CheckRule, hasDivisor: boolean): string | undefined {
  if (rule.way === "claims") return claimFormula(at, rule.lastCluster);
  if (rule.way === "sum" || !hasDivisor) return undefined;
  const rounded = roundings[rule.method]?.(`${at.cell("weight")}/${at.cell("divisor")}`);
  if (rounded === undefined) return undefined;
  return rule.hasCap
    ? `MEDIAN(${at.cell("floor")},${at.cell("cap")},${rounded})`
    : `MAX(${at.cell("floor")},${rounded})`;
}

/** What is left at its place, up to its claim; or all of its claim, or nothing beyond what it keeps. */
function claimFormula(at: At, lastCluster: LastClusterRule): string {
  const [kept, claim, before] = (["kept", "claim", "before"] as const).map((key) => at.cell(key));
  const left = `${at.field("available")}-SUM(${at.column("kept")})-${before}`;
  const more = `${claim}-${kept}`;
  return lastCluster === "Gets what is left"
    ? `${kept}+MAX(0,MIN(${more},${left}))`
    : `${kept}+IF(${more}<=${left},${more},0)`;
}

/** Rounds up from a mean of the two whole numbers around a quotient; 0 stays 0. */
const fromMean =
  (mean: (whole: string) => string) =>
  (quotient: string): string =>
    `IF(${quotient}=0,0,INT(${quotient})+IF(${quotient}>=${mean(`INT(${quotient})`)},1,0))`;

const roundings: Partial<Record<SharingMethod, (quotient: string) => string>> = {
  Webster: (quotient) => `ROUND(${quotient},0)`,
  Jefferson: (quotient) => `INT(${quotient})`,
  Adams: (quotient) => `ROUNDUP(${quotient},0)`,
  Dean: fromMean((whole) => `2*${whole}*(${whole}+1)/(2*${whole}+1)`),
  "Huntington-Hill": fromMean((whole) => `SQRT(${whole}*(${whole}+1))`),
};
