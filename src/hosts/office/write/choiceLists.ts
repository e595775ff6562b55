import { freeSheetName } from "../../../sheets/freeName";
import { listMarkOf, markOf, quotedSheet } from "../../../sheets/marks";
import { absoluteRange } from "../../../sheets/rectangle";
import { fitsInPlace } from "../../../sheets/validation";
import { markedSheet } from "../read/excelMarks";
import type { StandingSheet } from "../read/sheetsAsTheyStand";
import type { Survey } from "../read/survey";
import { writeSteps } from "./cellSteps";
import { excelInput } from "./excelInput";
import { hiddenName } from "./markSteps";
import { addSheetStep, removeSheetStep } from "./newSheetSteps";
import { onSheet, type Step, type Task } from "./step";
import { rangeAt } from "../read/rangeAt";

/** The table's name by which the sheet of lists is marked. */
export const listsTable = "Lists";

/**
 * The lists behind drop-downs. Short ones stand in the validation; long ones, and those whose
 * answers have commas, in a column of a hidden sheet, each under a hidden name.
 */
export class ChoiceLists {
  private readonly columns: (readonly string[])[];
  private readonly present: number;

  /** @param before the sheet of lists where there is one */
  constructor(
    private readonly survey: Survey,
    private readonly before: StandingSheet | undefined,
  ) {
    this.columns = before ? columnsOf(before) : [];
    this.present = this.columns.length;
  }

  /** What a validation takes its answers from. */
  source(choices: readonly string[]): string {
    if (fitsInPlace(choices)) return choices.join(",");
    const wanted = JSON.stringify(choices);
    const found = this.columns.findIndex((column) => JSON.stringify(column) === wanted);
    return `=${listMarkOf(found === -1 ? this.columns.push(choices) - 1 : found)}`;
  }

  /** Writes the lists that are new, if any. Every source has to be asked for before. */
  task(taken: readonly string[]): Task | undefined {
    const added = this.columns.slice(this.present);
    if (added.length === 0) return undefined;
    const name = this.before?.name ?? freeSheetName(listsTable, taken);
    const mark = hiddenName(markOf(listsTable), `=${quotedSheet(name)}!$A$1`, this.survey.names);
    const lists = added.map((choices, index) => this.listSteps(name, choices, index));
    const steps = lists.flatMap((list) => list.steps);
    const undo = lists.flatMap((list) => list.undo);
    return {
      what: "Writing the lists of answers",
      steps: [...(this.before ? [] : newSheet(name)), ...steps, ...mark.steps],
      undo: [...undo, ...mark.undo, ...(this.before ? [] : [removeSheetStep(name)])],
    };
  }

  private listSteps(sheet: string, choices: readonly string[], index: number) {
    const at = this.present + index;
    const column = at + 1;
    const range = { top: 1, left: column, bottom: choices.length, right: column };
    const meaning = `=${quotedSheet(sheet)}!${absoluteRange(range)}`;
    const name = hiddenName(listMarkOf(at), meaning, this.survey.names);
    const cells = choices.map((choice) => [excelInput(choice)]);
    const clear = onSheet(sheet, (lists) => rangeAt(lists, range).clear("All"));
    return {
      steps: [...writeSteps(sheet, { row: 1, column }, cells), ...name.steps],
      undo: [...name.undo, ...(this.before ? [clear] : [])],
    };
  }
}

const newSheet = (name: string): Step[] => [
  addSheetStep(name),
  onSheet(name, (sheet) => (sheet.visibility = "Hidden")),
];

function columnsOf({ cells }: StandingSheet): (readonly string[])[] {
  return Array.from({ length: cells.lastColumn }, (_, index) => {
    const texts = Array.from({ length: cells.lastRow }, (_, row) => cells.at(row + 1, index + 1));
    return texts.filter((text) => typeof text === "string");
  });
}

/** Name of the sheet of lists, where there is one. */
export const listsSheet = (survey: Survey): string | undefined =>
  markedSheet(survey, listsTable)?.sheet;
