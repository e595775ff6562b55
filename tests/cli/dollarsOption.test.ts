import { dollarsOption } from "../../src/cli/dollarsOption";

test.each([
  ["217m", 21_700_000_000],
  ["$217,000,000", 21_700_000_000],
  ["217 million", 21_700_000_000],
  ["1.5b", 150_000_000_000],
  ["348314.61", 34_831_461],
  ["0", 0],
  ["95K", 9_500_000],
])("%s is understood", (text, cents) => {
  expect(dollarsOption(text)).toBe(cents);
});

test.each(["", "m", "-5", "217,00", "1,5m", "217x", "9999b", "$"])("%s is refused", (text) => {
  expect(() => dollarsOption(text)).toThrow("Give dollars such as");
});
