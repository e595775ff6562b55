import type { Area } from "../../grid/Area";
import type { Border, CellFormat, Edge } from "../../grid/CellFormat";
import { refusals } from "../protocol/refusals";
import { colour } from "./colour";
import { mayDo } from "./permission";
import { RangePart } from "./RangePart";
import type { RangeReference } from "./RangeReference";
import { uniform } from "./uniform";

/** Where a line of a range lies. */
export type BorderPlace = Edge | "InsideVertical" | "InsideHorizontal";

const none: Border = { style: "None", weight: "Thin", colour: "#000000" };

/** Cells that have the line, and the edge of them it lies on. */
const sides: Readonly<Record<BorderPlace, (area: Area) => { area: Area; edge: Edge }>> = {
  EdgeTop: (area) => ({ area: { ...area, rows: 1 }, edge: "EdgeTop" }),
  EdgeBottom: (area) => ({
    area: { ...area, row: area.row + area.rows - 1, rows: 1 },
    edge: "EdgeBottom",
  }),
  EdgeLeft: (area) => ({ area: { ...area, columns: 1 }, edge: "EdgeLeft" }),
  EdgeRight: (area) => ({
    area: { ...area, column: area.column + area.columns - 1, columns: 1 },
    edge: "EdgeRight",
  }),
  InsideVertical: (area) => ({ area: { ...area, columns: area.columns - 1 }, edge: "EdgeRight" }),
  InsideHorizontal: (area) => ({ area: { ...area, rows: area.rows - 1 }, edge: "EdgeBottom" }),
};

/** One line. One whose colour or weight is set before its style becomes a plain line. */
export class RangeBorder extends RangePart {
  static override readonly excelName = "RangeBorder";

  constructor(
    range: RangeReference,
    override readonly id: BorderPlace,
  ) {
    super(range);
  }

  #formats(): CellFormat[][] {
    const { area } = sides[this.id](this.range.area);
    const { context, sheetId } = this.range;
    return area.rows < 1 || area.columns < 1 ? [] : context.grid.cells.formats(sheetId, area);
  }
  #read(part: keyof Border): string | null {
    const { edge } = sides[this.id](this.range.area);
    return uniform(
      this.#formats().map((row) => row.map((cell) => (cell.borders[edge] ?? none)[part])),
    );
  }
  #change(change: Partial<Border>): void {
    const { context, sheetId } = this.range;
    mayDo(context.grid, sheetId, "allowFormatCells");
    const { area, edge } = sides[this.id](this.range.area);
    this.#formats().forEach((row, down) =>
      row.forEach(({ borders }, across) => {
        const cell = { row: area.row + down, column: area.column + across, rows: 1, columns: 1 };
        const line = { ...none, style: "Continuous", ...borders[edge], ...change };
        context.grid.cells.format(sheetId, cell, { borders: { ...borders, [edge]: line } });
      }),
    );
  }

  get sideIndex() {
    return this.id;
  }
  get style(): string | null {
    return this.#read("style");
  }
  set style(style: string) {
    this.#change({ style });
  }
  get weight(): string | null {
    return this.#read("weight");
  }
  set weight(weight: string) {
    if (!["Hairline", "Thin", "Medium", "Thick"].includes(weight)) throw refusals.invalidArgument();
    this.#change({ weight });
  }
  get color(): string | null {
    return this.#read("colour");
  }
  set color(given: string) {
    this.#change({ colour: colour(given) });
  }
}
