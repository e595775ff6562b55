import { conditionsSnapshot } from "../../../src/workbench/file/conditionsSnapshot";
import { validationsSnapshot } from "../../../src/workbench/file/validationsSnapshot";

const file = "_xlfn.LET(_xlpm.x,A1,_xlpm.x>2)";
const cell = "LET(x,A1,x>2)";

describe("A rule in a file", () => {
  it("on looks is read as a person would type it", () => {
    const rule = { type: "expression" as const, priority: 1, range: "A1:A9", formula: file };
    expect(conditionsSnapshot("sheet-1", [rule], [])[0]!.rule["value"]).toBe(`=${cell}`);
  });

  it("on what may be entered is read as a person would type it", () => {
    const range = "A1:A9";
    const custom = { type: "custom" as const, range, formula1: file };
    const whole = { type: "whole" as const, range, formula1: file, formula2: file };
    const [first, second] = validationsSnapshot("sheet-1", [custom, whole]);
    expect(first!.formula1).toBe(`=${cell}`);
    expect([second!.formula1, second!.formula2]).toEqual([cell, cell]);
  });
});
