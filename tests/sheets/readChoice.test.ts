import { phaseOf, phases } from "../../src/domain/phase";
import { regionOf, regions } from "../../src/domain/region";
import type { Cell } from "../../src/sheets/rawTable";
import type { Expected } from "../../src/sheets/cellReading";
import { problemOf, refused, valueOf } from "./cellReading";

describe("a choice", () => {
  const phase: Expected = { kind: "choice", choices: phases, choiceOf: phaseOf };
  const region: Expected = { kind: "choice", choices: regions, choiceOf: regionOf };
  const plain: Expected = { kind: "choice", choices: ["On top", "Māori medium"] };
  const expectations = { phase, region, plain } as const;

  test.each<[keyof typeof expectations, Cell, string]>([
    ["phase", " implementation ", "Implementation"],
    ["phase", "PRE IMPLEMENTATION", "Pre-implementation"],
    ["phase", "r", "Refining"],
    ["region", "hawkes bay / gisborne", "Hawke's Bay, Tairāwhiti"],
    ["region", "Tamaki Herenga Waka", "Auckland"],
    ["plain", "ON-TOP", "On top"],
    ["plain", "maori  medium", "Māori medium"],
  ])("of kind %s is read from %p", (which, cell, value) => {
    expect(valueOf(cell, expectations[which])).toBe(value);
  });

  test("an unknown phase is answered with the five", () => {
    expect(problemOf("Ready", phase)).toEqual(
      refused(
        "unknown-choice",
        '"Ready" is not one of the 5 choices: Beginning, Engagement, Refining, Pre-implementation and Implementation.',
      ),
    );
  });

  test("an unknown region is answered with the ten, those with commas in quotation marks", () => {
    expect(problemOf("Central", region)).toEqual(
      refused(
        "unknown-choice",
        '"Central" is not one of the 10 choices: Tai Tokerau, Auckland, Waikato, "Bay of Plenty, Waiariki", "Hawke\'s Bay, Tairāwhiti", "Taranaki, Whanganui, Manawatū", Wellington, "Nelson, Marlborough, West Coast", Canterbury and "Otago, Southland".',
      ),
    );
  });

  test.each<Cell>([3, true, "constructor", "—"])("%p is none", (cell) => {
    expect(problemOf(cell, phase)[1]).toBe("unknown-choice");
    expect(problemOf(cell, plain)[1]).toBe("unknown-choice");
  });
});

describe("yes or no", () => {
  const yesNo: Expected = { kind: "yesNo" };

  test.each<[Cell, boolean]>([
    ["Yes", true],
    [" y ", true],
    ["TRUE", true],
    [true, true],
    [1, true],
    ["1", true],
    ["no", false],
    ["N", false],
    [false, false],
    [0, false],
  ])("%p is %p", (cell, value) => {
    expect(valueOf(cell, yesNo)).toBe(value);
  });

  test.each<[Cell, string]>([
    ["perhaps", '"perhaps"'],
    ["constructor", '"constructor"'],
    [2, "2"],
    [-1, "−1"],
    ["-1", '"-1"'],
    [0.1, "0.1"],
  ])("%p is neither", (cell, shown) => {
    expect(problemOf(cell, yesNo)).toEqual(
      refused("not-yes-or-no", `${shown} is neither Yes nor No.`),
    );
  });
});
