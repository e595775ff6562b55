import fc from "fast-check";
import { compareClusterNumbers } from "../../src/domain/cluster";
import { rolesSetBy } from "../../src/domain/override";
import { describeProblem, error, warning } from "../../src/domain/problem";
import { resultOf } from "../../src/domain/result";
import { countText, listText, numberText } from "../../src/domain/wording";

describe("numberText", () => {
  test("separates thousands as JavaScript's own formatter does", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 4 }),
        (cents, decimals) => {
          const value = cents / 64;
          const theirs = new Intl.NumberFormat("en-NZ", {
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
          });
          const shown = Number(value.toFixed(decimals));
          expect(numberText(value, decimals)).toBe(
            theirs.format(shown === 0 ? 0 : shown).replace("-", "−"),
          );
        },
      ),
    );
  });

  test.each([
    [300_750, 0, "300,750"],
    [482.7448, 2, "482.74"],
    [-1234.5, 1, "−1,234.5"],
    [-0.2, 0, "0"],
    [999.96, 1, "1,000.0"],
  ])("writes %d with %d decimals as %s", (value, decimals, text) => {
    expect(numberText(value, decimals)).toBe(text);
  });
});

test("one is singular, none and many are plural", () => {
  expect([0, 1, 1052].map((count) => countText(count, "school"))).toEqual([
    "0 schools",
    "1 school",
    "1,052 schools",
  ]);
  expect([1, 2].map((count) => countText(count, "kura", "kura"))).toEqual(["1 kura", "2 kura"]);
});

test("lists have commas, and a last 'and'", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listText)).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
});

describe("cluster numbers", () => {
  test("are ordered as numbers, other texts after them", () => {
    const sorted = ["2", "10", "99066", "10a", "B1", "a"];
    expect([...sorted].reverse().sort(compareClusterNumbers)).toEqual(sorted);
  });

  test("have one consistent order", () => {
    const any = fc.oneof(
      fc.stringMatching(/^[0-9]{1,3}$/),
      fc.stringMatching(/^[0-9]{14,17}$/),
      fc.string({ maxLength: 3 }),
    );
    const order = (a: string, b: string) => Math.sign(compareClusterNumbers(a, b));
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(order(a, b) + order(b, a)).toBe(0);
        expect(order(a, b) === 0).toBe(a === b);
        if (order(a, b) < 0 && order(b, c) < 0) expect(order(a, c)).toBe(-1);
      }),
      { numRuns: 500 },
    );
  });
});

test("a problem is read with its place first", () => {
  const at = (place: object) => describeProblem(error("a-code", "It is wrong.", place));
  expect(at({ sheet: "Schools", row: 12, column: "Students" })).toBe(
    "Schools, row 12, Students: It is wrong.",
  );
  expect(at({ sheet: "Policy", address: "C4" })).toBe("Policy: It is wrong.");
  expect(describeProblem(error("a-code", "It is wrong."))).toBe("It is wrong.");
});

test("errors stop a result, warnings go along with it", () => {
  const [wrong, odd] = [error("a", "Wrong."), warning("b", "Odd.")];
  expect(resultOf(7, [odd])).toEqual({ ok: true, value: 7, warnings: [odd] });
  expect(resultOf(7, [odd, wrong])).toEqual({ ok: false, problems: [odd, wrong] });
});

test("a decision on a tie sets no roles, whatever stands in its row", () => {
  const made = { clusterNumber: "1", roles: 3, reason: "", decidedBy: "", decidedOn: "2019-01-01" };
  expect(rolesSetBy({ ...made, way: "First in a tie" })).toBeUndefined();
  expect(rolesSetBy({ ...made, way: "On top" })).toBe(3);
  expect(rolesSetBy(undefined)).toBeUndefined();
});
