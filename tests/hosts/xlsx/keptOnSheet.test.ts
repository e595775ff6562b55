import {
  attribute,
  childNamed,
  descendantsNamed,
  textOf,
} from "../../../src/hosts/xlsx/package/xml";
import { setAsideSheet } from "../../../src/sheets/setAside";
import { formula, replaceIn, text, type, valueOf, tableIn } from "./opened";
import {
  book,
  cells,
  content,
  description,
  part,
  row,
  sheet1,
  table1,
  widenTable,
} from "./rolesBook";

test("a totals row a person switched on stays under the last row, with its sums", async () => {
  const host = await book(async (parts) => {
    await replaceIn(
      parts,
      table1,
      /ref="A4:C7" totalsRowShown="0"/,
      'ref="A4:C8" totalsRowCount="1"',
    );
    await replaceIn(
      parts,
      table1,
      'id="3" name="Roles"',
      'id="3" name="Roles" totalsRowFunction="sum"',
    );
    await type(parts, sheet1, { A8: text("Total"), C8: formula("SUBTOTAL(109,Roles[Roles])", 6) });
  });
  valueOf(await host.writeSheets([content(["1", "2", "3", "4", "5"].map((each) => row(each)))]));
  expect(await cells(host)).toMatchObject({
    A9: "5",
    A10: "Total",
    C10: "=SUBTOTAL(109,Roles[Roles])",
  });
  const table = await part(host, table1);
  expect([table.attributes["ref"], childNamed(table, "autoFilter")!.attributes["ref"]]).toEqual([
    "A4:C10",
    "A4:C9",
  ]);
  expect(descendantsNamed(table, "tableColumn")[2]!.attributes["totalsRowFunction"]).toBe("sum");
  expect((await tableIn(host, description))!.rows).toHaveLength(5);
});

test("a person's notes go with their rows, ours are written anew, and those left over are set aside", async () => {
  const host = await book(async (parts) => {
    const mine = (ref: string, words: string) =>
      `<comment ref="${ref}" authorId="1"><text><t>${words}</t></text></comment>`;
    await replaceIn(parts, "xl/comments1.xml", "</authors>", "<author>Person</author></authors>");
    await replaceIn(
      parts,
      "xl/comments1.xml",
      "</commentList>",
      `${mine("C5", "on 1")}${mine("C7", "on 3")}${mine("F2", "elsewhere")}</commentList>`,
    );
    const box = (at: string) =>
      `<v:shape id="_x0000_s200${at}"><x:ClientData ObjectType="Note"><x:Row>${at[0]}</x:Row><x:Column>${at[1]}</x:Column></x:ClientData></v:shape>`;
    await replaceIn(
      parts,
      "xl/drawings/vmlDrawing1.vml",
      "</xml>",
      `${box("42")}${box("62")}${box("15")}</xml>`,
    );
  });
  valueOf(await host.writeSheets([content([row("2"), row("3")])]));
  const notes = descendantsNamed(await part(host, "xl/comments1.xml"), "comment");
  expect(notes.map((note) => [note.attributes["ref"], textOf(note)])).toEqual([
    ["C6", "on 3"],
    ["F2", "elsewhere"],
    ["B4", "Of all its schools."],
  ]);
  const boxes = descendantsNamed(await part(host, "xl/drawings/vmlDrawing1.vml"), "ClientData");
  expect(
    boxes.map((box) => [textOf(childNamed(box, "Row")!), textOf(childNamed(box, "Column")!)]),
  ).toEqual([
    ["5", "2"],
    ["1", "5"],
    ["3", "1"],
  ]);
  expect((await tableIn(host, setAsideSheet))!.rows).toEqual([
    ["Roles", "1", "Note on Roles", "on 1"],
  ]);
});

