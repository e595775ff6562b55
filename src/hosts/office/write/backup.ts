import type { Rectangle } from "../../../sheets/rectangle";
import { rangeAt } from "../read/rangeAt";
import { formerArea } from "./cellSteps";
import type { ExcelJob } from "./excelJob";
import { addSheetStep, removeSheetStep } from "./newSheetSteps";
import { onSheet, step, type Step, type Task } from "./step";

/** All cells of a sheet that a run may change. */
export function touchedArea({ plan: { layout }, was }: ExcelJob): Rectangle {
  const before = was?.block.table && formerArea(was.block.columns, was.block.table.range);
  const { row: top, column: left } = layout.origin;
  const right = Math.max(...layout.columns.map(({ at }) => at), before?.right ?? left);
  return { top, left, bottom: Math.max(layout.table.bottom, before?.bottom ?? top), right };
}

/**
 * The looks of all cells that a run may change, side by side on a hidden sheet while it lasts: to
 * put them back, and to give a person's cells their looks in the rows they go to.
 */
export class Backup {
  private readonly lefts: readonly number[];

  /** @param name a sheet's name that is free */
  constructor(
    private readonly name: string,
    private readonly jobs: readonly ExcelJob[],
  ) {
    let left = 1;
    this.lefts = jobs.map((job) => {
      const here = left;
      const area = touchedArea(job);
      left += area.right - area.left + 2;
      return here;
    });
  }

  /** Makes the hidden sheet. */
  task(): Task {
    const copies = this.jobs.map((job, index) => {
      const area = touchedArea(job);
      return this.copy({ sheet: job.plan.name, area }, this.name, this.placed(index, area));
    });
    const hide = onSheet(this.name, (sheet) => (sheet.visibility = "Hidden"));
    return {
      what: "Keeping what is there",
      isFirst: true,
      steps: [addSheetStep(this.name), hide, ...copies],
      undo: [removeSheetStep(this.name)],
    };
  }

  /** Takes the hidden sheet away. */
  remove(): Step {
    return removeSheetStep(this.name);
  }

  /** Gives the cells of a job all their looks back. */
  restore(job: ExcelJob): Step {
    const area = touchedArea(job);
    return this.looks(job, area, area);
  }

  /** Gives cells of a job's sheet the looks that others, or they themselves, had before. */
  looks(job: ExcelJob, from: Rectangle, to: Rectangle): Step {
    const source = { sheet: this.name, area: this.placed(this.jobs.indexOf(job), from) };
    return this.copy(source, job.plan.name, to);
  }

  /** Where cells of a job lie on the hidden sheet. */
  private placed(index: number, area: Rectangle): Rectangle {
    const origin = touchedArea(this.jobs[index]!);
    const [right, down] = [this.lefts[index]! - origin.left, 1 - origin.top];
    return {
      top: area.top + down,
      bottom: area.bottom + down,
      left: area.left + right,
      right: area.right + right,
    };
  }

  private copy(
    from: { readonly sheet: string; readonly area: Rectangle },
    sheet: string,
    to: Rectangle,
  ): Step {
    return step((workbook) => {
      const source = rangeAt(workbook.worksheets.getItem(from.sheet), from.area);
      rangeAt(workbook.worksheets.getItem(sheet), to).copyFrom(source, "Formats");
    }, 400);
  }
}
