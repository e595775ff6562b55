import { writeXlsx } from "hucre/xlsx";
import type { SheetDescription } from "../../../src/sheets/description";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import { awards, award, content, numbered, type Award } from "./example";
import { changed, opened, replaceIn, valueOf, writtenBook, tableIn } from "./opened";
import { texts } from "./unzip";

const keys = (rows: readonly (readonly unknown[])[]) => rows.map(([key]) => key);

test("a sheet that was renamed and moved in Excel is replaced where it stands, under its new name", async () => {
  const bytes = await changed(await writtenBook(numbered(101, 110)), async (parts) => {
    await replaceIn(
      parts,
      "xl/workbook.xml",
      'name="Allocation" sheetId',
      'name="Bob\'s roles" sheetId',
    );
    await replaceIn(parts, "xl/workbook.xml", /'Allocation'!/g, "'Bob''s roles'!");
    await replaceIn(
      parts,
      "xl/workbook.xml",
      /(<sheet name="Bob.*?\/>)(<sheet name="Lists".*?\/>)/,
      "$2$1",
    );
  });
  const host = await opened(bytes);
  expect(valueOf(await host.writeSheets([content(numbered(105, 130))]))[0]).toMatchObject({
    sheet: "Bob's roles",
    rows: 26,
  });
  const after = texts(await host.toBytes());
  expect(
    [...after.get("xl/workbook.xml")!.matchAll(/<sheet name="(.*?)"/g)].map(([, name]) => name),
  ).toEqual(["Lists", "Bob's roles"]);
  expect(after.get("xl/tables/table1.xml")).toContain('ref="A5:K31"');
  expect(after.get("xl/charts/chart1.xml")).toContain("'Bob''s roles'!$J$6:$J$15");
  expect(keys((await tableIn(host, awards))!.rows)).toEqual(
    numbered(105, 130).map(({ cluster }) => Number(cluster)),
  );
});

test("a sheet renamed by a program that leaves its names behind is known by its table", async () => {
  const bytes = await changed(await writtenBook(numbered(101, 110)), (parts) =>
    replaceIn(parts, "xl/workbook.xml", 'name="Allocation" sheetId', 'name="Renamed" sheetId'),
  );
  const written = valueOf(await (await opened(bytes)).writeSheets([content([award(1)])]));
  expect(written[0]!.sheet).toBe("Renamed");
});

test("a sheet that was deleted is made anew", async () => {
  const bytes = await changed(await writtenBook(numbered(101, 110)), async (parts) => {
    await replaceIn(parts, "xl/workbook.xml", /<sheet name="Allocation".*?\/>/, "");
    await replaceIn(parts, "xl/workbook.xml", "'Allocation'!$A$1", "#REF!");
    await replaceIn(parts, "xl/workbook.xml", /<definedName name="_xlnm.*?<\/definedName>/, "");
  });
  const host = await opened(bytes);
  expect(valueOf(await host.writeSheets([content([award(1)])]))[0]!.sheet).toBe("Allocation");
  expect(keys((await tableIn(host, awards))!.rows)).toEqual([1]);
});

test("a table of another name may have the same headings", async () => {
  const host = newXlsx();
  const second: SheetDescription<Award> = { ...awards, table: "Comparison" };
  valueOf(
    await host.writeSheets([content([award(1)]), { ...content([award(2)]), description: second }]),
  );
  expect(keys((await tableIn(host, awards))!.rows)).toEqual([1]);
  expect(keys((await tableIn(host, second))!.rows)).toEqual([2]);
  expect(texts(await host.toBytes()).get("xl/tables/table2.xml")).toMatch(
    / id="2" name="Comparison"/,
  );
});

test("a defined name that is taken is not given to a table", async () => {
  const host = await opened(
    await writeXlsx({
      sheets: [{ name: "A", rows: [[1]] }],
      namedRanges: [{ name: "ALLOCATION", range: "A!$A$1" }],
    }),
  );
  valueOf(await host.writeSheets([content([award(1)])]));
  expect(texts(await host.toBytes()).get("xl/tables/table1.xml")).toContain('name="Allocation_2"');
});
