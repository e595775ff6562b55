import figures from "../../seeds/published/figures.json";
import { costParameters } from "../../src/parameters/costParameters";

const standardOf = (key: string) => costParameters.find((each) => each.key === key)!.standard;

const published = (id: string) => {
  const { value, date } = figures.find((figure) => figure.id === id)! as {
    readonly value: number;
    readonly date?: string;
  };
  return { value, ...(date !== undefined && { from: date }) };
};

test("no two inputs have the same key or name", () => {
  for (const key of ["key", "name"] as const)
    expect(new Set(costParameters.map((each) => each[key])).size).toBe(costParameters.length);
});

test.each([
  ["salary 9", ["pay-step-9-2019", "pay-step-9-2020", "pay-step-9-2021"]],
  ["salary 11", ["pay-step-11-2021"]],
  ["kmRate", ["kilometre-rate-first"]],
  ["kmRateBeyond", ["kilometre-rate-after"]],
])("%s is what was published", (key, ids) => {
  expect(standardOf(key).map(({ value, from }) => ({ value, from }))).toEqual(ids.map(published));
});

test.each([
  ["budget", "operating-funding"],
  ["capitalBudget", "capital-funding"],
  ["entitlementBudget", "in-school-funding"],
  ["fiscalYears", "operating-years"],
  ["kmAtRate", "kilometre-limit"],
])("%s is what was published", (key, id) => {
  expect(standardOf(key)[0]!.value).toBe(published(id).value);
});

test("what is called official is one of the published figures", () => {
  const official = costParameters
    .filter(({ standard }) => standard.some(({ basis }) => "source" in basis))
    .map(({ key }) => key);
  expect(official).toEqual([
    "fiscalYears",
    "salary 9",
    "salary 11",
    "budget",
    "space",
    "capitalBudget",
    "entitlementBudget",
  ]);
});
