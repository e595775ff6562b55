import { planImport } from "../../src/actions/planImport";
import { toConfirm } from "../../src/actions/toConfirm";
import { describeProblem } from "../../src/domain/problem";
import { directoryOf, type DirectoryCells } from "./directory";
import { applied } from "./importing";
import { TableHost } from "./tableHost";
import { problemsOf } from "./tables";

const roll = (students: number, more: DirectoryCells = {}): DirectoryCells => ({
  "Total School Roll": String(students),
  Maori: "0",
  Pasifika: "0",
  ...more,
});

/** What is said first of a directory with these schools, where each had 100 students before. */
async function saidFirst(...schools: readonly DirectoryCells[]): Promise<string[]> {
  const host = new TableHost();
  await applied(host, { directory: directoryOf(...schools.map(() => roll(100))) });
  const plan = await planImport(host, { directory: directoryOf(...schools) });
  expect(plan.ok).toBe(true);
  const { asked, first } = toConfirm(problemsOf(plan));
  expect(asked).toEqual([]);
  return first.map(describeProblem);
}

const inAll = expect.stringContaining("in all, a change of more than a quarter");

test("a school whose students change more than tenfold is named first", async () => {
  expect(await saidFirst(roll(1001), roll(100))).toEqual([
    "directory.csv: The students of 1 school would change more than tenfold: 1 Awa School from 100 to 1,001. Check these numbers in the directory before you import it.",
    "directory.csv: The students of the 2 schools known before would go from 200 to 1,101 in all, a change of more than a quarter. Check that the directory holds the number of all students of each school.",
  ]);
});

test("so is one that would lose more than nine in ten, and ten times as many is not enough", async () => {
  const others = Array.from({ length: 9 }, () => roll(100));
  expect(await saidFirst(roll(9), ...others)).toEqual([
    expect.stringContaining("1 Awa School from 100 to 9."),
  ]);
  expect(await saidFirst(roll(10), ...others)).toEqual([]);
  expect(await saidFirst(roll(1000), ...others)).toEqual([inAll]);
});

test("of many the first five are named", async () => {
  const [first] = await saidFirst(...Array.from({ length: 7 }, () => roll(2000)));
  expect(first).toMatch(/of 7 schools .* 5 Awa School from 100 to 2,000 and 2 more\./);
});

test("a blank total changes nothing, and a quarter more in all is not said", async () => {
  expect(await saidFirst({ ...roll(0), "Total School Roll": null }, roll(150))).toEqual([]);
});
