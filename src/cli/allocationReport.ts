import type {
  AllocationMoney,
  ExplainedAllocation,
  WorkbookAllocation,
} from "../actions/workbookAllocation";
import { countText, numberText } from "../domain/wording";
import { coverageOf, headlineOf } from "../engine/headlineOf";
import { ruleEffects, type RuleEffects } from "../engine/ruleEffects";
import { columnsText } from "./output";

const ruleNames: Record<keyof RuleEffects["added"], string> = {
  minimum: "the minimum",
  schools: "the number of schools",
  distance: "the distance between schools",
  maximum: "the maximum",
  "present roles": "present roles kept",
};

/** An allocation as people read it on a screen: headline, claims by rule, coverage by region. */
export function allocationText({ allocation, lines }: WorkbookAllocation): string {
  return [
    headlineOf(allocation),
    ...lines,
    "",
    ...claimsText(ruleEffects(allocation)),
    "",
    coverageText(allocation),
  ].join("\n");
}

function claimsText({ byRounding, added, claims }: RuleEffects): string[] {
  const rules = Object.entries(added)
    .filter(([, roles]) => roles !== 0)
    .map(
      ([rule, roles]) =>
        `${ruleNames[rule as keyof typeof added]} ${roles > 0 ? "+" : ""}${numberText(roles)}`,
    );
  return [
    `Claims of the ranked clusters: ${countText(claims, "role")}.`,
    `  Rounding alone: down ${numberText(byRounding.Down)}, nearest ${numberText(byRounding.Nearest)}, up ${numberText(byRounding.Up)}.`,
    `  Then: ${rules.length > 0 ? rules.join(", ") : "no rule changed a claim"}.`,
  ];
}

function coverageText(allocation: WorkbookAllocation["allocation"]): string {
  const rows = coverageOf(allocation).map(({ region, covered, all }) => [
    region ?? "New Zealand",
    numberText(covered.roles),
    `${numberText(covered.clusters)} of ${numberText(all.clusters)}`,
    numberText(covered.schools),
    numberText(covered.ruralSchools),
    numberText(covered.maoriMediumKura),
    numberText(covered.students),
    numberText(covered.maoriStudents),
    numberText(covered.pacificStudents),
  ]);
  const headings = [
    "",
    "Roles",
    "Clusters",
    "Schools",
    "Rural",
    "Māori medium",
    "Students",
    "Māori",
    "Pacific",
  ];
  return columnsText([headings, ...rows]);
}

/** The limit in dollars and what it came to, in whole cents. */
const moneyJson = ({ limit, given }: AllocationMoney): object => ({
  unit: "cents",
  limit: limit.cents,
  roles: limit.roles,
  cost: limit.cost,
  unspent: limit.unspent,
  nextRole: limit.nextRole,
  given,
});

/** An allocation as a program reads it. */
export function allocationJson({ allocation, explanations, money }: ExplainedAllocation): object {
  const [country, ...regions] = coverageOf(allocation);
  return {
    headline: headlineOf(allocation),
    policy: allocation.input.policy,
    coverage: country!.covered,
    inModel: country!.all,
    regions: regions.map(({ region, covered }) => ({ region, ...covered })),
    unspent: allocation.unspent,
    ...(money && { money: moneyJson(money) }),
    claims: ruleEffects(allocation),
    clusters: explanations.map(({ decision, summary, margins, wouldServe }) => ({
      number: decision.cluster.number,
      name: decision.cluster.name,
      region: decision.cluster.region,
      phase: decision.phase,
      place: decision.place,
      students: decision.cluster.students,
      claim: decision.claim?.roles,
      roles: decision.roles,
      outcome: decision.outcome,
      ...margins,
      ...wouldServe,
      reason: summary,
    })),
  };
}
