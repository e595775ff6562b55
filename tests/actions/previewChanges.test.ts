import { allocateWorkbook } from "../../src/actions/allocateWorkbook";
import { previewChanges } from "../../src/actions/previewChanges";
import { TableHost } from "./tableHost";
import { table, threeClusters, threePhases, valueOf } from "./tables";

const tables = [threeClusters, threePhases];
const shown = (changes: readonly { cluster: { name: string }; before: number; after: number }[]) =>
  changes.map(({ cluster, before, after }) => `${cluster.name} ${before} → ${after}`);

describe("previewing a run", () => {
  test("says who gains and who loses against the sheet written last", async () => {
    const host = new TableHost(tables);
    await allocateWorkbook(host);
    const preview = valueOf(await previewChanges(host, { roles: 3, rounding: "Up" }));
    expect(preview).toMatchObject({ against: "written", sheet: "Allocation", rolesBefore: 5 });
    expect(shown(preview.gains)).toEqual(["Awa 2 → 3"]);
    expect(shown(preview.losses)).toEqual(["Maunga 2 → 0", "Moana 1 → 0"]);
    expect(preview.unchanged).toBe(0);
  });

  test("compares with the settings of the sheet where nothing was written yet", async () => {
    const preview = valueOf(await previewChanges(new TableHost(tables), { rounding: "Up" }));
    expect(preview.against).toBe("settings");
    expect(shown(preview.gains)).toEqual(["Awa 2 → 3"]);
    expect([preview.losses, preview.unchanged]).toEqual([[], 2]);
  });

  test("reads an Allocation sheet of which only the roles are left", async () => {
    const written = table("Allocation", ["Roles", "Cluster number"], [[9, 3]]);
    const preview = valueOf(await previewChanges(new TableHost([...tables, written]), {}));
    expect(preview.rolesBefore).toBe(9);
    expect(shown(preview.losses)).toEqual(["Moana 9 → 1"]);
  });

  test("writes nothing", async () => {
    const host = new TableHost(tables);
    await previewChanges(host, { roles: 1 });
    expect(host.written).toEqual([]);
  });

  test("gives the problems where the changed settings do not go together", async () => {
    const result = await previewChanges(new TableHost(tables), {
      minimumRoles: 3,
      maximumRoles: 2,
    });
    expect(result.ok).toBe(false);
  });
});
