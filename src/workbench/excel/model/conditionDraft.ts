import type { ConditionTest } from "../../grid/Condition";
import type { Grid } from "../../grid/Grid";

/** A new conditional format of each supported kind, by Excel's name, before its rule is set: it never shows. */
const drafts = {
  CellValue: { kind: "cellValue", operator: "EqualTo", formula1: '=""&NA()' },
  Custom: { kind: "custom", formula: "=FALSE" },
  ContainsText: { kind: "containsText", operator: "Contains", text: "\u0000" },
  DataBar: { kind: "dataBar", fill: "#638EC6", gradient: true, showValue: true },
} as const satisfies Readonly<Record<string, ConditionTest>>;

type ConditionKind = keyof typeof drafts;

export const isConditionKind = (type: string): type is ConditionKind => type in drafts;

export const conditionDraft = (type: ConditionKind): ConditionTest => drafts[type];

/** Excel's name for the kind of a conditional format. */
export const conditionType = ({ kind }: ConditionTest): ConditionKind =>
  (Object.keys(drafts) as ConditionKind[]).find((type) => drafts[type].kind === kind)!;

/** An id that no conditional format of the sheet has. */
export function freshConditionId(grid: Grid, sheetId: string): string {
  const taken = new Set(grid.conditions.list(sheetId).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`condition-${number}`)) number++;
  return `condition-${number}`;
}
