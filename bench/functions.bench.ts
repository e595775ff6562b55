import { cpus } from "node:os";
import { phases } from "../src/domain/phase";
import { regions } from "../src/domain/region";
import { rowsLikeClusters } from "./students";
import { medians, type Contestant } from "./timing";

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
      phases[(index * 3) % phases.length]!,
    ]),
  ];
}

/** More ranges than are remembered, so that in turns none of them is known. */
const others = Array.from({ length: 14 }, (_, seed) => clustersRange(seed + 1));

const runs = 31;
const warmUps = 20;
const roles = 3_000;
const same = clustersRange(20190716);
const students = (range: unknown[][]) => range.slice(1).map((row) => [row[3]]);

/** Other totals, so that one function does not work for the next. */
const cases: [string, (clusters: unknown[][]) => unknown][] = [
  ["ALLOCATE", (clusters) => functions.allocate(clusters, roles)],
  ["ROLES", (clusters) => functions.roles(clusters, roles + 1)],
  ["MARGIN", (clusters) => functions.margin(clusters, roles + 2)],
  ["SCORE", (clusters) => functions.score(clusters)],
  ["APPORTION", (clusters) => functions.apportion(students(clusters), roles)],
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

console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`);
console.log(`${count.toLocaleString("en-NZ")} clusters, ${roles.toLocaleString("en-NZ")} roles`);
console.log(`Copies: how many times ${peer} takes as long, timed in turns with it.\n`);
console.log(["".padEnd(36), "median ms".padStart(12), "copies".padStart(10)].join(""));
const times = medians(contestants);
contestants.forEach(({ name }, index) => {
  const ratio = times[index]! / times[0]!;
  console.log(
    [name.padEnd(36), times[index]!.toFixed(3).padStart(12), ratio.toFixed(2).padStart(10)].join(
      "",
    ),
  );
});
