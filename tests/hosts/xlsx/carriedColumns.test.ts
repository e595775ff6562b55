import { descendantsNamed } from "../../../src/hosts/xlsx/package/xml";
import { setAsideSheet } from "../../../src/sheets/setAside";
import { formula, number, replaceIn, text, type, valueOf, tableIn } from "./opened";
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

test("a column added to the table goes with its rows, in another order and with rows new and gone", async () => {
  const host = await book(async (parts) => {
    await widenTable(parts, "My view");
    await type(parts, sheet1, { D5: text("about 1"), D6: text("about 2"), D7: text("about 3") });
  });
  valueOf(await host.writeSheets([content([row("3"), row("9"), row("1"), row("2")])]));
  expect(await cells(host)).toMatchObject({
    D4: "My view",
    D5: "about 3",
    D7: "about 1",
    D8: "about 2",
  });
  expect(await cells(host)).not.toHaveProperty("D6");
  const table = await part(host, table1);
  expect(table.attributes["ref"]).toBe("A4:D8");
  expect(
    descendantsNamed(table, "tableColumn").map(({ attributes }) => [
      attributes["id"],
      attributes["name"],
    ]),
  ).toEqual([
    ["1", "Cluster"],
    ["2", "Students"],
    ["3", "Roles"],
    ["9", "My view"],
  ]);
});

test("columns right beside the table go with its rows too; cells further off stay", async () => {
  const host = await book((parts) =>
    type(parts, sheet1, {
      D4: text("Beside"),
      D5: number(10),
      D6: number(20),
      F5: text("Elsewhere"),
      A12: text("Below"),
    }),
  );
  valueOf(await host.writeSheets([content([row("2"), row("1")])]));
  expect(await cells(host)).toMatchObject({
    D4: "Beside",
    D5: "20",
    D6: "10",
    F5: "Elsewhere",
    A12: "Below",
  });
  expect((await part(host, table1)).attributes["ref"]).toBe("A4:C6");
});

test("formulas of a carried row take from its new row, and a new row gets the formula all others have", async () => {
  const host = await book(async (parts) => {
    await widenTable(parts, "Cost");
    await type(parts, sheet1, {
      D5: formula("C5*Data!$B$1+$E$1", 1),
      D6: formula("C6*Data!$B$1+$E$1", 2),
      D7: formula("C7*Data!$B$1+$E$1", 3),
    });
  });
  valueOf(await host.writeSheets([content([row("3"), row("9"), row("1")])]));
  expect(await cells(host)).toMatchObject({
    D5: "=C5*Data!$B$1+$E$1",
    D6: "=C6*Data!$B$1+$E$1",
    D7: "=C7*Data!$B$1+$E$1",
  });
});

test("shared formulas are spelt out, so that any row may go", async () => {
  const host = await book((parts) =>
    type(parts, sheet1, {
      D4: text("Twice"),
      D5: '><f t="shared" ref="D5:D7" si="0">C5*2+A$1</f><v>2</v>',
      D6: '><f t="shared" si="0"/><v>4</v>',
      D7: '><f t="shared" si="0"/><v>6</v>',
    }),
  );
  valueOf(await host.writeSheets([content([row("3"), row("2")])]));
  expect(await cells(host)).toMatchObject({ D5: "=C5*2+A$1", D6: "=C6*2+A$1" });
});

test("a column stays behind the column it stood behind when the product adds one", async () => {
  const host = await book(async (parts) => {
    await widenTable(parts, "After roles");
    await type(parts, sheet1, {
      D6: text("two"),
      D7: formula("B7+C7", 6),
      F1: formula("SUM(Roles[Roles])", 6),
    });
  });
  const wider = {
    ...description,
    columns: [
      ...description.columns,
      { key: "note", heading: "Note", kind: "text", width: 20 } as const,
    ],
  };
  const narrower = { ...wider, columns: wider.columns.filter(({ key }) => key !== "students") };
  valueOf(await host.writeSheets([{ ...content([row("2"), row("3")]), description: wider }]));
  expect(await cells(host)).toMatchObject({
    D4: "After roles",
    E4: "Note",
    D5: "two",
    D6: "=B6+C6",
    F1: "=SUM(Roles[Roles])",
  });
  valueOf(await host.writeSheets([{ ...content([row("2"), row("3")]), description: narrower }]));
  expect(await cells(host)).toMatchObject({
    B4: "Roles",
    C4: "After roles",
    D4: "Note",
    C5: "two",
  });
});

test("what a person wrote on rows that are gone is set aside, and stays there in later runs", async () => {
  const host = await book(async (parts) => {
    await widenTable(parts, "My view");
    await type(parts, sheet1, { D5: text("about 1"), D6: formula("C6", 2), D7: number(33) });
  });
  const first = await host.writeSheets([content([row("2")])]);
  expect(first.ok && first.warnings).toEqual([
    expect.objectContaining({
      code: "entries-set-aside",
      severity: "warning",
      sentence:
        "2 entries of yours stood in rows that are no longer in their table. They are kept on the sheet SetAside.",
    }),
  ]);
  valueOf(await host.writeSheets([content([row("4")])]));
  valueOf(await host.writeSheets([content([row("4")])]));
  expect((await tableIn(host, setAsideSheet))!.rows).toEqual([
    ["Roles", "1", "My view", "about 1"],
    ["Roles", "3", "My view", "33"],
  ]);
});

test("without the heading that tells rows apart, nothing of a person's is moved by guess", async () => {
  const host = await book(async (parts) => {
    await widenTable(parts, "My view");
    await replaceIn(parts, table1, 'name="Cluster"', 'name="Renamed"');
    await type(parts, sheet1, { D5: text("about 1") });
  });
  const result = await host.writeSheets([content([row("2")])]);
  expect(!result.ok && result.problems.map(({ code, sentence }) => [code, sentence])).toEqual([
    [
      "key-column-missing",
      "Your own columns “Renamed”, “My view” are carried over row by row by “Cluster”, and that heading is no longer in the table. Put the heading back, or move your columns to another sheet.",
    ],
  ]);
});
