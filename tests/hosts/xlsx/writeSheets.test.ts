import { writeXlsx } from "hucre/xlsx";
import { awards, award, content, numbered } from "./example";
import { changed, opened, replaceIn, text, type, valueOf, writtenBook, tableIn } from "./opened";
import { texts, unzip } from "./unzip";

const sheet1 = "xl/worksheets/sheet1.xml";
const keys = (rows: readonly (readonly unknown[])[]) => rows.map(([key]) => key);

test("what is written can be read, with the same headings and values", async () => {
  const host = await opened(
    await writtenBook([award(101), award(102, { cluster: "007", comment: undefined })]),
  );
  const table = await tableIn(host, awards);
  expect(table).toMatchObject({ sheet: "Allocation", headingRow: 5, firstColumn: 1 });
  expect(table!.headings).toEqual(awards.columns.map(({ heading }) => heading));
  const first = award(101);
  expect(table!.rows).toEqual([
    [
      101,
      first.name,
      first.phase,
      first.region,
      first.students,
      first.entitlement,
      first.ruralShare,
      43465,
      "Yes",
      first.roles,
      null,
    ],
    ["007", "Cluster 102", "Refining", "Auckland", 1102, 1102 / 500, 0.2, 43465, "Yes", 4, null],
  ]);
});

test("the same content gives the same bytes, and so does writing it a second time", async () => {
  const rows = numbered(101, 120);
  const once = await writtenBook(rows);
  expect(await writtenBook(rows)).toEqual(once);
  const host = await opened(once);
  valueOf(await host.writeSheets([content(rows)]));
  const twice = texts(await host.toBytes());
  for (const path of [
    sheet1,
    "xl/tables/table1.xml",
    "xl/styles.xml",
    "xl/charts/chart1.xml",
    "xl/comments1.xml",
  ])
    expect([path, twice.get(path)]).toEqual([path, texts(once).get(path)]);
});

test("the day and the name of the last change are kept in the file only where they are given", async () => {
  const host = await opened(await writtenBook([award(101)]));
  const core = async (saved?: { on: string; by: string }) =>
    texts(await host.toBytes(saved)).get("docProps/core.xml")!;
  expect(await core({ on: "2019-07-19", by: "A & B" })).toMatch(
    /<cp:lastModifiedBy>A &amp; B<.*2019-07-19T00:00:00Z<\/dcterms:modified>/,
  );
  expect(await core()).not.toMatch(/modified/i);
});

test("sheets are written all or not at all", async () => {
  const book = await changed(await writtenBook(numbered(101, 105)), (parts) =>
    type(parts, sheet1, { B14: text("My own sum"), A20: text("Further down") }),
  );
  const host = await opened(book);
  const other = { ...content([]), description: { ...awards, table: "Other" } };
  const result = await host.writeSheets([other, content(numbered(101, 120))]);
  expect(result).toEqual({
    ok: false,
    problems: [
      expect.objectContaining({
        code: "cells-in-the-way",
        sentence: expect.stringMatching(
          /^Your own cells B14, A20 stand where the new table goes \(A5:K25\)\. Move them/,
        ),
        place: { sheet: "Allocation", address: "B14" },
      }),
    ],
  });
  expect(unzip(await host.toBytes())).toEqual(unzip(book));
  expect(await tableIn(host, { ...awards, table: "Other" })).toBeUndefined();
  expect(valueOf(await host.writeSheets([content(numbered(101, 108))]))[0]!.rows).toBe(8);
});

test("a chart the description no longer has is taken away, and one a person moved stays where it is", async () => {
  const moved = await changed(await writtenBook(numbered(101, 110)), (parts) =>
    replaceIn(parts, "xl/drawings/drawing1.xml", "<xdr:row>4</xdr:row>", "<xdr:row>30</xdr:row>"),
  );
  const host = await opened(moved);
  valueOf(await host.writeSheets([content(numbered(101, 104))]));
  const kept = texts(await host.toBytes());
  expect(kept.get("xl/drawings/drawing1.xml")).toContain("<xdr:row>30</xdr:row>");
  expect(kept.get("xl/charts/chart1.xml")).toContain("$J$6:$J$9");
  const without = { ...awards, chart: undefined };
  valueOf(await host.writeSheets([{ ...content([award(1)]), description: without }]));
  const gone = texts(await host.toBytes());
  expect(gone.get("xl/drawings/drawing1.xml")).not.toContain("graphicFrame");
  expect([...gone.keys()].filter((path) => path.includes("charts/"))).toEqual([]);
});

