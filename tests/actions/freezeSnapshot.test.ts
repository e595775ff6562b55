import { allocateFrom } from "../../src/actions/allocateWorkbook";
import { freezeSnapshot, type FreezeOptions } from "../../src/actions/freezeSnapshot";
import { newXlsx } from "../../src/hosts/xlsx/newXlsx";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import type { XlsxHost } from "../../src/hosts/xlsx/xlsxHost";
import { clustersSheet } from "../../src/sheets/clusters";
import { phasesSheet } from "../../src/sheets/phases";
import { cluster } from "../engine/builders";

const december: FreezeOptions = {
  name: "December 2018",
  asAt: "2018-12-31",
  frozenOn: "2019-02-13",
  frozenBy: "A. Person",
};

const assessed = (clusterNumber: string, term: string, assessedOn: string, phase: string) => ({
  clusterNumber,
  term,
  assessedOn,
  phase,
});

const history = [
  assessed("1", "2018 Term 4", "2018-12-14", "Implementation"),
  assessed("2", "2018 Term 4", "2018-12-14", "Beginning"),
];

async function write(host: XlsxHost, phases: readonly object[]): Promise<XlsxHost> {
  const clusters = [cluster({ number: "1" }), cluster({ number: "2", students: 3000 })];
  const written = await host.writeSheets([
    { description: clustersSheet, lines: ["Two clusters."], rows: clusters },
    { description: phasesSheet, lines: ["A history."], rows: phases as never },
  ]);
  expect(written.ok).toBe(true);
  const opened = await openXlsx(await host.toBytes(), "book.xlsx");
  if (!opened.ok) throw new Error(opened.problems[0]!.sentence);
  return opened.value;
}

const rolesBy = async (host: XlsxHost, frozenSnapshot: string | null) => {
  const made = await allocateFrom(host, { roles: 6, frozenSnapshot });
  if (!made.ok)
    return made.problems
      .filter(({ severity }) => severity === "error")
      .map(({ sentence }) => sentence);
  return made.value.allocation.decisions.map(({ roles }) => roles);
};

test("a frozen snapshot stays as it was when the history is corrected later", async () => {
  const host = await write(newXlsx(), history);
  expect(await freezeSnapshot(host, december)).toMatchObject({ ok: true, value: { clusters: 2 } });
  const corrected = [
    assessed("1", "2018 Term 4", "2018-12-14", "Beginning"),
    assessed("2", "2018 Term 4", "2018-12-14", "Implementation"),
  ];
  const later = await write(host, corrected);
  expect(await rolesBy(later, "December 2018")).toEqual([2, 4]);
  expect(await rolesBy(later, null)).toEqual([0, 6]);
});

test("a name is used once, and what was frozen before stays", async () => {
  const host = await write(newXlsx(), history);
  await freezeSnapshot(host, december);
  const again = await freezeSnapshot(host, { ...december, name: "december 2018 " });
  expect(again).toMatchObject({
    ok: false,
    problems: [{ sentence: expect.stringContaining("frozen on 13 Feb 2019 by A. Person") }],
  });
  const other = await freezeSnapshot(host, { ...december, name: "For the paper" });
  expect(other).toMatchObject({ ok: true, value: { written: [{ sheet: "Snapshots", rows: 4 }] } });
});

test("all that is missing is said at once, and nothing is written", async () => {
  const host = await write(newXlsx(), history);
  const refused = await freezeSnapshot(host, {
    ...december,
    name: " ",
    frozenBy: "",
    asAt: "2017-01-01",
  });
  expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toEqual([
    "no-name",
    "no-person",
    "empty-snapshot",
  ]);
});

test("a policy that asks for a snapshot which was never frozen is refused, with the names there are", async () => {
  const host = await write(newXlsx(), history);
  expect(await rolesBy(host, "March")).toEqual([expect.stringContaining("None has been frozen")]);
  await freezeSnapshot(host, december);
  expect(await rolesBy(host, "March")).toEqual([expect.stringContaining('"December 2018"')]);
});
