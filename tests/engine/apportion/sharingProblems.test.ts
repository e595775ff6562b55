import { apportion } from "../../../src/engine/apportion/apportion";
import type { SharingOptions } from "../../../src/engine/apportion/sharing";

/** Code and sentence of all that stands in the way. */
function refusals(weights: number[], roles: number, options: SharingOptions = {}): string[][] {
  const result = apportion(Float64Array.from(weights), roles, options);
  return result.ok ? [] : result.problems.map(({ code, sentence }) => [code, sentence]);
}

const whole = (...values: number[]): Int32Array => Int32Array.from(values);

test("a weight that is negative, not whole, not a number or too large is named, counted from 1", () => {
  const weightSentence = "Weights must be whole numbers from 0 to 9,007,199,254,740,991; ";
  expect(refusals([5, 4, -2], 1)).toEqual([
    ["bad-weights", `${weightSentence}1 weight is not: weight 3 is −2.`],
  ]);
  expect(refusals([0.5, 4, 2 ** 53], 1)).toEqual([
    [
      "bad-weights",
      `${weightSentence}2 weights are not: weight 1 is 0.5, weight 3 is 9,007,199,254,740,992.`,
    ],
  ]);
  expect(refusals([1, NaN, Infinity, -1, -1], 1)).toEqual([
    [
      "bad-weights",
      `${weightSentence}4 weights are not: weight 2 is not a number, weight 3 is infinite, weight 4 is −1, and 1 more.`,
    ],
  ]);
});

test("a number of roles that is not whole, negative or too large is named", () => {
  const range = "it must be a whole number from 0 to 2,000,000,000.";
  expect(refusals([1], 12.5)).toEqual([["bad-roles", `The number of roles is 12.5; ${range}`]]);
  expect(refusals([1], -1)).toEqual([["bad-roles", `The number of roles is −1; ${range}`]]);
  expect(refusals([1], 2_000_000_001)).toEqual([
    ["bad-roles", `The number of roles is 2,000,000,001; ${range}`],
  ]);
  expect(refusals([1], NaN)).toEqual([
    ["bad-roles", `The number of roles is not a number; ${range}`],
  ]);
});

test("floors above their caps are named", () => {
  expect(refusals([1, 1], 4, { floors: whole(0, 3), caps: whole(2, 2) })).toEqual([
    ["floors-above-caps", "No floor may be above its cap; 1 is: floor 2 is 3 and its cap 2."],
  ]);
  expect(refusals([1, 1], 4, { caps: whole(-1, -2) })).toEqual([
    [
      "floors-above-caps",
      "No floor may be above its cap; 2 are: floor 1 is 0 and its cap −1, floor 2 is 0 and its cap −2.",
    ],
  ]);
});

test("negative floors are named", () => {
  expect(refusals([1, 1], 4, { floors: whole(0, -3) })).toEqual([
    ["negative-floors", "Floors must be 0 or more; 1 is not: floor 2 is −3."],
  ]);
});

test("floors that add up to more than the roles are refused with what would help", () => {
  expect(refusals([1, 1], 120, { floors: whole(60, 70) })).toEqual([
    [
      "floors-above-roles",
      "The floors add up to 130, more than the 120 roles there are. Lower some floors or add 10 roles.",
    ],
  ]);
});

test("caps that leave too little room are refused with how many roles can be placed", () => {
  expect(refusals([1, 1], 120, { caps: whole(60, 50) })).toEqual([
    [
      "caps-below-roles",
      "The caps leave room for only 110 of the 120 roles. Raise some caps or take away 10 roles.",
    ],
  ]);
  expect(refusals([1, 0], 3, { caps: whole(2, 50) })).toEqual([
    [
      "caps-below-roles",
      "The caps leave room for only 2 of the 3 roles, as a weight of 0 gets no more than its floor. Raise some caps or take away 1 role.",
    ],
  ]);
});

test("roles that nobody has a weight for are refused", () => {
  const advice = "Give at least one row a weight.";
  expect(refusals([0, 0], 20)).toEqual([
    ["no-weights", `No weight is above 0, so there is nobody to share 20 roles among. ${advice}`],
  ]);
  expect(refusals([0, 0], 3, { floors: whole(1, 1) })).toEqual([
    [
      "no-weights",
      `No weight is above 0, so there is nobody to share 1 role beyond the floors among. ${advice}`,
    ],
  ]);
  expect(refusals([], 1)).toHaveLength(1);
});

test("arrays of different lengths are named", () => {
  const options = { floors: whole(0), caps: whole(1, 1, 1), tiePlaces: whole() };
  expect(refusals([1, 1], 1, options)).toEqual([
    [
      "unequal-lengths",
      "The number of floors is 1 and that of weights 2; each weight needs one floor.",
    ],
    [
      "unequal-lengths",
      "The number of caps is 3 and that of weights 2; each weight needs one cap.",
    ],
    [
      "unequal-lengths",
      "The number of places in the tie rule is 0 and that of weights 2; each weight needs one place.",
    ],
  ]);
});

test("the quota method refuses totals it would take too long over", () => {
  expect(refusals([1], 1_000_001, { method: "Quota" })).toEqual([
    [
      "too-many-for-quota",
      "The quota method awards roles one at a time, so it shares at most 1,000,000, not 1,000,001. Webster has no such limit.",
    ],
  ]);
});

test("all problems are told at once", () => {
  const options = { floors: whole(-1, 5), caps: whole(1, 4), tiePlaces: whole(1) };
  const codes = refusals([-1, 1], 0.5, { floors: options.floors, caps: options.caps }).map(
    ([code]) => code,
  );
  expect(codes).toEqual(["bad-roles", "bad-weights", "negative-floors", "floors-above-caps"]);
  expect(refusals([-1, 1], 0.5, options).map(([code]) => code)).toEqual([
    "unequal-lengths",
    "bad-roles",
    "bad-weights",
  ]);
});
