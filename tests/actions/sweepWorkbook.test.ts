import { madeExample } from "../seeds/madeExample";
import { certaintyLine } from "../../src/actions/sensitivityLines";
import { sweepHere } from "../../src/actions/sweeper";
import { sweepWorkbook } from "../../src/actions/sweepWorkbook";
import { error } from "../../src/domain/problem";
import type { SensitivityRow } from "../../src/sheets/sensitivity";
import type { SensitivityRulesRow } from "../../src/sheets/sensitivityRules";
import type { SensitivityTornadoRow } from "../../src/sheets/sensitivityTornado";
import { exampleHost } from "../functions/exampleRanges";
import { TableHost } from "./tableHost";
import { phasesTable, threeClusters, valueOf } from "./tables";

const chosen = { draws: 600, seed: 1, way: "Monte Carlo", ranges: new Map() } as const;

test("the sheets of the example have a row for each cluster, input and rule, and say draws, seed and assumptions", async () => {
  const host = exampleHost();
  const made = valueOf(await sweepWorkbook(host, chosen, sweepHere));
  const [clusters, tornado, rules] = host.written.at(-1)!;
  expect(made.written.map(({ table }) => table)).toEqual([
    "Sensitivity",
    "SensitivityTornado",
    "SensitivityRules",
  ]);
  const rows = clusters!.rows as readonly SensitivityRow[];
  expect(rows).toHaveLength(madeExample().clusters.length);
  expect(rows.reduce((sum, { roles }) => sum + roles, 0)).toBe(623);
  expect(clusters!.lines[0]).toBe(certaintyLine(made.question.present, made.certainties));
  expect(clusters!.lines[0]).toMatch(
    /^\d+ of 124 clusters with roles have one in every draw; \d+ hang/,
  );
  expect(clusters!.lines[2]).toMatch(
    /^600 draws at random \(Monte Carlo\), seed 1\. Varied together: .* each 10 to 40; Students per role 450 to 550; Students of each cluster −3 to 3 %\. The ranges are assumptions$/,
  );
  const hanging = rows.filter(({ hangs }) => hangs).length;
  expect(clusters!.lines[0]).toContain(`; ${hanging} hang`);
  for (const { outcome, share, least, most } of rows) {
    expect(outcome).toBe(
      least! > 0 ? "Role in every draw" : most === 0 ? "Role in no draw" : "Role in some draws",
    );
    expect(share === 1).toBe(least! > 0);
  }
  // Cluster 13 is number 125 in the order: with one more role it gets its first.
  expect(rows.find(({ clusterNumber }) => clusterNumber === "13")).toMatchObject({
    roles: 0,
    rolesInAll: 624,
    studentsToGain: 600,
  });
  const bars = tornado!.rows as readonly SensitivityTornadoRow[];
  expect(bars.map(({ basis }) => basis)).toEqual(bars.map(() => "Assumption"));
  const moved = bars.map(({ movedLow = 0, movedHigh = 0 }) => Math.max(movedLow, movedHigh));
  expect(moved).toEqual([...moved].sort((a, b) => b - a));
  const now = (rules!.rows as readonly SensitivityRulesRow[]).filter(({ isPresent }) => isPresent);
  expect(now).toMatchObject([{ serving: "Block", rule: "Nearest", roles: 623, moved: 0 }]);
});

test("nothing is written where the clusters cannot be allocated, or writing is refused", async () => {
  const empty = new TableHost();
  expect((await sweepWorkbook(empty, chosen, sweepHere)).ok).toBe(false);
  const host = new TableHost([
    threeClusters,
    phasesTable([[1, "2018 Term 4", 43_465, "Implementation"]]),
  ]);
  host.refusal = error("full", "There is no room.");
  const refused = await sweepWorkbook(host, chosen, sweepHere);
  expect(refused).toMatchObject({ ok: false });
  expect([...empty.written, ...host.written]).toEqual([]);
});

test("a run that is cancelled writes nothing", async () => {
  const host = exampleHost();
  const stopped = await sweepWorkbook(host, chosen, sweepHere, {
    watch: { isCancelled: () => true },
  });
  expect(stopped).toMatchObject({ ok: false });
  expect(host.written).toEqual([]);
});
