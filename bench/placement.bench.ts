import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { resolve } from "node:path";
import { nationalExample } from "../seeds/example/nationalExample";
import type { School } from "../src/domain/school";
import { allocate } from "../src/engine/allocate";
import { lpText } from "../src/engine/placement/lpText";
import { place } from "../src/engine/placement/place";
import type { Placement, PlacementCost } from "../src/engine/placement/placement";
import type { PlacementInput } from "../src/engine/placement/placementInput";
import { placeWith } from "../src/engine/placement/placeWith";
import { preparePlacement } from "../src/engine/placement/preparePlacement";
import { snapshotAt } from "../src/engine/snapshotAt";
import { highsSolver } from "../src/hosts/highs/highsSolver";
import { standardPolicy } from "../src/parameters/policyFrom";
import { randomCluster, rolesFor } from "../tests/engine/placement/randomCluster";
import { realClusters } from "../tests/engine/placement/realClusters";

const solver = highsSolver((file) => resolve("node_modules/highs/build", file));
const realDirectory = resolve("../shared/data/nz-schools-directory-2018-05.csv");

function valueOf<T>(result: { ok: true; value: T } | { ok: false; problems: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const placed = (input: PlacementInput): Placement => valueOf(place(input));

/** The same model as text, solved by HiGHS alone; answers the metres. */
async function byHighs(input: PlacementInput, seconds = 120): Promise<number> {
  const { placed } = valueOf(preparePlacement(input));
  const { model, tooFar } = placed;
  return (await solver.solve(lpText(model, model, tooFar), { seconds, gap: 0.9 })).objective;
}

async function timed<T>(run: () => T | Promise<T>): Promise<{ ms: number; answer: T }> {
  const start = performance.now();
  const answer = await run();
  return { ms: performance.now() - start, answer };
}

const metres = ({ kmPerWeek }: PlacementCost): number => Math.round(kmPerWeek * 500);
const cells = (...texts: readonly string[]): void =>
  console.log(texts.map((text, at) => (at === 0 ? text.padEnd(44) : text.padStart(14))).join(""));

/** Places many clusters, ours and by HiGHS in turns, and prints both totals. */
async function compare(
  name: string,
  inputs: readonly PlacementInput[],
  peer = true,
): Promise<void> {
  let [ours, theirs, worst, different] = [0, 0, 0, 0];
  const costs: PlacementCost[] = [];
  for (const input of inputs) {
    const own = await timed(() => placed(input).cost);
    costs.push(own.answer);
    ours += own.ms;
    worst = Math.max(worst, own.ms);
    if (!peer) continue;
    const other = await timed(() => byHighs(input));
    theirs += other.ms;
    if (Math.round(other.answer) !== metres(own.answer)) different++;
  }
  const proved = costs.filter(({ isProved }) => isProved).length;
  cells(
    name,
    ours.toFixed(0),
    worst.toFixed(0),
    `${proved} of ${costs.length}`,
    `${Math.max(...costs.map(({ nodes }) => nodes))}`,
    peer ? `${(theirs / ours).toFixed(1)} ×` : "–",
    peer ? (different === 0 ? "same costs" : `${different} DIFFER`) : "",
  );
}

function exampleInputs(): PlacementInput[] {
  const { clusters, schools, assessments } = nationalExample();
  const asAt = "2018-12-31";
  const { decisions } = valueOf(
    allocate({
      clusters,
      snapshot: snapshotAt(assessments, asAt),
      policy: { ...standardPolicy(), asAt },
      overrides: [],
    }),
  );
  return decisions
    .filter(({ roles }) => roles > 0)
    .map(({ cluster, roles }) => ({
      schools: schools.filter(({ clusterNumber }) => clusterNumber === cluster.number),
      roles,
    }));
}

const realInputs = (): PlacementInput[] => [...realClusters(realDirectory).values()].map(inputOf);

const inputOf = (schools: readonly School[]): PlacementInput => ({
  schools,
  roles: rolesFor(schools),
});

console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`);
cells("", "ms in all", "ms at most", "proved", "parts at most", "HiGHS takes", "check");
await byHighs(inputOf(randomCluster(5, 1)));
const example = exampleInputs();
example.slice(0, 30).forEach(placed);
await compare("the example's 124 clusters", example);
if (existsSync(realDirectory)) await compare("214 clusters of the 2018 directory", realInputs());
for (const [count, runs] of [
  [8, 40],
  [15, 20],
  [21, 10],
  [25, 6],
  [30, 4],
] as const) {
  const clusters = Array.from({ length: runs }, (_, seed) => randomCluster(count, seed));
  await compare(`${runs} random clusters of ${count} schools`, clusters.map(inputOf));
}
for (const seed of [1, 2, 3]) {
  const input = { schools: randomCluster(40, seed), roles: 20 };
  const both = await timed(async () => valueOf(await placeWith(solver, input)).cost);
  const alone = await timed(() => byHighs(input));
  const { isProved, provedBy, gap, nodes } = both.answer;
  cells(
    `40 schools, 20 roles, seed ${seed}`,
    both.ms.toFixed(0),
    both.ms.toFixed(0),
    isProved ? `by ${provedBy ?? "us"}` : `gap ${(100 * gap).toFixed(2)} %`,
    `${nodes}`,
    `${(alone.ms / both.ms).toFixed(1)} ×`,
    Math.round(alone.answer) === metres(both.answer) ? "same cost" : "DIFFERS",
  );
}
