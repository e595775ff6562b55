import { allocate, margin, roles } from "../../src/functions/functions";
import { sentenceOf, type Cells } from "./calls";
import { policyRange } from "./exampleRanges";
import { threeClusters } from "./threeClusters";

const given = (policy: unknown, total: unknown = null) =>
  roles(threeClusters(), total, policy as Cells)
    .slice(1)
    .map(([one]) => one);

describe("the policy", () => {
  test("may be two columns, with or without headings and groups", () => {
    const settings = [
      ["Students per role", 300],
      ["Roles to allocate", 9],
    ];
    expect(given(settings)).toEqual([4, 3, 1]);
    expect(given([["Setting", "Value"], ...settings])).toEqual([4, 3, 1]);
    expect(given([["Total", null], ...settings, [null, null]])).toEqual([4, 3, 1]);
  });

  test("may be the table of a Policy sheet, under its title", () => {
    const table = policyRange({ studentsPerRole: 300, roles: 9 });
    expect(given(table)).toEqual([4, 3, 1]);
    expect(given([["Policy: every number"], [], ...table])).toEqual([4, 3, 1]);
  });

  test("has its standard value where a setting is not there", () => {
    expect(given([["Policy name", "Ours"]])).toEqual([2, 2, 1]);
  });

  test("refuses an unknown setting and says which was probably meant", () => {
    expect(sentenceOf(() => given([["Rolls to alocate", 9]]))).toBe(
      'Row 1 of policy, Setting: There is no setting "Rolls to alocate". Did you mean "Roles to allocate"?',
    );
    expect(sentenceOf(() => given([["Fairness", 9]]))).toMatch(/There is no setting "Fairness"/);
  });

  test("names an error that stands in place of a setting", () => {
    const error = { code: "#NAME?" };
    const sentence = "This cell holds the error #NAME?. Put it right first.";
    const rows = [
      ["Rounding", "Up"],
      [error, 9],
    ];
    expect(sentenceOf(() => given(rows))).toBe(`Row 2 of policy, Setting: ${sentence}`);
    expect(sentenceOf(() => given([[error]]))).toBe(`policy: ${sentence}`);
    expect(sentenceOf(() => given(error))).toBe(`policy: ${sentence}`);
  });

  test("refuses a wrong value and a setting that stands there twice, by row", () => {
    expect(sentenceOf(() => given([["Rounding", "Sideways"]]))).toMatch(
      /^Row 1 of policy, Rounding: "Sideways" is not one of the 3 choices/,
    );
    const twice = [
      ["Rounding", "Up"],
      ["ROUNDING", "Down"],
    ];
    expect(sentenceOf(() => given(twice))).toMatch(/^Row 2 of policy.*twice/);
  });

  test("with dollars as the limit needs the roles they buy, as no costs are at hand", () => {
    const dollars = [["Dollars as the limit", 1_000_000]];
    expect(sentenceOf(() => given(dollars))).toBe(
      'policy: The policy has dollars as the limit, which this function cannot turn into roles, as it does not know what they cost. Give LSC.AFFORDABLE with the dollars and Costs[#All] as the argument "roles".',
    );
    expect(given(dollars, 3)).toEqual([2, 1, 0]);
    expect(given([["Dollars as the limit", 0]])).toEqual([2, 2, 1]);
  });

  test("refuses several columns of which none is headed", () => {
    expect(sentenceOf(() => given([["Rounding", "Up", "choice"]]))).toMatch(/^policy: Give two/);
  });

  test("counts a blank as 0, and 0 as blank where a setting may stay blank", () => {
    for (const blank of [0, null, ""]) {
      expect(given([["Most roles a cluster gets", blank]])).toEqual([2, 2, 1]);
      expect(given([["Fewest roles a cluster gets", blank]])).toEqual([2, 2, 1]);
      expect(given([["Roles to allocate", blank]])).toEqual([0, 0, 0]);
    }
  });
});

describe("the roles", () => {
  test("come before those of the policy, and count as left out where they are blank or 0", () => {
    expect(given([["Roles to allocate", 2]], 4)).toEqual([2, 2, 0]);
    for (const blank of [0, null, "", undefined])
      expect(given([["Roles to allocate", 2]], blank)).toEqual([2, 0, 0]);
  });

  test("are one whole number", () => {
    expect(sentenceOf(() => given(null, 2.5))).toMatch(/^roles: 2.5 cannot stand here/);
    expect(sentenceOf(() => given(null, [[1], [2]]))).toBe(
      "roles: Give one value or one cell, not several.",
    );
  });
});

test("what stands in the way of the whole allocation is said", () => {
  const settings = [
    ["Most roles a cluster gets", 1],
    ["Fewest roles a cluster gets", 2],
  ];
  expect(sentenceOf(() => allocate(threeClusters(), null, settings))).toMatch(
    /^Policy, Most roles a cluster gets: .* is below the fewest/,
  );
});

test.each([0, 1, 2, 3])("an argument that is one error is named, the one at %i", (at) => {
  const args: unknown[] = [threeClusters(), 9];
  args[at] = { code: "#NAME?" };
  expect(sentenceOf(() => roles(...(args as [Cells])))).toBe(
    `${["clusters", "roles", "policy", "phases"][at]}: This cell holds the error #NAME?. Put it right first.`,
  );
});

describe("one column of students", () => {
  test("shares the roles, nobody above its claim", () => {
    expect(roles([[2600], [1900], [900]], 8)).toEqual([[4], [3], [1]]);
    expect(roles([[2600], [1900], [900]], 100)).toEqual([[5], [4], [2]]);
  });

  test("gives nothing to a row that is blank or 0, and shows the error of one that is wrong", () => {
    expect(roles([[2600], [null], [0], [900]], 8)).toEqual([[5], [0], [0], [2]]);
    const [first, second] = roles([[2600], ["x"]], 8);
    expect(first).toEqual([5]);
    expect(second).toMatchObject([{ message: expect.stringMatching(/^Row 2 of clusters: "x"/) }]);
  });

  test("is refused as a whole by ALLOCATE where one is wrong", () => {
    expect(sentenceOf(() => allocate([[2600], ["x"]], 8))).toMatch(/^Row 2 of clusters: "x"/);
  });
});

test("MARGIN refuses more clusters that share with a regional floor than it can work out at once", () => {
  const [head, one] = threeClusters();
  const many = [head!, ...Array.from({ length: 301 }, (_, at) => [at + 1, ...one!.slice(1)])];
  const floor = (way: string) => [
    ["Way of serving", way],
    ["Regional floor", "Share of students"],
    ["Amount of the regional floor", 1],
  ];
  expect(sentenceOf(() => margin(many, 400, floor("Proportional")))).toMatch(/more than 300 would/);
  expect(margin(many.slice(0, 20), 400, floor("Proportional"))).toHaveLength(20);
  expect(margin(many, 400, floor("Block"))).toHaveLength(302);
});
