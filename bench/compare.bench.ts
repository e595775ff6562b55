import { cpus, loadavg } from "node:os";
import { nationalExample } from "../seeds/example/nationalExample";
import { allocateSide, type AllocationSide } from "../src/actions/allocationSide";
import { compareSides, type Comparison } from "../src/actions/compareSides";
import { comparisonContents } from "../src/actions/comparisonContents";
import type { Override } from "../src/domain/override";
import { standardValues, type PolicyValues } from "../src/parameters/policyFrom";
import { assessmentsOf, clustersLike } from "./largeClusters";
import { timings, type Contestant } from "./timing";
import { valueOf } from "./valueOf";

/*
 * Two scenarios of one workbook, or two workbooks, from the sides as read until every cluster's
 * change is split by rule; then the same with the rows of its three sheets. Reading and writing are
 * not in it. A pass is one allocation of the side after, snapshot included: a comparison cannot do
 * without one pass for each state, which are one more than the rules. A copy is a JSON copy of both
 * sides, by JSON.parse(JSON.stringify(sides)) in the same run.
 */

const asAt = "2019-03-31";

function exampleSide(): AllocationSide {
  const { schools, clusters, assessments } = nationalExample();
  const values = { ...standardValues(), asAt };
  return { name: "Before", schools, clusters, assessments, frozen: [], overrides: [], values };
}

function largeSide(count: number): AllocationSide {
  const clusters = clustersLike(count);
  const assessments = assessmentsOf(clusters, asAt);
  const values = { ...standardValues(), asAt, roles: 7_000 };
  return { name: "Before", schools: [], clusters, assessments, frozen: [], overrides: [], values };
}

const fewerRoles = ({ values }: AllocationSide) => Math.round(Number(values.roles) * 0.9);

const decision = (clusterNumber: string): Override => ({
  clusterNumber,
  way: "Within the total",
  roles: 5,
  reason: "Agreed with the region.",
  decidedBy: "A. Person",
  decidedOn: asAt,
});

const withValues = (side: AllocationSide, values: Partial<PolicyValues>): AllocationSide => ({
  ...side,
  name: "After",
  values: { ...side.values, ...values },
});

/** As two scenarios differ: some settings, and decisions by a person. */
const otherScenario = (side: AllocationSide): AllocationSide => ({
  ...withValues(side, {
    roles: fewerRoles(side),
    rounding: "Down",
    studentsPerRole: 450,
    ruralShareWeight: 40,
    maoriPacificShareWeight: 10,
    minimumRoles: 0,
  }),
  overrides: [decision("7"), decision("19")],
});

/** As two workbooks differ: the same, and every tenth cluster has other students. */
function otherWorkbook(side: AllocationSide): AllocationSide {
  const clusters = side.clusters.map((cluster, index) =>
    index % 10 === 0 ? { ...cluster, students: cluster.students + 50 } : cluster,
  );
  return { ...otherScenario(side), clusters };
}

const cases: readonly (readonly [string, (side: AllocationSide) => AllocationSide])[] = [
  ["one setting", (side) => withValues(side, { roles: fewerRoles(side) })],
  ["two scenarios", otherScenario],
  ["two workbooks", otherWorkbook],
];

/** The parts of every cluster add up, and it has the roles that the side after by itself gives it. */
function check({ clusters, before, after, sides }: Comparison): string {
  const rolesOf = (side: AllocationSide) =>
    new Map(
      valueOf(allocateSide(side)).decisions.map(({ cluster, roles }) => [cluster.number, roles]),
    );
  const [was, is] = [rolesOf(sides.before), rolesOf(sides.after)];
  const wrong = clusters.filter(
    ({ cluster, parts, ...roles }) =>
      roles.before !== was.get(cluster.number) ||
      roles.after !== is.get(cluster.number) ||
      parts.reduce((sum, part) => sum + part, roles.before) !== roles.after,
  ).length;
  const changed = clusters.filter((each) => each.before !== each.after).length;
  return wrong === 0
    ? `${changed} changed, ${before.total} → ${after.total}, parts add up`
    : `WRONG: ${wrong} clusters`;
}

const line = (name: string, ...figures: string[]) =>
  console.log(name.padEnd(36) + figures.map((figure) => figure.padStart(10)).join(""));

function benchOf(name: string, before: AllocationSide, after: AllocationSide, runs: number): void {
  const comparison = valueOf(compareSides(before, after));
  const passes = comparison.steps.length + 1;
  const contestant = (what: string, run: () => unknown): Contestant => ({
    name: what,
    runs,
    warmUps: Math.round(runs / 2),
    run,
  });
  const [pass, copy, compared, rows] = timings([
    contestant("pass", () => allocateSide(after)),
    contestant("copy", () => JSON.parse(JSON.stringify([before, after]))),
    contestant("compared", () => compareSides(before, after)),
    contestant("rows", () => comparisonContents(valueOf(compareSides(before, after)))),
  ]);
  const ms = (timing: typeof pass) => timing!.median.toFixed(2);
  const ratio = (to: typeof pass) => (compared!.median / to!.median).toFixed(2);
  line(
    name,
    ...[ms(compared), ms(rows), ms(pass), ratio(pass), `${passes}`, ms(copy), ratio(copy)],
    `  ${check(comparison)}`,
  );
}

const load = () => `load ${loadavg()[0]!.toFixed(1)}`;
console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, ${load()}`);
console.log(
  "Medians in ms, all taken in turns. Least: passes that no comparison can do without.\n",
);
line("", "compare", "with rows", "pass", "passes", "least", "copy", "copies", "  check");
for (const [what, otherOf] of cases) {
  const side = exampleSide();
  benchOf(`225 clusters, ${what}`, side, otherOf(side), 101);
}
for (const [what, otherOf] of cases) {
  const side = largeSide(2_500);
  benchOf(`2,500 clusters, ${what}`, side, otherOf(side), 31);
}
console.log(`\nAt the end: ${load()}`);
