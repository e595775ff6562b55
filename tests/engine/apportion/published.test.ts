import { awardsOf } from "./sharedBy";

/**
 * Balinski and Young's example of five methods that all differ: populations, house of 26.
 * Source: M. L. Balinski and H. P. Young, Fair Representation (1982), and the textbooks after it.
 */
const populations = Float64Array.of(9061, 7179, 5259, 3319, 1182);

test.each([
  ["Adams", [9, 7, 5, 3, 2]],
  ["Dean", [9, 7, 5, 4, 1]],
  ["Huntington-Hill", [9, 7, 6, 3, 1]],
  ["Webster", [9, 8, 5, 3, 1]],
  ["Jefferson", [10, 7, 5, 3, 1]],
] as const)("%s shares Balinski and Young's 26 seats as published", (method, seats) => {
  expect(awardsOf({ weights: populations, roles: 26, options: { method } })).toEqual(seats);
});

/**
 * The Alabama paradox in its smallest textbook form: populations 6, 6 and 2; with 10 seats the
 * small one has 2, with 11 only 1.
 */
test("Hamilton takes a role from the smallest row as the total grows: the Alabama paradox", () => {
  const weights = Float64Array.of(6, 6, 2);
  const at = (roles: number) => awardsOf({ weights, roles, options: { method: "Hamilton" } });
  expect(at(10)).toEqual([4, 4, 2]);
  expect(at(11)).toEqual([5, 5, 1]);
});
