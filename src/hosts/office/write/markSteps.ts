import { columnsMarkOf, headingsFormula, markOf, quotedSheet } from "../../../sheets/marks";
import { absoluteRange } from "../../../sheets/rectangle";
import type { SheetPlan } from "../../../sheets/sheetPlan";
import type { SurveyedName } from "../read/survey";
import { step, type Step } from "./step";

/** A hidden name, what it is to mean, and how to take that back. */
export interface NameChange {
  readonly steps: readonly Step[];
  readonly undo: readonly Step[];
}

/** Gives a hidden name a meaning; `formula` begins with an equals sign. */
export function hiddenName(
  name: string,
  formula: string,
  names: readonly SurveyedName[],
): NameChange {
  const before = names.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (before?.formula === formula) return { steps: [], undo: [] };
  const set = (workbook: Excel.Workbook, meaning: string) => {
    workbook.names.getItem(name).formula = meaning;
  };
  if (before)
    return {
      steps: [step((workbook) => set(workbook, formula))],
      undo: [step((workbook) => set(workbook, before.formula))],
    };
  return {
    steps: [step((workbook) => (workbook.names.add(name, formula).visible = false))],
    undo: [step((workbook) => workbook.names.getItemOrNullObject(name).delete())],
  };
}

/** Marks the sheet as made by this product, and tells which headings it wrote. */
export function markNames(
  { content, layout, name }: SheetPlan,
  names: readonly SurveyedName[],
): NameChange {
  const { table, columns } = content.description;
  const { row, column } = layout.origin;
  const cell = absoluteRange({ top: row, left: column, bottom: row, right: column });
  const headings = headingsFormula(columns.map(({ heading }) => heading));
  const mark = hiddenName(markOf(table), `=${quotedSheet(name)}!${cell}`, names);
  const list = hiddenName(columnsMarkOf(table), `=${headings}`, names);
  return { steps: [...mark.steps, ...list.steps], undo: [...mark.undo, ...list.undo] };
}
