import { unitCosts } from "../../../src/engine/money/unitCosts";
import { announced } from "../../../src/parameters/announced";
import { budgetCosts } from "../../../src/parameters/budgetCosts";
import figures from "../../../seeds/published/figures.json";

const published = (id: string) => figures.find((figure) => figure.id === id)!.value;

test("what was announced is what the published figures say", () => {
  expect(announced).toMatchObject({
    operating: published("operating-funding"),
    capital: published("capital-funding"),
    years: published("operating-years"),
    roles: published("roles"),
    schools: published("schools"),
  });
});

test("$217 million ÷ 623 roles ÷ 4 years is $87,079 a role and year", () => {
  expect(unitCosts(announced).roleYear).toBe(87_079);
  expect(published("operating-per-role-year")).toBe(87_079);
});

test("over the three and a half years in which roles run it is $99,518", () => {
  expect(unitCosts(announced).roleYearRunning).toBe(99_518);
  expect(published("operating-per-role-year-running")).toBe(99_518);
});

test("$95 million ÷ 623 roles is $152,488 a role", () => {
  expect(unitCosts(announced).capitalPerRole).toBe(152_488);
  expect(published("capital-per-role")).toBe(152_488);
});

test("$95 million ÷ 1,052 schools is $90,304 a school", () => {
  expect(unitCosts(announced).capitalPerSchool).toBe(90_304);
  expect(published("capital-per-school")).toBe(90_304);
});

test("the standard price of space is the most, to the cent, at which 623 roles fit", () => {
  const rate = Number(budgetCosts.find(({ key }) => key === "spaceRate")!.standard[0]!.value);
  const costs = (cents: number) => (announced.roles * 15 * cents) / 100;
  expect(costs(Math.round(rate * 100))).toBeLessThanOrEqual(announced.capital);
  expect(costs(Math.round(rate * 100) + 1)).toBeGreaterThan(announced.capital);
});
