import { recordHostDecisions } from "../../src/actions/recordHostDecisions";
import type { HostDecision } from "../../src/domain/hostDecision";
import { hostsSheet } from "../../src/sheets/hosts";
import { readRows } from "../../src/sheets/readRows";
import { hostsTable, placingBook } from "./placingBook";
import { TableHost } from "./tableHost";
import { sentencesOf, valueOf } from "./tables";

const decision = (schoolNumber: string, more: Partial<HostDecision>): HostDecision => ({
  schoolNumber,
  reason: "Room for two",
  decidedBy: "B. Person",
  decidedOn: "2019-03-01",
  ...more,
});

const decisionsIn = (host: TableHost) =>
  valueOf(readRows(hostsSheet, host.tables.get("Hosts")!)).rows;

test("makes the sheet where there is none", async () => {
  const host = new TableHost();
  const written = await recordHostDecisions(host, [decision("11", { lscsAtLeast: 2 })]);
  expect(valueOf(written)).toMatchObject({ table: "Hosts", rows: 1 });
  expect(decisionsIn(host)).toEqual([decision("11", { lscsAtLeast: 2 })]);
});

test("replaces the row of a school, adds others, takes back some, and keeps the rest", async () => {
  const host = placingBook(
    undefined,
    hostsTable(
      [11, "Awa Primary", 1, null, null, null],
      [12, null, null, "No", null, null],
      [21, null, null, null, 9, null],
    ),
  );
  const [, kept] = decisionsIn(host);
  const changed = decision("11", { mayHost: false, schoolName: "Awa Primary" });
  const added = decision("13", { employerNumber: "11", halfDays: 0 });
  valueOf(await recordHostDecisions(host, [changed, added], ["21"]));
  expect(decisionsIn(host)).toEqual([changed, kept, added]);
  valueOf(await recordHostDecisions(host, [], ["11", "12", "13"]));
  expect(decisionsIn(host)).toEqual([]);
});

test("leaves a sheet that cannot be read as it is", async () => {
  const host = placingBook(undefined, hostsTable([11, null, 1, "Perhaps", null, null]));
  const result = await recordHostDecisions(host, [decision("12", { mayHost: true })]);
  expect(result.ok).toBe(false);
  expect(sentencesOf(result)[0]).toContain("Hosts, row 2, May host:");
  expect(host.written).toEqual([]);
});

test("says where it wrote when the sheet of that name is a person's own", async () => {
  const host = placingBook(undefined, hostsTable([11, null, 1, null, null, null]));
  host.writeSheets = () =>
    Promise.resolve({
      ok: true,
      value: [{ table: "Hosts", sheet: "Hosts 2", rows: 2 }],
      warnings: [],
    });
  expect(sentencesOf(await recordHostDecisions(host, [decision("12", { mayHost: true })]))).toEqual(
    [
      "Hosts 2: The sheet Hosts is your own, so it was left alone and still counts. The decisions stand on Hosts 2; rename or remove Hosts to use them.",
    ],
  );
});