test("a workbook in the strict edition of the format can be read and is not written to", async () => {
  const bytes = await changed(await writtenBook([award(1)]), (parts) =>
    replaceIn(
      parts,
      "xl/workbook.xml",
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ),
  );
  const host = await opened(bytes);
  expect((await tableIn(host, awards))!.rows).toHaveLength(1);
  const result = await host.writeSheets([content([])]);
  expect(!result.ok && result.problems[0]).toMatchObject({ code: "strict-format" });
});

test("a workbook whose names all have a prefix is written to with that prefix", async () => {
  const bytes = await changed(
    await writeXlsx({ sheets: [{ name: "A", rows: [[1]] }] }),
    async (parts) => {
      for (const path of ["xl/workbook.xml", "xl/styles.xml"]) {
        await replaceIn(parts, path, /<(\/?)(?=[a-z])/gi, "<$1x:");
        await replaceIn(parts, path, "xmlns=", "xmlns:x=");
      }
    },
  );
  const host = await opened(bytes);
  valueOf(await host.writeSheets([content([award(1)])]));
  const after = texts(await host.toBytes());
  expect(after.get("xl/workbook.xml")).toMatch(/<x:sheet name="Allocation"/);
  expect(after.get("xl/workbook.xml")).not.toMatch(/<(sheet|definedName|calcPr)\b/);
  expect(after.get("xl/styles.xml")).not.toMatch(/<(font|xf|numFmt)\b/);
  expect((await tableIn(await opened(await host.toBytes()), awards))!.rows).toHaveLength(1);
});

test("a part that can be read but not changed safely is a problem, and nothing is written", async () => {
  const bytes = await changed(await writtenBook([award(1)]), (parts) =>
    replaceIn(parts, sheet1, "</headerFooter>", "</headerfooter>"),
  );
  const host = await opened(bytes);
  const result = await host.writeSheets([content([award(2)])]);
  expect(!result.ok && result.problems[0]).toMatchObject({
    code: "damaged-file",
    sentence: expect.stringMatching(/sheet1\.xml is not well-formed/),
  });
  expect(keys((await tableIn(host, awards))!.rows)).toEqual([1]);
});

test("a list that is used again is not kept twice, and a new one stands beside it", async () => {
  const host = await opened(await writtenBook([award(1)]));
  const other = {
    ...awards,
    columns: awards.columns.map((column) =>
      column.key === "region" ? { ...column, choices: ["North, far", "South"] } : column,
    ),
  };
  valueOf(await host.writeSheets([content([award(2)])]));
  expect(texts(await host.toBytes()).get("xl/workbook.xml")).not.toContain("_LSCList_2");
  valueOf(await host.writeSheets([{ ...content([award(2)]), description: other }]));
  const after = texts(await host.toBytes());
  expect(after.get("xl/workbook.xml")).toContain(`>'Lists'!$B$1:$B$2<`);
  expect(after.get(sheet1)).toContain("<formula1>_LSCList_2</formula1>");
});

test("a workbook of a program that left the style sheet out gets one, and its own cells stay plain", async () => {
  const bytes = await changed(
    await writeXlsx({ sheets: [{ name: "A", rows: [[1]] }] }),
    async (parts) => {
      parts.remove("xl/styles.xml");
      await replaceIn(parts, "[Content_Types].xml", /<Override[^>]*styles\.xml"[^>]*>/, "");
      await replaceIn(
        parts,
        "xl/_rels/workbook.xml.rels",
        /<Relationship [^>]*styles\.xml"[^>]*>/,
        "",
      );
    },
  );
  const host = await opened(bytes);
  valueOf(await host.writeSheets([content([award(1)])]));
  const after = texts(await host.toBytes());
  expect(after.get("xl/styles.xml")).toMatch(
    /<cellXfs count="\d+"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"\/>/,
  );
  expect(after.get("xl/styles.xml")).toMatch(
    /<fills count="\d"><fill><patternFill patternType="none"\/>/,
  );
  expect(after.get("xl/_rels/workbook.xml.rels")).toContain('Target="styles.xml"');
});
