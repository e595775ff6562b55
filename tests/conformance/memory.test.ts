/** @jest-environment jsdom */
import type { Cell } from "../../src/workbench/grid/Cell";
import { allCases } from "./allCases";
import { openOffice, type OpenOffice } from "./openOffice";

/** The results of the formulas that the cases use: a workbook in memory does not know functions. */
const results: Readonly<Record<string, Cell | Cell[][]>> = {
  "=1+1": 2,
  "=SEQUENCE(3,2)": [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
};

let office: OpenOffice;
beforeAll(async () => {
  office = await openOffice({ calculate: (formula) => results[formula] ?? "" });
});

describe.each(Object.entries(allCases))("over a workbook in memory, %s:", (_, cases) => {
  test.each(Object.entries(cases))("%s", async (_sentence, run) => {
    await run(office);
  });
});
