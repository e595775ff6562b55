import { describeProblem } from "../../src/domain/problem";
import { standardValues } from "../../src/parameters/policyFrom";
import { policyParameters } from "../../src/parameters/policyParameters";
import { policyContent, policySheet } from "../../src/sheets/policy";
import type { Cell } from "../../src/sheets/rawTable";
import { readPolicy } from "../../src/sheets/readPolicy";
import { readRows } from "../../src/sheets/readRows";
import { tableOf } from "./tableOf";

type Setting = readonly [setting: string, value: Cell];

const parameterOf = (name: string) =>
  policyParameters.find((parameter) => parameter.name === name)!;

/** What readPolicy makes of rows that hold a setting and its value. */
function read(settings: readonly Setting[]) {
  const rows = readRows(policySheet, tableOf(["Setting", "Value"], settings, { sheet: "Policy" }));
  if (!rows.ok) throw new Error(rows.problems.map(describeProblem).join("\n"));
  return readPolicy(rows.value);
}

/** All settings at their standard, in the order of the Policy sheet. */
const standard: readonly Setting[] = policyParameters.map((parameter) => [
  parameter.name,
  parameter.standard,
]);
const withSetting = (name: string, value: Cell): Setting[] =>
  standard.map((setting) => (setting[0] === name ? [name, value] : setting));
const valuesWith = (name: string, value: Cell) => {
  const result = read(withSetting(name, value));
  return result.ok ? result.value[parameterOf(name).key] : result.problems.map(describeProblem);
};
const problemsWith = (settings: readonly Setting[]) => {
  const result = read(settings);
  return (result.ok ? result.warnings : result.problems).map(describeProblem);
};
const rowOf = (name: string) => 6 + policyParameters.indexOf(parameterOf(name));

test("all settings at their standard are the standard values, without a word", () => {
  expect(read(standard)).toEqual({ ok: true, value: standardValues(), warnings: [] });
});

test.each<[string, Cell, unknown]>([
  ["Roles to allocate", 700, 700],
  ["Snapshot date", 43555, "2019-03-31"],
  ["Snapshot date", "31 Mar 2019", "2019-03-31"],
  ["Rounding", " up ", "Up"],
  ["Keep present roles", "Yes", true],
  ["Keep present roles", true, true],
  ["Policy name", " Tranche 2 ", "Tranche 2"],
  ["Policy name", 2019, "2019"],
  ["About the data", null, null],
  ["Most roles a cluster gets", null, null],
  ["Most roles a cluster gets", 12, 12],
  ["Most schools a role may serve", "", null],
])("%s %p is read as %p", (name, value, expected) => {
  expect(valuesWith(name, value)).toBe(expected);
});

test("names of settings are read in other case and without macrons", () => {
  const lower = standard.map(([name, value]): Setting => [
    name.toLowerCase().replace("ā", "a"),
    value,
  ]);
  expect(read(lower)).toMatchObject({ ok: true, value: standardValues(), warnings: [] });
});

test.each<[string, Cell, string]>([
  [
    "Roles to allocate",
    "many",
    '"many" is not a number. Enter a whole number from 0 to 1,000,000.',
  ],
  ["Roles to allocate", 1.5, "1.5 cannot stand here. Enter a whole number from 0 to 1,000,000."],
  ["Students per role", 0, "0 cannot stand here. Enter a whole number from 1 to 1,000,000."],
  ["Students per role", null, "This cell is blank. Fill it in."],
  ["Snapshot date", "2018 Term 4", '"2018 Term 4" is not a date. Enter one such as 31 Dec 2018.'],
  ["Rounding", "Fair", '"Fair" is not one of the 3 choices: Nearest, Up and Down.'],
  ["Keep present roles", "some", '"some" is neither Yes nor No.'],
  ["Policy name", null, "This cell is blank. Fill it in."],
  [
    "Clusters in Refining",
    "First",
    '"First" is not one of the 3 choices: Priority, Competing and Not served.',
  ],
])("%s %p is refused under its own name", (name, value, sentence) => {
  expect(valuesWith(name, value)).toEqual([`Policy, row ${rowOf(name)}, ${name}: ${sentence}`]);
});

test("several wrong settings are refused at once", () => {
  const settings = withSetting("Rounding", "Fair").map(([name, value]): Setting => [
    name,
    name === "Students per role" ? -500 : value,
  ]);
  expect(problemsWith(settings)).toEqual([
    `Policy, row ${rowOf("Students per role")}, Students per role: −500 cannot stand here. Enter a whole number from 1 to 1,000,000.`,
    `Policy, row ${rowOf("Rounding")}, Rounding: "Fair" is not one of the 3 choices: Nearest, Up and Down.`,
  ]);
});

test("a number stored as text is read, with a warning", () => {
  const settings = withSetting("Roles to allocate", "1,000");
  expect(problemsWith(settings)).toEqual([
    `Policy, row ${rowOf("Roles to allocate")}, Roles to allocate: "1,000" is stored as text; it is read as the number 1,000.`,
  ]);
  expect(valuesWith("Roles to allocate", "1,000")).toBe(1000);
});

test.each([
  ["Roles to allocate", "623"],
  ["Snapshot date", "31 Dec 2018"],
  ["Keep present roles", "No"],
  ["Most roles a cluster gets", "no maximum"],
  ["Rounding", "Nearest"],
])("%s that is not on the sheet has its standard, %s, with a warning", (name, words) => {
  const result = read(standard.filter(([setting]) => setting !== name));
  expect(result).toMatchObject({
    ok: true,
    value: standardValues(),
    warnings: [
      {
        code: "missing-setting",
        sentence: `The setting "${name}" is not on the sheet; its standard is used: ${words}.`,
        place: { sheet: "Policy" },
      },
    ],
  });
});

test("an unknown setting is refused, as it would silently do nothing", () => {
  expect(problemsWith([...standard, ["Fairness", 7]])).toEqual([
    `Policy, row ${6 + standard.length}, Setting: There is no setting "Fairness". The settings are those of a new Policy sheet; remove the row or correct its name.`,
  ]);
});

test("a setting that stands there twice in different spelling is refused", () => {
  expect(problemsWith([...standard, ["ROUNDING", "Up"]])).toEqual([
    `Policy, row ${6 + standard.length}, Setting: The setting "Rounding" stands on the sheet twice. Remove one of the rows.`,
  ]);
});

test("a value that is not what the source beside it gives is pointed out until the source is changed too", () => {
  const content = policyContent(standardValues(), []);
  const rowNumbers = content.rows.map((_, index) => index + 5);
  const at = content.rows.findIndex(({ setting }) => setting === "Roles to allocate");
  const noteOn = (because: string) => {
    const rows = content.rows.map((row, index) =>
      index === at ? { ...row, value: 700, because } : row,
    );
    const read = readPolicy({ sheet: "Policy", rows, rowNumbers });
    return read.ok ? read.warnings.map(describeProblem) : ["refused"];
  };
  expect(noteOn(content.rows[at]!.because!)).toEqual([
    `Policy, row ${at + 5}, Roles to allocate: The source beside it gives 623. Write where your value comes from in its place.`,
  ]);
  expect(noteOn("Cabinet paper of next year")).toEqual([]);
});
