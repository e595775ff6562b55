import type { SweptSetting } from "../domain/sweep";
import type { SheetContent } from "../sheets/description";
import { movedRoles } from "../engine/sensitivity/differenceOf";
import type { MovedBar } from "../engine/sensitivity/oneAtATime";
import type { RoleSpread } from "../engine/sensitivity/RoleTally";
import type { RuleBeside } from "../engine/sensitivity/rulesBeside";
import { sensitivitySheet, type DrawOutcome, type SensitivityRow } from "../sheets/sensitivity";
import { sensitivityRulesSheet, type SensitivityRulesRow } from "../sheets/sensitivityRules";
import { sensitivityTornadoSheet, type SensitivityTornadoRow } from "../sheets/sensitivityTornado";
import { inOrderOfService } from "./inOrderOfService";
import { ratio } from "./ratio";
import {
  certaintyLine,
  drawsLine,
  stabilityLine,
  threadLine,
  tippingLine,
  variedLine,
} from "./sensitivityLines";
import type { SensitiveAllocation } from "./sensitivityOf";
import { inPercent, inputOf, liveInputs } from "./sweepPlan";

/** The sheets of a sensitivity: Sensitivity, SensitivityTornado and SensitivityRules. */
export const sensitivityContents = (
  made: SensitiveAllocation,
): [
  SheetContent<SensitivityRow>,
  SheetContent<SensitivityTornadoRow>,
  SheetContent<SensitivityRulesRow>,
] => [
  { description: sensitivitySheet, lines: clusterLines(made), rows: clusterRows(made) },
  {
    description: sensitivityTornadoSheet,
    lines: [
      "Each input by itself at both ends of its range; the students of all clusters are off by the same",
      "The ranges are assumptions: the last columns say why",
      ...made.lines,
    ],
    rows: made.found.bars.map((bar) => tornadoRow(bar, made)),
  },
  {
    description: sensitivityRulesSheet,
    lines: [
      "Each rule in place of the present one, all other settings as they are",
      "In block a rounding makes claims and no sharing method counts; when sharing the method rounds",
      ...made.lines,
    ],
    rows: made.found.rules.map((rule) => ruleRow(rule, made)),
  },
];

const clusterLines = ({ question, found, certainties, lines }: SensitiveAllocation): string[] => [
  certaintyLine(question.present, certainties),
  threadLine,
  `${drawsLine(found.sweep)}. ${variedLine(found.sweep.plan.ranges)}`,
  stabilityLine(found.sweep, withRoles(question.present)),
  tippingLine(question.tipping),
  ...lines,
];

const withRoles = (present: Float64Array): number => present.filter((roles) => roles > 0).length;

const outcomes = {
  every: "Role in every draw",
  some: "Role in some draws",
  none: "Role in no draw",
} as const satisfies Record<string, DrawOutcome>;

function clusterRows(made: SensitiveAllocation): SensitivityRow[] {
  const { allocation, question, found, certainties, margins } = made;
  const tip = (key: SweptSetting, row: number) => {
    const at = question.tipping.findIndex((range) => range.key === key);
    return found.tipping[at]?.[row];
  };
  const rows = allocation.decisions.map((decision, row) => ({
    decision,
    row: {
      place: decision.place,
      clusterNumber: decision.cluster.number,
      clusterName: decision.cluster.name,
      region: decision.cluster.region,
      roles: decision.roles,
      ...inDraws(certainties?.[row]),
      ...spreadOf(found.sweep.clusters?.[row]),
      ruralShareWeight: tip("ruralShareWeight", row),
      maoriPacificShareWeight: tip("maoriPacificShareWeight", row),
      maoriMediumWeight: tip("maoriMediumWeight", row),
      studentsWeight: tip("studentsWeight", row),
      studentsPerRole: tip("studentsPerRole", row),
      rolesInAll: tip("roles", row),
      ...margins?.[row],
    },
  }));
  return inOrderOfService(rows, ({ decision }) => decision).map(({ row }) => row);
}

const inDraws = (certainty: NonNullable<SensitiveAllocation["certainties"]>[number] | undefined) =>
  certainty && {
    outcome: outcomes[certainty.inDraws],
    share: certainty.share,
    hangs: certainty.hangsOnThread,
  };

const spreadOf = (spread: RoleSpread | undefined) =>
  spread && { least: spread.least, median: spread.median, most: spread.most };

function tornadoRow(
  { key, low, high }: MovedBar,
  { question }: SensitiveAllocation,
): SensitivityTornadoRow {
  const { name, unit } = inputOf(key);
  const live = liveInputs(question.input).find(({ input }) => input.key === key)!;
  const isUsual = live.range.low === low.at && live.range.high === high.at;
  const per = key === "students" ? inPercent : 1;
  return {
    input: name,
    unit,
    now: live.now,
    low: low.at / per,
    high: high.at / per,
    ...(low.moved && {
      movedLow: movedRoles(low.moved),
      gainedLow: low.moved.clustersGained,
      lostLow: low.moved.clustersLost,
    }),
    ...(high.moved && {
      movedHigh: movedRoles(high.moved),
      gainedHigh: high.moved.clustersGained,
      lostHigh: high.moved.clustersLost,
    }),
    inDraws: question.plan.ranges.some((range) => range.key === key),
    basis: isUsual ? "Assumption" : "Own range",
    because: isUsual ? whyOf(key) : "Chosen for this run.",
  };
}

function whyOf(key: MovedBar["key"]): string {
  const { basis } = inputOf(key);
  return "assumption" in basis ? basis.assumption : basis.source;
}

function ruleRow(
  { rule, isPresent, outcome, problem }: RuleBeside,
  { allocation }: SensitiveAllocation,
): SensitivityRulesRow {
  const { serve } = rule;
  const name = rule.serve === "Block" ? rule.rounding : rule.method;
  const beside = { serving: serve, rule: name, isPresent };
  if (!outcome) return { ...beside, ...(problem && { whyNot: problem.sentence }) };
  const moved = movedRoles(outcome.moved);
  return {
    ...beside,
    ...(serve === "Block" && { claims: outcome.claims }),
    roles: outcome.roles,
    clusters: outcome.clusters,
    moved,
    movedShare: ratio(moved, allocation.total),
    gained: outcome.moved.clustersGained,
    lost: outcome.moved.clustersLost,
  };
}
