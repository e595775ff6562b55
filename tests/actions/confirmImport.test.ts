import { confirmImport } from "../../src/actions/confirmImport";
import { directoryOf } from "./directory";
import { applied, planned, typed } from "./importing";
import { TableHost } from "./tableHost";
import { valueOf } from "./tables";

const sources = { directory: directoryOf({ "Total School Roll": "130" }, {}) };

async function workbook(): Promise<TableHost> {
  const host = new TableHost();
  await applied(host, { directory: directoryOf({}, {}) });
  return host;
}

test("an import that was shown is written where the workbook is as it was", async () => {
  const host = await workbook();
  const shown = await planned(host, sources);
  const done = valueOf(await confirmImport(host, sources, shown));
  expect(done).toMatchObject({ written: [{ table: "Clusters" }, { table: "Schools" }] });
});

test("where a cell was changed since, nothing is written, and what would change now is the answer", async () => {
  const host = await workbook();
  const shown = await planned(host, sources);
  host.tables.set("Schools", typed(host.tables.get("Schools")!, 2, "Māori medium", "Yes"));
  const before = host.written.length;
  const done = valueOf(await confirmImport(host, sources, shown));
  expect(host.written).toHaveLength(before);
  if (!("planned" in done)) throw new Error("it was written");
  expect(done.planned.after.schools.map(({ maoriMedium }) => maoriMedium)).toEqual([false, true]);
  expect(valueOf(await confirmImport(host, sources, done.planned))).toHaveProperty("written");
  expect(host.tables.get("Schools")!.rows[1]).toContain("Yes");
});

test("so it is where an import would overwrite what was typed since", async () => {
  const host = await workbook();
  const shown = await planned(host, sources);
  host.tables.set("Schools", typed(host.tables.get("Schools")!, 1, "Students", 125));
  const done = valueOf(await confirmImport(host, sources, shown));
  expect(done).toMatchObject({
    planned: { schools: { changed: [{ fields: [{ before: 125, after: 130 }] }] } },
  });
});
