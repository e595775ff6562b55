import { allocate } from "../../src/functions/functions";
import { compare } from "../../src/functions/functionsLoadedLater";
import { laterSentenceOf, type Cells } from "./calls";
import { clustersRange, phasesRange } from "./exampleRanges";
import { threeClusters } from "./threeClusters";

const down = [["Rounding", "Down"]];

test("two answers of ALLOCATE for the example differ where their policies do, and in total", async () => {
  const [clusters, phases] = [clustersRange(), phasesRange()];
  const results = [[["Rounding", "Nearest"]], down].map((policy) =>
    allocate(clusters, 623, policy, phases),
  ) as [Cells, Cells];
  const byResult = await compare(...results);
  const byPolicy = await compare([], down, clusters, phases);
  const changes = (rows: Cells) =>
    rows
      .slice(1, -1)
      .map(([number, , before, after]) => [number, before, after])
      .filter(([, before, after]) => before !== after)
      .sort((a, b) => Number(a[0]) - Number(b[0]));
  expect(changes(byPolicy)).toEqual(changes(byResult));
  expect(changes(byPolicy).length).toBeGreaterThan(30);
  expect(byPolicy.at(-1)!.slice(0, 6)).toEqual(byResult.at(-1));
  expect(byPolicy.at(-1)!.at(-1)).toBe("One rule: Rounding (Nearest → Down).");
});

test("a cluster of one result alone has no roles in the other", async () => {
  const before = [
    ["Cluster number", "Roles"],
    [1, 2],
    ["Total", 2],
  ];
  const after = [
    ["Cluster number", "Roles"],
    [7, 3],
  ];
  expect(await compare(before, after)).toEqual([
    ["Cluster number", "Cluster name", "Roles before", "Roles after", "Gained", "Lost"],
    [1, "", 2, 0, 0, 2],
    [7, "", 0, 3, 3, 0],
    ["Total", "", 2, 3, 3, 2],
  ]);
});

test("the same twice leaves the totals alone", async () => {
  const same = await compare([], [], threeClusters());
  expect(same).toHaveLength(2);
  expect(same[1]!.at(-1)).toBe("Nothing that can change roles is different.");
});

test("what is missing is said of the argument it is missing in", async () => {
  expect(await laterSentenceOf(compare([], []))).toMatch(
    /^before: There is nothing in it\. Select what LSC\.ALLOCATE answers/,
  );
  const dollars = [["Dollars as the limit", 5_000_000]];
  expect(await laterSentenceOf(compare([], dollars, threeClusters()))).toMatch(
    /^after: The policy has dollars as the limit/,
  );
  const tooFew = [
    ["Roles to allocate", 1],
    ["Way of serving", "Proportional"],
  ];
  expect(await laterSentenceOf(compare([], tooFew, threeClusters()))).toMatch(
    /^"after": The fewest roles of all clusters add up to 3/,
  );
  const withoutPhases = threeClusters().map((row) => row.slice(0, -1));
  expect(await laterSentenceOf(compare([], down, withoutPhases))).toMatch(
    /^clusters: Nothing says which phase/,
  );
});
