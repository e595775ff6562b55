import { allocateFrom, allocateWorkbook } from "../../src/actions/allocateWorkbook";
import { error } from "../../src/domain/problem";
import { headlineOf } from "../../src/engine/headlineOf";
import { policyParameters } from "../../src/parameters/policyParameters";
import type { AllocationRow } from "../../src/sheets/allocation";
import type { SheetContent } from "../../src/sheets/description";
import { TableHost } from "./tableHost";
import {
  policyTable,
  problemsOf,
  sentencesOf,
  table,
  threeClusters,
  threePhases,
  valueOf,
} from "./tables";

const tables = [threeClusters, threePhases];
const overrides = table(
  "Overrides",
  ["Cluster number", "Way", "Roles", "Reason", "Decided by", "Decided on"],
  [[3, "On top", 2, "Agreed with the region", "A. Person", 43665]],
);
const rolesOf = (rows: readonly { readonly roles: number }[]) => rows.map(({ roles }) => roles);

describe("allocating from a workbook", () => {
  test("changes nothing in it", async () => {
    const host = new TableHost(tables);
    const { allocation } = valueOf(await allocateFrom(host));
    expect(host.written).toEqual([]);
    expect([...host.tables.values()]).toEqual(tables);
    // 1,200 and 900 ÷ 500 to the nearest; 400 ÷ 500 rounds to one.
    expect(rolesOf(allocation.decisions)).toEqual([2, 2, 1]);
  });

  test("explains every cluster, in the order of the Clusters table", async () => {
    const { explanations } = valueOf(await allocateWorkbook(new TableHost(tables)));
    expect(explanations.map(({ decision }) => decision.cluster.name)).toEqual([
      "Awa",
      "Maunga",
      "Moana",
    ]);
  });

  test("takes the settings of the Policy sheet, and for one run changes over them", async () => {
    const policy = policyTable([
      ["Rounding", "Up"],
      ["Roles to allocate", 20],
    ]);
    const host = new TableHost([...tables, policy]);
    expect(rolesOf(valueOf(await allocateFrom(host)).allocation.decisions)).toEqual([3, 2, 1]);
    const down = valueOf(await allocateFrom(host, { rounding: "Down", minimumRoles: 0 }));
    expect(rolesOf(down.allocation.decisions)).toEqual([2, 1, 1]);
    expect(down.lines).toEqual([
      'As at 31 Dec 2018 · 20 roles · policy "Tranche 1, standard policy"',
      "Changed for this run: Rounding Down; Fewest roles a cluster gets 0",
      "Not the standard policy: Roles to allocate, Rounding and Fewest roles a cluster gets differ; assumptions are marked on the Policy sheet",
      "The Policy sheet does not say what the data is",
    ]);
    expect(host.tables.get("Policy")).toBe(policy);
  });

  test("takes the phases as they stood at the snapshot of the run", async () => {
    const result = await allocateFrom(new TableHost(tables), { asAt: "2018-11-30" });
    expect(problemsOf(result).map(({ code }) => code)).toEqual(["no-policy", "empty-snapshot"]);
  });

  test("takes overrides", async () => {
    const { allocation } = valueOf(await allocateFrom(new TableHost([...tables, overrides])));
    expect([rolesOf(allocation.decisions), allocation.total]).toEqual([[2, 2, 2], 6]);
  });
});

describe("allocating in a workbook", () => {
  test("writes Allocation, Reasons and Coverage, and a Policy where there was none, in one go", async () => {
    const host = new TableHost(tables);
    const { written } = valueOf(await allocateWorkbook(host));
    expect(written).toEqual([
      { table: "Allocation", sheet: "Allocation", rows: 3 },
      { table: "Reasons", sheet: "Reasons", rows: 3 },
      { table: "Coverage", sheet: "Coverage", rows: 11 },
      { table: "Policy", sheet: "Policy", rows: policyParameters.length },
    ]);
    expect(host.written.length).toBe(1);
    expect([...host.tables.keys()]).toEqual([
      "Clusters",
      "Phases",
      "Allocation",
      "Reasons",
      "Coverage",
      "Policy",
    ]);
  });

  test("writes clusters that were not ranked last: those with roles, then by number", async () => {
    const within = {
      ...overrides,
      rows: [[3, "Within the total", 1, "Agreed", "A. Person", 43665]],
    };
    const host = new TableHost([...tables, within]);
    await allocateWorkbook(host, { "phase Implementation": "Not served" });
    const [{ rows }] = host.written[0]! as [SheetContent<AllocationRow>];
    expect(rows.map(({ clusterNumber, place, roles }) => [clusterNumber, place, roles])).toEqual([
      ["2", 1, 2],
      ["3", undefined, 1],
      ["1", undefined, 0],
    ]);
  });

  test("heads each sheet with the result, the policy and the changes of the run", async () => {
    const host = new TableHost(tables);
    const { allocation } = valueOf(await allocateWorkbook(host, { roles: 4 }));
    for (const { lines } of host.written[0]!.slice(0, 3))
      expect(lines).toEqual([
        headlineOf(allocation),
        'As at 31 Dec 2018 · 4 roles · policy "Tranche 1, standard policy"',
        "Changed for this run: Roles to allocate 4",
        "Not the standard policy: Roles to allocate differs; assumptions are marked on the Policy sheet",
        "The Policy sheet does not say what the data is",
      ]);
  });

  test("passes warnings on", async () => {
    expect(sentencesOf(await allocateWorkbook(new TableHost(tables)))).toEqual([
      "There is no Policy table; the standard policy is used.",
    ]);
  });

  test.each([
    ["a cell is wrong", [{ ...threeClusters, rows: [[1, "Awa"]] }, threePhases], {}],
    ["a table is missing", [threeClusters], {}],
    ["the settings do not go together", tables, { minimumRoles: 3, maximumRoles: 2 }],
  ])("writes nothing where %s", async (_what, some, changes) => {
    const host = new TableHost(some);
    expect((await allocateWorkbook(host, changes)).ok).toBe(false);
    expect(host.written).toEqual([]);
    expect([...host.tables.values()]).toEqual(some);
  });

  test("leaves the workbook as it was where the host cannot write, and says why", async () => {
    const host = new TableHost(tables);
    host.refusal = error("protected", "The workbook is protected. Take the protection off.");
    const result = await allocateWorkbook(host);
    expect(result.ok).toBe(false);
    expect(problemsOf(result).map(({ code }) => code)).toEqual(["no-policy", "protected"]);
    expect([...host.tables.values()]).toEqual(tables);
  });
});
