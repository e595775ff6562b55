import type { Day } from "../domain/day";
import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { Cell } from "../sheets/rawTable";
import type { Expected } from "../sheets/cellReading";
import { readCell } from "../sheets/readCell";
import type { Range } from "./range";

/** The only cell of an argument that is one value; null where it is blank. */
export function oneCell({ name, rows, width }: Range): Result<Cell> {
  if (rows.length <= 1 && width <= 1) return success(rows[0]?.[0] ?? null);
  return failure([
    error("not-one-cell", "Give one value or one cell, not several.", { sheet: name }),
  ]);
}

/** A number that is one value, checked; undefined where it is blank or 0. */
export function oneNumber(
  range: Range,
  limits: Pick<Expected, "kind" | "smallest" | "largest">,
): Result<number | undefined> {
  const cell = oneCell(range);
  if (!cell.ok) return cell;
  if (cell.value === null || cell.value === 0) return success(undefined);
  const { value, problem } = readCell(cell.value, limits, { sheet: range.name });
  return problem?.severity === "error" ? failure([problem]) : success(Number(value));
}

/** A day that is one value; undefined where it is blank. */
export function oneDay(range: Range): Result<Day | undefined> {
  const cell = oneCell(range);
  if (!cell.ok) return cell;
  if (cell.value === null || cell.value === 0) return success(undefined);
  const { value, problem } = readCell(cell.value, { kind: "day" }, { sheet: range.name });
  return problem?.severity === "error" ? failure([problem]) : success(String(value));
}
