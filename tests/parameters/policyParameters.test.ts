import { dayOf } from "../../src/domain/day";
import { plainText } from "../../src/domain/plainText";
import type { PolicyParameter } from "../../src/parameters/policyParameter";
import { policyParameters } from "../../src/parameters/policyParameters";
import { readValue } from "../../src/sheets/readPolicy";

const names = policyParameters.map(({ name }) => name);
const repeated = (texts: readonly string[]) =>
  texts.filter((text, at) => texts.indexOf(text) !== at);
const where = (wrong: (parameter: PolicyParameter) => boolean) =>
  policyParameters.filter(wrong).map(({ name }) => name);
const ofKind = (kind: PolicyParameter["kind"]) =>
  policyParameters.filter((parameter) => parameter.kind === kind);

test("there are parameters, each with a key and a plain name of its own", () => {
  expect(names.length).toBeGreaterThan(25);
  expect(repeated(policyParameters.map(({ key }) => key))).toEqual([]);
  expect(repeated(names.map(plainText))).toEqual([]);
});

test("names are words of the field, not names in code", () => {
  expect(names.filter((name) => /[a-z][A-Z]|_/.test(name))).toEqual([]);
  expect(where(({ key, name }) => key === name)).toEqual([]);
});

test("each has a unit, and a meaning that is a sentence", () => {
  expect(where(({ unit }) => unit.trim() === "")).toEqual([]);
  expect(where(({ meaning }) => !/^[A-Z].*[a-z)]\.$/.test(meaning))).toEqual([]);
});

test("each holds from a day of the calendar", () => {
  expect(where(({ from }) => dayOf(from) !== from)).toEqual([]);
});

test("each names the source it comes from, or says why it is assumed", () => {
  const reasonOf = ({ basis }: PolicyParameter) =>
    "source" in basis ? basis.source : basis.assumption;
  expect(where((parameter) => reasonOf(parameter).trim().length < 10)).toEqual([]);
  expect(where(({ basis }) => "source" in basis && "assumption" in basis)).toEqual([]);
});

test("what was published has a source and what was not is an assumption", () => {
  const sourced = policyParameters
    .filter(({ basis }) => "source" in basis)
    .map(({ key }) => key)
    .sort();
  expect(sourced).toEqual(
    [
      "asAt",
      "phase Beginning",
      "phase Engagement",
      "phase Implementation",
      "phase Pre-implementation",
      "phase Refining",
      "roles",
      "serve",
      "studentsPerRole",
    ].sort(),
  );
});

test.each(policyParameters)("the standard of $name passes its own check", (parameter) => {
  expect(readValue(parameter.standard, parameter, {})).toEqual({ value: parameter.standard });
});

test("a blank standard says what blank means", () => {
  expect(where(({ standard, blankMeans }) => standard === null && !blankMeans)).toEqual([]);
});

test("choices, and only they, have choices, the standard among them and none twice", () => {
  expect(where(({ kind, choices }) => (kind === "choice") !== (choices !== undefined))).toEqual([]);
  for (const { choices = [], standard } of ofKind("choice")) {
    expect(choices).toContain(standard);
    expect(repeated(choices.map(plainText))).toEqual([]);
  }
});

test("whole numbers, and only they, have a smallest and a largest with the standard between", () => {
  expect(
    where(
      ({ kind, smallest, largest }) =>
        (kind === "whole") !== (smallest !== undefined && largest !== undefined),
    ),
  ).toEqual([]);
  for (const { standard, smallest, largest } of ofKind("whole")) {
    expect(smallest!).toBeLessThan(largest!);
    if (standard === null) continue;
    expect(standard).toBeGreaterThanOrEqual(smallest!);
    expect(standard).toBeLessThanOrEqual(largest!);
  }
});

test("groups stand together, in the order in which an allocation is thought through", () => {
  const groups = policyParameters
    .map(({ group }) => group)
    .filter((group, at, all) => group !== all[at - 1]);
  expect(groups).toEqual([
    "About",
    "Total",
    "Claim",
    "Adjustments",
    "Order",
    "Regions",
    "Sharing",
    "Placement",
  ]);
});