test("a person's formats, limits, links and merged cells on the sheet stay; ours are not doubled", async () => {
  const host = await book(async (parts) => {
    await widenTable(parts, "My view");
    await replaceIn(
      parts,
      sheet1,
      "<conditionalFormatting",
      '<mergeCells count="2"><mergeCell ref="F10:G11"/><mergeCell ref="B9:C9"/></mergeCells><conditionalFormatting sqref="D5:D7"><cfRule type="duplicateValues" priority="7"/></conditionalFormatting><conditionalFormatting',
    );
    await replaceIn(
      parts,
      sheet1,
      /<dataValidations.*?>/,
      '<dataValidations count="9"><dataValidation type="list" sqref="D5:D7 H1"><formula1>"a,b"</formula1></dataValidation>',
    );
    await replaceIn(
      parts,
      sheet1,
      "<pageMargins",
      '<hyperlinks><hyperlink ref="D6" location="A1"/></hyperlinks><pageMargins',
    );
  });
  for (const rows of [
    ["3", "2"],
    ["2", "3", "4", "5", "6"],
  ])
    valueOf(await host.writeSheets([content(rows.map((each) => row(each)))]));
  const sheet = await part(host, sheet1);
  const all = (name: string, key: string) =>
    descendantsNamed(sheet, name).map((each) => attribute(each, key));
  expect(all("conditionalFormatting", "sqref")).toEqual(["D5:D9", "C5:C9"]);
  expect(all("dataValidation", "sqref")).toEqual(["D5:D9 H1", "B5:B9", "C5:C9"]);
  expect(all("cfRule", "priority")).toEqual(["7", "8"]);
  expect(all("hyperlink", "ref")).toEqual(["D5"]);
  expect(all("mergeCell", "ref")).toEqual(["F10:G11"]);
});

test("the headings stay in their row: what is over of the lines stands at the end of the last", async () => {
  const host = await book((parts) => type(parts, sheet1, { H1: formula("C5", 1) }));
  valueOf(await host.writeSheets([content([row("1")], { lines: ["One.", "Two.", "Three."] })]));
  expect(await cells(host)).toMatchObject({ A2: "One. Two. Three.", A4: "Cluster", H1: "=C5" });
});

test("what a person types over the table, beside the title and in the blank row, is kept", async () => {
  const host = await book((parts) =>
    type(parts, sheet1, { A3: text("Mine"), C1: text("Mine too") }),
  );
  valueOf(await host.writeSheets([content([row("1")])]));
  expect(await cells(host)).toMatchObject({ A1: "Roles", A3: "Mine", C1: "Mine too" });
});

test("widths a person set stay while the columns stand as they stood", async () => {
  const host = await book((parts) =>
    replaceIn(parts, sheet1, '<col min="2" max="2" width="10"', '<col min="2" max="2" width="33"'),
  );
  valueOf(await host.writeSheets([content([row("1")])]));
  expect(
    descendantsNamed(await part(host, sheet1), "col").map(({ attributes }) => attributes["width"]),
  ).toEqual(["10", "33", "10"]);
});

test("a column the product wrote and no longer describes goes; it is no column of a person's", async () => {
  const host = await book();
  const fewer = { ...description, columns: description.columns.slice(0, 2), highlights: [] };
  valueOf(
    await host.writeSheets([{ ...content([row("1"), row("2"), row("3")]), description: fewer }]),
  );
  expect((await tableIn(host, fewer))!.headings).toEqual(["Cluster", "Students"]);
  expect(await cells(host)).not.toHaveProperty("C4");
});

test("the second half that Excel gives our bars goes with them; a person's such rules stay", async () => {
  const bar = (at: string) =>
    `<x14:conditionalFormatting><x14:cfRule type="dataBar"/><xm:sqref>${at}</xm:sqref></x14:conditionalFormatting>`;
  const host = await book(async (parts) => {
    await widenTable(parts, "My view");
    const rules = `<x14:conditionalFormattings>${bar("C5:C7")}${bar("D5:D7")}${bar("F1:F9")}</x14:conditionalFormattings>`;
    const limits = `<x14:dataValidations count="1"><x14:dataValidation><xm:sqref>B5:B6</xm:sqref></x14:dataValidation></x14:dataValidations>`;
    await replaceIn(
      parts,
      sheet1,
      "</worksheet>",
      `<extLst><ext uri="{1}" xmlns:x14="u" xmlns:xm="v">${rules}</ext><ext uri="{2}">${limits}</ext></extLst></worksheet>`,
    );
  });
  valueOf(await host.writeSheets([content([row("1"), row("2")])]));
  const extensions = childNamed(await part(host, sheet1), "extLst")!;
  expect(descendantsNamed(extensions, "sqref").map(textOf)).toEqual(["D5:D6", "F1:F9"]);
  expect(descendantsNamed(extensions, "ext")).toHaveLength(1);
});
