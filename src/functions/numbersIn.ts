import type { Problem } from "../domain/problem";
import { cellReader } from "../sheets/readCell";
import type { Range } from "./range";

/** Whole numbers of a range, in its shape; 0 where a cell is blank or is no such number. */
export interface NumbersInRange {
  readonly numbers: readonly (readonly number[])[];
  /** What is wrong with a cell, by "row column" from 0. */
  readonly wrong: ReadonlyMap<string, Problem>;
}

const readWhole = cellReader({ kind: "whole" });

/**
 * Reads a range in which nothing but whole numbers of 0 or more may stand.
 * @param above rows of the argument that stand above this range
 */
export function numbersIn({ name, rows }: Range, above = 0): NumbersInRange {
  const wrong = new Map<string, Problem>();
  const numbers = rows.map((row, index) =>
    row.map((cell, at) => {
      const value = readWhole(cell ?? 0, (problem) => {
        const place = { sheet: name, row: above + index + 1 };
        if (problem.severity === "error") wrong.set(`${index} ${at}`, { ...problem, place });
      });
      return Number(value ?? 0);
    }),
  );
  return { numbers, wrong };
}
