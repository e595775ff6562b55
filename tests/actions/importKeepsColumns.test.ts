import { newXlsx } from "../../src/hosts/xlsx/newXlsx";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { sheetCells } from "../../src/hosts/xlsx/read/sheetCells";
import type { XlsxHost } from "../../src/hosts/xlsx/xlsxHost";
import { clustersSheet } from "../../src/sheets/clusters";
import { schoolsSheet } from "../../src/sheets/schools";
import { setAsideSheet } from "../../src/sheets/setAside";
import { changed, tableIn, text, type } from "../hosts/xlsx/opened";
import { directoryOf } from "./directory";
import { applied } from "./importing";
import { valueOf } from "./tables";

const other = { "Community of Learning: ID": "6", "Community of Learning: Name": "Moana" };

/** A workbook of three schools and two clusters; the columns a person added stand beside them. */
async function workbook(): Promise<XlsxHost> {
  const host = newXlsx();
  await applied(host, { directory: directoryOf({}, {}, other) });
  const beside = (columns: number) => String.fromCharCode("A".charCodeAt(0) + columns);
  const [c, s] = [beside(clustersSheet.columns.length), beside(schoolsSheet.columns.length)];
  const bytes = await changed(await host.toBytes(), async (parts) => {
    const sheets = { clusters: "xl/worksheets/sheet2.xml", schools: "xl/worksheets/sheet4.xml" };
    const head = (await tableIn(host, clustersSheet))!.headingRow;
    await type(parts, sheets.clusters, {
      [`${c}${head}`]: text("Our view"),
      [`${c}${head + 1}`]: text("about 5"),
      [`${c}${head + 2}`]: text("about 6"),
    });
    const top = (await tableIn(host, schoolsSheet))!.headingRow;
    await type(parts, sheets.schools, {
      [`${s}${top}`]: text("Visited"),
      [`${s}${top + 1}`]: text("one"),
      [`${s}${top + 3}`]: text("three"),
    });
  });
  return valueOf(await openXlsx(bytes, "book.xlsx"));
}

/** What stands under a heading beside the table, by the number in the first column. */
async function under(host: XlsxHost, table: string, heading: string) {
  const cells = (await sheetCells(await host.toBytes(), [table])).get(table)!;
  const places = (length: number) => Array.from({ length }, (_, index) => index + 1);
  const columns = places(cells.lastColumn);
  const top = places(cells.lastRow).find((row) =>
    columns.some((at) => cells.at(row, at) === heading),
  )!;
  const at = columns.find((column) => cells.at(top, column) === heading)!;
  return places(cells.lastRow - top).map((row) => [
    cells.at(top + row, 1),
    cells.at(top + row, at),
  ]);
}

test("a person's own columns go with their schools and clusters, those of closed schools too", async () => {
  const host = await workbook();
  const renamed = { ...other, "Community of Learning: Name": "Te Moana" };
  await applied(host, {
    directory: directoryOf(
      { "School Number": "0", "School Name": "New School" },
      { ...renamed, "School Number": "3" },
      { "School Number": "2" },
    ),
  });
  const schools = (await tableIn(host, schoolsSheet))!;
  expect(schools.rows.map(([number]) => number)).toEqual([1, 2, 3, 0]);
  expect(await under(host, "Schools", "Visited")).toEqual([
    [1, "one"],
    [2, null],
    [3, "three"],
    [0, null],
  ]);
  expect(await under(host, "Clusters", "Our view")).toEqual([
    [5, "about 5"],
    [6, "about 6"],
  ]);
});

test("what a person wrote beside a cluster that is no longer listed is set aside", async () => {
  const host = await workbook();
  await applied(host, { directory: directoryOf({}, {}) });
  expect(await under(host, "Clusters", "Our view")).toEqual([[5, "about 5"]]);
  expect((await tableIn(host, setAsideSheet))!.rows).toEqual([
    ["Clusters", "6", "Our view", "about 6"],
  ]);
});
