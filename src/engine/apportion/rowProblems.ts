import { error, type Problem } from "../../domain/problem";
import { exactText } from "../../domain/wording";
import type { Bounds } from "./bounds";

/** How many rows a sentence names before it only counts. */
const named = 3;

/** Says which weights are not whole numbers from 0 to 2⁵³ − 1, counted from 1. O(n). */
export function badWeightsProblem(weights: Float64Array, count: number): Problem {
  const isBad = (row: number): boolean => !Number.isSafeInteger(weights[row]) || weights[row]! < 0;
  const rows = rowsWhere(weights.length, isBad);
  const list = listed(rows, (row) => `weight ${exactText(row + 1)} is ${exactText(weights[row]!)}`);
  const are = count === 1 ? "1 weight is" : `${exactText(count)} weights are`;
  const range = `whole numbers from 0 to ${exactText(Number.MAX_SAFE_INTEGER)}`;
  return error("bad-weights", `Weights must be ${range}; ${are} not: ${list}.`);
}

/** Says which floors are negative and which are above their caps, counted from 1. O(n). */
export function badBoundsProblems({ floors, caps }: Bounds): Problem[] {
  const negative = rowsWhere(floors.length, (row) => floors[row]! < 0);
  const crossed = rowsWhere(floors.length, (row) => floors[row]! > caps[row]!);
  const problems: Problem[] = [];
  if (negative.length > 0) {
    const list = listed(
      negative,
      (row) => `floor ${exactText(row + 1)} is ${exactText(floors[row]!)}`,
    );
    const are = negative.length === 1 ? "1 is" : `${exactText(negative.length)} are`;
    problems.push(error("negative-floors", `Floors must be 0 or more; ${are} not: ${list}.`));
  }
  if (crossed.length > 0) {
    const list = listed(
      crossed,
      (row) =>
        `floor ${exactText(row + 1)} is ${exactText(floors[row]!)} and its cap ${exactText(caps[row]!)}`,
    );
    const are = crossed.length === 1 ? "1 is" : `${exactText(crossed.length)} are`;
    problems.push(error("floors-above-caps", `No floor may be above its cap; ${are}: ${list}.`));
  }
  return problems;
}

function rowsWhere(count: number, test: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) if (test(row)) rows.push(row);
  return rows;
}

function listed(rows: readonly number[], name: (row: number) => string): string {
  const first = rows.slice(0, named).map(name);
  if (rows.length > named) first.push(`and ${exactText(rows.length - named)} more`);
  return first.join(", ");
}
