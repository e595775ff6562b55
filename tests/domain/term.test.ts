import { nextTerm, termName, termOf } from "../../src/domain/term";

test.each(["2018 Term 4", "Term 4 2018", "term 4, 2018", "T4 2018", " 2018  T4 ", "2018T4"])(
  "%s is the fourth term of 2018",
  (text) => {
    expect(termOf(text)).toEqual({ year: 2018, number: 4 });
  },
);

test.each(["2018", "2018 Term 5", "Term 4", "Assumed", ""])("%p is no term", (text) => {
  expect(termOf(text)).toBeUndefined();
});

test("after the fourth term comes the first of the next year", () => {
  expect(termName(nextTerm({ year: 2018, number: 4 }))).toBe("2019 Term 1");
  expect(termName(nextTerm({ year: 2018, number: 3 }))).toBe("2018 Term 4");
});
