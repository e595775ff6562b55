import { createWorkbook } from "../../src/actions/createWorkbook";
import { readTable } from "../../src/actions/readTable";
import { readWorkbook } from "../../src/actions/readWorkbook";
import { exampleNotice } from "../../seeds/example/nationalExample";
import { madeExample } from "../seeds/madeExample";
import papers from "../../seeds/published/papers.json";
import { standardValues } from "../../src/parameters/policyFrom";
import { decisionsSheet } from "../../src/sheets/decisions";
import { servicesSheet } from "../../src/sheets/services";
import { TableHost } from "./tableHost";
import { valueOf } from "./tables";

const example = madeExample();
const register = papers.map(({ date, title, kind, reference }) => ({
  date,
  title,
  kind,
  reference,
}));
const host = new TableHost();

beforeAll(async () => {
  valueOf(await createWorkbook(host, { ...example, papers: register, about: exampleNotice }));
});

test("a new workbook has all its tables, written in one go", () => {
  expect(host.written.length).toBe(1);
  expect([...host.tables.keys()]).toEqual([
    "Policy",
    "Clusters",
    "Phases",
    "Schools",
    "Services",
    "Overrides",
    "Hosts",
    "Costs",
    "Decisions",
  ]);
});

test("what the data is stands on every sheet of data", () => {
  const lines = new Map(
    host.written[0]!.map(({ description, lines }) => [description.table, lines]),
  );
  for (const table of ["Clusters", "Phases", "Schools", "Services"])
    expect(lines.get(table)).toEqual([exampleNotice]);
});

test("it reads back as the same schools, clusters and phases, with nothing to warn of", async () => {
  const result = await readWorkbook(host);
  expect(result).toMatchObject({ ok: true, warnings: [] });
  const workbook = valueOf(result);
  expect(workbook.clusters).toEqual(example.clusters);
  expect(workbook.assessments).toEqual(example.assessments);
  expect(workbook.schools).toEqual(example.schools);
  expect(workbook.overrides).toEqual([]);
  expect(workbook.policy).toEqual({ ...standardValues(), aboutData: exampleNotice });
});

test("services and papers read back the same", async () => {
  expect(valueOf(await readTable(host, servicesSheet))?.rows).toEqual(example.services);
  expect(valueOf(await readTable(host, decisionsSheet))?.rows).toEqual(register);
});
