import { cpus, loadavg } from "node:os";
import { nationalExample } from "../seeds/example/nationalExample";
import { liveInputs, questionOf, sweepPlan } from "../src/actions/sweepPlan";
import type { Policy } from "../src/domain/policy";
import type { SweepPlan, SweepWay } from "../src/domain/sweep";
import { allocate } from "../src/engine/allocate";
import type { AllocationInput } from "../src/engine/allocationInput";
import { sensitivity } from "../src/engine/sensitivity/sensitivity";
import type { Sweep } from "../src/engine/sensitivity/sweep";
import { SweepRun } from "../src/engine/sensitivity/SweepRun";
import { snapshotAt } from "../src/engine/snapshotAt";
import { standardPolicy } from "../src/parameters/policyFrom";
import { clustersLike, phaseAt } from "./largeClusters";
import { timings } from "./timing";
import { valueOf } from "./valueOf";

/*
 * 10,000 draws of all that varies as usual: four weights, students per role, and each cluster's
 * students; with the spread of each cluster's roles and, for the first 1,000 draws, Kendall's τ-b.
 * A pass is one allocation of the same clusters by `allocate`, with ties and decisions, but no
 * reading, reasons or writing. What one draw takes of it stands beside.
 */

const asAt = "2019-03-31";
const draws = 10_000;

function example(): AllocationInput {
  const { clusters, assessments } = nationalExample();
  return {
    clusters,
    snapshot: snapshotAt(assessments, asAt),
    policy: { ...standardPolicy(), asAt },
    overrides: [],
  };
}

/** Ten times as many clusters and more, for a little over half of the roles they claim. */
function large(count: number): AllocationInput {
  const clusters = clustersLike(count);
  const inPhases = new Map(clusters.map(({ number }, index) => [number, phaseAt(index)]));
  return {
    clusters,
    snapshot: { asAt, phases: inPhases },
    policy: { ...standardPolicy(), asAt, roles: 7_000 },
    overrides: [],
  };
}

const planOf = (input: AllocationInput, way: SweepWay = "Monte Carlo"): SweepPlan =>
  valueOf(sweepPlan(input, { draws, seed: 1, way, ranges: new Map() }));

const presentOf = (input: AllocationInput): Float64Array =>
  Float64Array.from(valueOf(allocate(input)).decisions, ({ roles }) => roles);

/** Runs a sweep in steps as the page's thread does; tells the longest step too. */
function swept(input: AllocationInput, plan: SweepPlan): { sweep: Sweep; longest: number } {
  const question = { input, present: presentOf(input), plan, oneAtATime: [], tipping: [] };
  const work = sensitivity({ ...question, rules: false });
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const next = work.next();
    longest = Math.max(longest, performance.now() - start);
    if (next.done === true) return { sweep: next.value.sweep, longest };
  }
}

/** Some draws of a sweep by `allocate` itself must have the same roles: by least and most of one draw. */
function check(input: AllocationInput, plan: SweepPlan, { clusters = [] }: Sweep): string {
  const one = new SweepRun(input, presentOf(input), { ...plan, draws: 1 });
  one.advance(1);
  const single = one.result().clusters!;
  const outside = single.filter(
    ({ least }, row) => least < clusters[row]!.least || least > clusters[row]!.most,
  ).length;
  const again = swept(input, plan).sweep.clusters!;
  const differ = again.filter((each, row) => each.withRole !== clusters[row]!.withRole).length;
  return outside + differ === 0 ? "same seed, same result" : `WRONG: ${outside}, ${differ}`;
}

const load = () => `load ${loadavg()[0]!.toFixed(1)}`;
console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, ${load()}`);
console.log(
  `${draws.toLocaleString("en-NZ")} draws; a pass is one allocation of the same clusters.\n`,
);
const line = (name: string, ...figures: string[]) =>
  console.log(name.padEnd(44) + figures.map((figure) => figure.padStart(14)).join(""));
line("", "seconds", "pass, ms", "draw in passes", "longest step, ms", "   check");

const floor = { kind: "share", amount: 30 } as const;
const cases: [string, AllocationInput, Partial<Policy>, SweepWay?][] = [
  ["225 clusters, block", example(), {}],
  ["225 clusters, block, Sobol", example(), {}, "Sobol"],
  ["225 clusters, proportional", example(), { serve: "Proportional" }],
  ["225 clusters, block, regional floor", example(), { regionalFloor: floor }],
  [
    "225 clusters, proportional, regional floor",
    example(),
    { serve: "Proportional", regionalFloor: floor },
  ],
  ["2,500 clusters, block", large(2500), {}],
  ["2,500 clusters, proportional", large(2500), { serve: "Proportional" }],
];
for (const [name, plain, changes, way] of cases) {
  const input = { ...plain, policy: { ...plain.policy, ...changes } };
  const plan = planOf(input, way);
  const pass = timings([{ name, runs: 51, warmUps: 50, run: () => allocate(input) }])[0]!;
  swept(input, { ...plan, draws: 500 });
  const runs = Array.from({ length: 3 }, () => {
    const start = performance.now();
    const { sweep, longest } = swept(input, plan);
    return { ms: performance.now() - start, sweep, longest };
  }).sort((a, b) => a.ms - b.ms);
  const [best] = runs;
  line(
    name,
    (best!.ms / 1000).toFixed(2),
    pass.median.toFixed(3),
    (best!.ms / draws / pass.median).toFixed(3),
    best!.longest.toFixed(0),
    `   ${check(input, plan, best!.sweep)}`,
  );
}

/** All the rest: one input at a time, tipping values, rules side by side. */
for (const [name, input] of [
  ["225 clusters, all but draws", example()],
  ["2,500 clusters, all but draws", large(2500)],
] as const) {
  const question = questionOf(valueOf(allocate(input)), { ...planOf(input), draws: 1 });
  const start = performance.now();
  for (const step of sensitivity(question)) void step;
  line(
    name,
    ((performance.now() - start) / 1000).toFixed(2),
    "",
    "",
    "",
    `   ${liveInputs(input).length} inputs, ${question.tipping.length} settings`,
  );
}
console.log(`\nAt the end: ${load()}`);
