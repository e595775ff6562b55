import { centsIn, dollarsAndCents, dollarText, shortDollars } from "../../src/domain/money";

test.each([
  ["217m", 21_700_000_000],
  ["217,000,000", 21_700_000_000],
  ["$ 217,000,000.50", 21_700_000_050],
  ["1.5 Million", 150_000_000],
  ["0", 0],
  ["1000b", 100_000_000_000_000],
])("%s is read", (text, cents) => {
  expect(centsIn(text)).toBe(cents);
});

test.each(["", "217 000 000", "2,17", "-5", "217x", "1001b", "$"])("%j is no amount", (text) => {
  expect(centsIn(text)).toBeUndefined();
});

test("amounts are written whole, to the cent, or shortly", () => {
  expect([21_700_000_049, -1_300].map(dollarText)).toEqual(["$217,000,000", "−$13"]);
  expect(dollarsAndCents(34_831_461)).toBe("$348,314.61");
  expect([0, 4_999_900, 63_200_000, 2_144_000_000, -21_700_000_000].map(shortDollars)).toEqual([
    "$0",
    "$49,999",
    "$0.6m",
    "$21.4m",
    "−$217.0m",
  ]);
});
