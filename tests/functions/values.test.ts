import { ExcelError } from "./customFunctions";
import {
  allocate,
  apportion,
  distance,
  divisor,
  phase,
  region,
  roles,
} from "../../src/functions/functions";
import { check, explain } from "../../src/functions/functionsLoadedLater";
import { sharingMethods } from "../../src/domain/policy";
import { laterSentenceOf, refusalOf, sentenceOf } from "./calls";
import { threeClusters, withCell } from "./threeClusters";

describe("APPORTION", () => {
  test("keeps the shape of the weights", () => {
    expect(apportion([[3, 1]], 4)).toEqual([[3, 1]]);
    expect(apportion([[3], [1]], 4)).toEqual([[3], [1]]);
  });

  test("gives a weight of 0 nothing, whatever the minimum", () => {
    expect(apportion([[3], [null], [1], [0]], 4, null, 1)).toEqual([[3], [0], [1]]);
  });

  test("takes every method by any spelling and refuses others by the nearest name", () => {
    for (const method of sharingMethods)
      expect(apportion([[5], [5]], 4, method.toUpperCase())).toEqual([[2], [2]]);
    expect(sentenceOf(() => apportion([[5]], 4, "Webstar"))).toBe(
      'method: "Webstar" is not a method. Did you mean Webster?',
    );
    expect(sentenceOf(() => apportion([[5]], 4, "lottery"))).toBe(
      'method: "lottery" is not a method. Choose Webster, Hamilton, Jefferson, Adams, Dean, Huntington-Hill or Quota.',
    );
    expect(sentenceOf(() => apportion([[5]], 4, "Saint-Lague"))).toMatch(/Did you mean Sainte-Lag/);
  });

  test.each([
    ["Webster", "Sainte-Laguë", "Webster (Sainte-Laguë)", "sainte lague", "Sainte-Laguë/Webster"],
    ["Jefferson", "D'Hondt", "d’hondt", "Jefferson (D'Hondt)"],
    ["Hamilton", "largest remainders", "Hare-Niemeyer"],
    ["Huntington-Hill", "Huntington", "huntington hill", "Equal proportions"],
  ])("knows %s by its other names", (method, ...others) => {
    const seats = (name: string) => apportion([[53], [24], [23], [2]], 21, name);
    for (const other of others) expect(seats(other)).toEqual(seats(method));
    const settings = (name: string) => [["Sharing method", name]];
    for (const other of others)
      expect(roles([[2600], [900]], 4, settings(other))).toEqual(
        roles([[2600], [900]], 4, settings(method)),
      );
  });

  test("says what cannot be shared", () => {
    const refused = (seats: number, ...limits: unknown[]) =>
      sentenceOf(() => apportion([[5], [0], [5]], seats, ...limits));
    expect(refused(4, null, 3)).toBe(
      "A minimum of 3 for each of 2 weights adds up to 6, more than the 4 seats there are. Lower the minimum or add 2 seats.",
    );
    expect(refused(8, null, null, 3)).toBe(
      "A maximum of 3 leaves room for only 6 of the 8 seats. Raise the maximum or take away 2 seats.",
    );
    expect(refused(8, null, 3, 2)).toBe(
      "The minimum is 3 and the maximum 2. Lower the one or raise the other.",
    );
    expect(refused(2_000_000, "Quota")).toBe(
      "The quota method awards seats one at a time, so it shares at most 1,000,000, not 2,000,000. Webster has no such limit.",
    );
    expect(sentenceOf(() => apportion([[5], [-5]], 4))).toMatch(/^Row 2 of weights: −5/);
  });
});

test("one column of students is refused by the setting that is in the way", () => {
  expect(sentenceOf(() => roles([[900], [900], [0], [900]], 2))).toBe(
    'The setting "Fewest roles a cluster gets" is 1, which comes to 3 roles for these clusters, but there are 2. Lower it or allocate more roles.',
  );
});

describe("DIVISOR", () => {
  test("rounds every weight to its seats", () => {
    const weights = [[53], [24], [23]];
    const by = divisor(weights, 10);
    expect(weights.map(([weight]) => [Math.round(weight! / by)])).toEqual(apportion(weights, 10));
  });

  test("is not available where the method has none", () => {
    expect(refusalOf(() => divisor([[5], [5]], 4, "Hamilton"))).toEqual(
      new ExcelError("#N/A", "No divisor gives these seats by the Hamilton method."),
    );
  });
});

