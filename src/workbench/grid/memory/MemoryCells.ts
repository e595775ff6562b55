import { type Area } from "../Area";
import { contains, intersection, isUnbounded, mapCells } from "../areas";
import type { Cell, CellInput } from "../Cell";
import { plainFormat, type CellFormat } from "../CellFormat";
import { cellStyleLook } from "../cellStyles";
import { displayText } from "../displayText";
import type { GridCells } from "../Grid";
import { areaAround, cellAt, cellKey } from "./cellKey";
import { formatAt } from "./formatAt";
import type { Calculate } from "./calculateSheet";
import { calculateSheet } from "./calculateSheet";
import type { MemorySheet } from "./MemorySheet";
import type { MemoryState } from "./MemoryState";
import { shiftSheet } from "./shiftSheet";

/** The cells of a workbook in memory. */
export class MemoryCells implements GridCells {
  constructor(
    private readonly state: MemoryState,
    private readonly calculate: Calculate,
  ) {}

  used(sheetId: string, withFormats: boolean): Area | undefined {
    const { contents, formats, spilled } = this.state.sheet(sheetId);
    const maps = withFormats ? [contents, spilled, formats] : [contents, spilled];
    return areaAround(maps.map((map) => map.keys()));
  }
  values(sheetId: string, area: Area): Cell[][] {
    const { contents, spilled } = this.state.sheet(sheetId);
    return mapCells(area, (row, column) => {
      const key = cellKey(row, column);
      return contents.get(key)?.value ?? spilled.get(key) ?? "";
    });
  }
  formulas(sheetId: string, area: Area): Cell[][] {
    const { contents } = this.state.sheet(sheetId);
    return this.values(sheetId, area).map((cells, down) =>
      cells.map(
        (value, across) =>
          contents.get(cellKey(area.row + down, area.column + across))?.formula ?? value,
      ),
    );
  }
  text(sheetId: string, area: Area): string[][] {
    const formats = this.formats(sheetId, area);
    return this.values(sheetId, area).map((cells, down) =>
      cells.map((value, across) => displayText(value, formats[down]![across]!.numberFormat)),
    );
  }
  write(sheetId: string, area: Area, cells: readonly (readonly (CellInput | undefined)[])[]): void {
    this.state.beforeChange();
    const { contents } = this.state.sheet(sheetId);
    cells.forEach((row, down) =>
      row.forEach((input, across) => {
        if (!input) return;
        const key = cellKey(area.row + down, area.column + across);
        if ("formula" in input) contents.set(key, { value: "", formula: input.formula });
        else if (input.value === "") contents.delete(key);
        else contents.set(key, { value: input.value });
      }),
    );
    this.#changed(sheetId, area);
  }
  spill(sheetId: string, row: number, column: number): Area | undefined {
    return this.state.sheet(sheetId).spills.get(cellKey(row, column));
  }
  clear(sheetId: string, area: Area, what: "All" | "Contents" | "Formats"): void {
    this.state.beforeChange();
    const sheet = this.state.sheet(sheetId);
    if (what !== "Formats") deleteWithin(sheet.contents, area);
    if (what !== "Contents") {
      deleteWithin(sheet.formats, area);
      sheet.wideFormats = sheet.wideFormats.filter((wide) => !contains(area, wide.area));
    }
    this.#changed(sheetId, area);
  }
  insert(sheetId: string, area: Area, way: "Down" | "Right"): void {
    this.#shift(sheetId, area, way);
  }
  remove(sheetId: string, area: Area, way: "Up" | "Left"): void {
    this.#shift(sheetId, area, way);
  }
  formats(sheetId: string, area: Area): CellFormat[][] {
    const sheet = this.state.sheet(sheetId);
    return mapCells(area, (row, column) => formatAt(sheet, row, column));
  }
  format(sheetId: string, area: Area, change: Partial<CellFormat>): void {
    this.state.beforeChange();
    const sheet = this.state.sheet(sheetId);
    const look =
      change.style === undefined ? {} : { ...plainFormat, ...cellStyleLook(change.style) };
    const whole = { ...look, ...change };
    if (isUnbounded(area)) formatWide(sheet, area, whole);
    else formatEach(sheet, area, whole);
  }
  numberFormats(sheetId: string, area: Area, formats: readonly (readonly string[])[]): void {
    this.state.beforeChange();
    const sheet = this.state.sheet(sheetId);
    mapCells(area, (row, column) => {
      const numberFormat = formats[row - area.row]![column - area.column]!;
      sheet.formats.set(cellKey(row, column), { ...formatAt(sheet, row, column), numberFormat });
    });
  }

  #shift(sheetId: string, area: Area, way: "Down" | "Right" | "Up" | "Left"): void {
    this.state.beforeChange();
    shiftSheet(this.state.workbook, this.state.sheet(sheetId), { area, way });
    this.#changed(sheetId, area);
  }
  #changed(sheetId: string, area: Area): void {
    for (const sheet of this.state.workbook.sheets) calculateSheet(sheet, this.calculate);
    this.state.emit("change", { sheetId, area });
  }
}

/** Cells that looked alike share their new look, as looks are never changed, only replaced. */
function formatEach(sheet: MemorySheet, area: Area, change: Partial<CellFormat>): void {
  const changed = new Map<CellFormat, CellFormat>();
  mapCells(area, (row, column) => {
    const before = formatAt(sheet, row, column);
    const after = changed.get(before) ?? { ...before, ...change };
    changed.set(before, after);
    sheet.formats.set(cellKey(row, column), after);
  });
}

/** Leaves a whole column its look also where cells get one of their own later. */
function formatWide(sheet: MemorySheet, area: Area, change: Partial<CellFormat>): void {
  for (const [key, format] of sheet.formats)
    if (intersection(area, { ...cellAt(key), rows: 1, columns: 1 }))
      sheet.formats.set(key, { ...format, ...change });
  sheet.wideFormats.push({ area, change });
}

function deleteWithin(map: Map<number, unknown>, area: Area): void {
  if (area.rows * area.columns > map.size) {
    for (const key of [...map.keys()])
      if (intersection(area, { ...cellAt(key), rows: 1, columns: 1 })) map.delete(key);
  } else mapCells(area, (row, column) => map.delete(cellKey(row, column)));
}
