import type { ICommandInfo, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { areaOf } from "../file/areas";
import type { CellMatrix } from "../file/cellsSnapshot";
import type { GridEvents } from "../grid/Grid";

const moves: readonly string[] = [
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
];

/** The cells whose content one of Univer's commands has changed; undefined where it changed none. */
export function changeOf({ id, params }: Readonly<ICommandInfo>): GridEvents["change"] | undefined {
  if (id === SetRangeValuesMutation.id) {
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    return written(subUnitId, (cellValue ?? {}) as CellMatrix);
  }
  if (!moves.includes(id)) return undefined;
  const { subUnitId, range } = params as { subUnitId: string; range: IRange };
  return { sheetId: subUnitId, area: areaOf(range) };
}

/** The cells whose content such a change of a sheet's cells is about; undefined where they are only looks. */
export function written(sheetId: string, cellValue: CellMatrix): GridEvents["change"] | undefined {
  const [rows, columns]: [number[], number[]] = [[], []];
  for (const [row, cells] of Object.entries(cellValue))
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell)) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  if (rows.length === 0) return undefined;
  const range = {
    startRow: smallest(rows),
    endRow: -smallest(rows.map((row) => -row)),
    startColumn: smallest(columns),
    endColumn: -smallest(columns.map((column) => -column)),
  };
  return { sheetId, area: areaOf(range) };
}

const smallest = (numbers: readonly number[]): number =>
  numbers.reduce((least, number) => Math.min(least, number), Infinity);
