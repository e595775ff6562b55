import { cpus, loadavg } from "node:os";
import { phases } from "../src/domain/phase";
import { regions } from "../src/domain/region";
import { rowsLikeClusters } from "./students";
import { timings, type Contestant } from "./timing";

/*
 * Our own time: from the call with the range until the array is returned. Cold: a range that is
 * not remembered, in a runtime that has answered others before, as Excel's lives as long as the
 * workbook. What Excel takes to hand over the range and to show the answer is not in it.
 */

// In Excel the global is there; a benchmark makes no errors, so names are enough.
Object.assign(globalThis, {
  CustomFunctions: { Error, ErrorCode: {}, associate: () => undefined },
});
const functions = await import("../src/functions/functions");

const count = 2_500;
const headings = [
  "Cluster number",
  "Cluster name",
  "Region",
  "Students",
  "Schools",
  "Rural schools",
  "Māori students",
  "Pacific students",
  "Māori medium kura",
  "Spread (km)",
  "Present roles",
  "Phase",
];

/** Clusters with headings; another seed gives other students, so that nothing is remembered. */
function clustersRange(seed: number): unknown[][] {
  const { students } = rowsLikeClusters(count, seed);
  return [
    headings,
    ...Array.from(students, (number, index) => [
      index + 1,
      `Cluster ${index + 1}`,
      regions[index % regions.length]!,
      number,
      3 + (index % 9),
      index % 4,
      Math.floor(number / 4),
      Math.floor(number / 9),
      index % 3,
      (index * 7) % 60,
      index % 2,
      phases[(index * 3) % phases.length]!,
    ]),
  ];
}

/** A history of three terms, each cluster in another phase. */
const history: unknown[][] = [
  ["Cluster number", "Term", "Assessed on", "Phase"],
  ...[43_281, 43_373, 43_465].flatMap((assessedOn, term) =>
    Array.from({ length: count }, (_, index) => [
      index + 1,
      `2018 Term ${term + 2}`,
      assessedOn,
      phases[(index * 3 + term) % phases.length]!,
    ]),
  ),
];

/** More ranges than are remembered, so that in turns none of them is known. */
const others = Array.from({ length: 14 }, (_, seed) => clustersRange(seed + 1));

const runs = 101;
const warmUps = 40;
const roles = 3_000;
const same = clustersRange(20190716);
const studentsOf = (range: unknown[][]) => range.slice(1).map((row) => [row[3]]);
const students = new Map([same, ...others].map((range) => [range, studentsOf(range)]));

/** Other totals, so that one function does not work for the next. */
const cases: [string, (clusters: unknown[][]) => unknown][] = [
  ["ALLOCATE", (clusters) => functions.allocate(clusters, roles)],
  ["ROLES", (clusters) => functions.roles(clusters, roles + 1)],
  ["MARGIN", (clusters) => functions.margin(clusters, roles + 2)],
  ["SCORE", (clusters) => functions.score(clusters)],
  ["APPORTION", (clusters) => functions.apportion(students.get(clusters)!, roles)],
  ["ALLOCATE with Phases", (clusters) => functions.allocate(clusters, roles, undefined, history)],
  ["SCORE with Phases", (clusters) => functions.score(clusters, undefined, history)],
];

const peer = "JSON.parse(JSON.stringify(range))";
const contestants: Contestant[] = [
  { name: peer, runs, warmUps, run: () => JSON.parse(JSON.stringify(same)) },
  ...cases.flatMap(([name, call]): Contestant[] => {
    let next = 0;
    return [
      { name, runs, warmUps, run: () => call(others[next++ % others.length]!) },
      { name: `${name}, remembered`, runs, warmUps, run: () => call(same) },
    ];
  }),
];

const load = () => `load ${loadavg()[0]!.toFixed(1)}`;
const whole = (number: number) => number.toLocaleString("en-NZ");
console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, ${load()}`);
console.log(
  `${whole(count)} clusters of ${headings.length} columns, ${whole(roles)} roles; Phases: ${whole(history.length - 1)} rows`,
);
console.log(`Fastest and median of ${runs} runs, each after another function's, warmed up.`);
console.log(`Copies: how many times the fastest ${peer} the fastest takes.\n`);
const line = (name: string, ...figures: string[]) =>
  console.log(name.padEnd(36) + figures.map((figure) => figure.padStart(12)).join(""));
line("", "fastest ms", "median ms", "copies");
const times = timings(contestants);
contestants.forEach(({ name }, index) => {
  const { fastest, median } = times[index]!;
  line(name, fastest.toFixed(2), median.toFixed(2), (fastest / times[0]!.fastest).toFixed(2));
});
console.log(`\nAt the end: ${load()}`);