describe("names", () => {
  test("come in the shape of the texts, unknown ones as errors beside them", () => {
    expect(
      phase([
        ["r", ""],
        ["Refined", "begin"],
      ]),
    ).toEqual([
      ["Refining", ""],
      [new ExcelError("#N/A", '"Refined" is not a phase. Did you mean "Refining"?'), "Beginning"],
    ]);
    expect(region([["Otago/Southland"]])).toEqual([["Otago, Southland"]]);
  });

  test("come with the nearest one where they are mistyped, else with all", () => {
    const [[waikoto, northlend, five, yes, error]] = region([
      ["Waikoto", "Northlend", 5, true, { code: "#REF!" }],
    ]) as [ExcelError[]];
    expect(waikoto!.message).toBe('"Waikoto" is not a region. Did you mean "Waikato"?');
    expect(northlend!.message).toBe('"Northlend" is not a region. Did you mean "Northland"?');
    expect(five!.message).toMatch(/^5 is not a region[.] The regions are Tai Tokerau; Auckland; /);
    expect(yes!.message).toMatch(/^TRUE is not a region[.] The regions are/);
    expect(error!.message).toBe("This cell holds the error #REF!. Put it right first.");
    expect(phase([["Refinning"], [5]])).toEqual([
      [new ExcelError("#N/A", '"Refinning" is not a phase. Did you mean "Refining"?')],
      [
        new ExcelError(
          "#N/A",
          "5 is not a phase. The phases are Beginning, Engagement, Refining, Pre-implementation and Implementation.",
        ),
      ],
    ]);
  });

  test("a blank is blank", () => {
    for (const blank of [0, null, ""]) expect(phase([[blank]])).toEqual([[""]]);
  });
});

describe("DISTANCE", () => {
  test("refuses what is not a place, and a blank", () => {
    expect(sentenceOf(() => distance(-36, 190, -37, 175))).toMatch(/^longitude1: 190/);
    expect(sentenceOf(() => distance(-36, 175, null, 175))).toMatch(/^latitude2: It is blank or 0/);
  });
});

test("LSC.CHECK is named only where it lists what is wrong", async () => {
  const two = /[.] And 1 more[.]$/;
  expect(sentenceOf(() => apportion([[1.5], [2.5]], 10))).toMatch(two);
  expect(sentenceOf(() => distance(0, 0, 0, 0))).toMatch(/[.] And 3 more[.]$/);
  expect(sentenceOf(() => allocate([["x"], ["y"]], 10))).toMatch(two);
  expect(await laterSentenceOf(explain([[null]], null, 10))).toMatch(two);
  const dollars = [["Dollars as the limit", 1_000_000]];
  expect(sentenceOf(() => allocate(threeClusters().slice(1), null, dollars))).toMatch(two);
  const without = threeClusters().map((row) => row.slice(0, 2));
  expect(sentenceOf(() => allocate(without))).toMatch(/And \d+ more; use LSC.CHECK to see all[.]$/);
});

describe("CHECK", () => {
  test("says so where there are no problems", async () => {
    expect(await check(threeClusters(), "clusters")).toEqual([["No problems found"]]);
  });

  test("lists errors and warnings by row", async () => {
    const range = withCell(withCell(threeClusters(), 2, "Students", "1,200"), 3, "Region", "?");
    expect((await check(range, "Clusters")).map((row) => row.slice(0, 3))).toEqual([
      ["Severity", "Row", "Column"],
      ["Warning", 2, "Students"],
      ["Error", 3, "Region"],
    ]);
  });

  test("checks a policy as the functions read it, and what is missing from it", async () => {
    const [, ...problems] = await check([["Rounding", "Sideways"]], "Policy");
    expect(problems.filter(([severity]) => severity === "Error")).toHaveLength(1);
    expect(problems.length).toBeGreaterThan(10);
  });

  test("finds two phases of a cluster on one day", async () => {
    const rows = [
      ["Cluster number", "Term", "Assessed on", "Phase"],
      [1, "2018 Term 3", 43465, "Refining"],
      [1, "2018 Term 4", 43465, "Beginning"],
    ];
    expect((await check(rows, "Phases"))[1]!.slice(0, 3)).toEqual(["Error", 3, "Assessed on"]);
  });

  test("refuses a kind of table it does not know, by the nearest name", async () => {
    expect(await laterSentenceOf(check(threeClusters(), "Cluster"))).toBe(
      'kind: "Cluster" is not a kind of table. Did you mean Clusters?',
    );
    expect(await laterSentenceOf(check(threeClusters(), "X"))).toMatch(
      /Choose Policy, Clusters, .* or Decisions[.]$/,
    );
  });
});
