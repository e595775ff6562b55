import { problemAt } from "../../../src/workbench/page/problemAt";
import { FunctionProblems } from "../../../src/workbench/univer/FunctionProblems";
import type { Cell } from "../../../src/workbench/grid/Cell";
import type { Grid } from "../../../src/workbench/grid/Grid";

/** What a column of a sheet shows, and the formula in its first cell. */
const column = (formula: Cell, ...shown: readonly Cell[]) => {
  const cells = {
    values: (_sheet: string, { row }: { row: number }) => [[shown[row]]],
    formulas: (_sheet: string, { row }: { row: number }) => [[row === 0 ? formula : shown[row]]],
  };
  return { cells } as unknown as Pick<Grid, "cells">;
};

const at = (row: number) => ({ sheetId: "sheet", row, column: 0 });

const told = (down: number) => {
  const problems = new FunctionProblems();
  const faults = [{ down, across: 0, sentence: "There is no region “Atlantis”." }];
  problems.tell({ functionName: "LSC.REGION", cell: at(0) }, faults);
  return problems;
};

const sentence = "LSC.REGION: There is no region “Atlantis”.";

describe("What a function said about a cell", () => {
  it("is shown for the cell of its formula and for those it fills", () => {
    expect(problemAt(column("=LSC.REGION(B1)", "#N/A"), told(0), at(0))).toBe(sentence);
    expect(problemAt(column("=Lsc.Region (B1:B2)", 1, "#N/A"), told(1), at(1))).toBe(sentence);
  });

  it("goes when the formula is replaced or deleted", () => {
    expect(problemAt(column("=LSC.PHASE(B1)", "#N/A"), told(0), at(0))).toBeUndefined();
    expect(problemAt(column("", ""), told(0), at(0))).toBeUndefined();
    expect(problemAt(column("=SUM(C1:C2)", 1, "#N/A"), told(1), at(1))).toBeUndefined();
  });

  it("is not shown where the cell shows no error, or another function has moved the rows", () => {
    const caught = column('=IFERROR(LSC.REGION(B1),"–")', "–");
    expect(problemAt(caught, told(0), at(0))).toBeUndefined();
    const sorted = column("=SORT(LSC.REGION(B1:B2))", 1, "#N/A");
    expect(problemAt(sorted, told(1), at(1))).toBeUndefined();
  });

  it("is what the function said last", () => {
    const problems = told(0);
    problems.tell({ functionName: "LSC.REGION", cell: at(0) }, []);
    expect(problemAt(column("=LSC.REGION(B1)", "#N/A"), problems, at(0))).toBeUndefined();
  });
});

describe("What the grid leaves unsaid", () => {
  const said = (formula: string, shown: string) =>
    problemAt(column(formula, shown), new FunctionProblems(), at(0));

  it("is that cells are in the way", () => {
    expect(said("=SEQUENCE(9)", "#SPILL!")).toMatch(/^Something stands in the cells/);
  });

  it("is nothing where the error says all, or there is none", () => {
    expect(said("=1/0", "#DIV/0!")).toBeUndefined();
    expect(said("#SPILL!", "#SPILL!")).toBeUndefined();
  });
});
