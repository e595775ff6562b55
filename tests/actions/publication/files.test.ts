import type { PolicyValues } from "../../../src/parameters/policyFrom";
import { csvOf } from "../../../src/actions/publication/csv";
import { publicationContents } from "../../../src/actions/publication/publicationContents";
import { csvTexts, publicationFiles } from "../../../src/actions/publication/publicationFiles";
import type { Override } from "../../../src/domain/override";
import { readCsv } from "../../../src/hosts/csv/readCsv";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsxFiles";
import type { SheetDescription } from "../../../src/sheets/description";
import { publicAllocationSheet } from "../../../src/sheets/publicAllocation";
import { publicSchoolsSheet } from "../../../src/sheets/publicSchools";
import { sheetCells } from "../../../src/hosts/xlsx/read/sheetCells";
import { override } from "../../engine/builders";
import { texts } from "../../hosts/xlsx/unzip";
import { calculatedByLibreOffice, hasLibreOffice } from "../recalculated/libreOffice";
import { valueOf } from "../tables";
import { preparedOf, smallBook } from "./books";

async function filesOf(policy: Partial<PolicyValues> = {}, overrides: readonly Override[] = []) {
  const { publication } = await preparedOf(await smallBook({ policy, overrides }));
  const files = valueOf(await publicationFiles(xlsxFiles, publication));
  const bytesOf = (name: string) => files.find((file) => file.name === name)!.bytes;
  return { publication, bytesOf };
}

const published = { roles: 90 };
const decided = [override("44", "Within the total", 2), override("50", "On top", 1)];

describe("the public workbook", () => {
  test("has its sheets in order, its title and its language, and no merged cell", async () => {
    const { bytesOf } = await filesOf(published, decided);
    const file = valueOf(await openXlsx(bytesOf("publication.xlsx"), "publication.xlsx"));
    expect((await file.survey()).sheets).toEqual([
      "Summary",
      "Allocation",
      "Reasons",
      "Schools",
      "Coverage",
      "Method",
      "Decisions",
      "Check",
    ]);
    const parts = texts(bytesOf("publication.xlsx"));
    const core = parts.get("docProps/core.xml")!;
    expect(core).toContain(
      "<dc:title>Learning Support Coordinator roles: who gets how many, and why (Tranche 1, standard policy)</dc:title><dc:language>en-NZ</dc:language>",
    );
    expect(core).not.toContain("lastModifiedBy");
    for (const [path, text] of parts)
      expect(`${path} ${text.includes("mergeCell")}`).toBe(`${path} false`);
    const drawings = [...parts].filter(([path]) => /drawings\/drawing\d+\.xml$/.test(path));
    expect(drawings).toHaveLength(1);
    expect(drawings[0]![1]).toMatch(
      /descr="Bar chart: Learning Support Coordinator roles by region\. /,
    );
  });

  test("read back, it has every cluster and school once, with the roles that are published", async () => {
    const { publication, bytesOf } = await filesOf(published);
    const file = valueOf(await openXlsx(bytesOf("publication.xlsx"), "publication.xlsx"));
    const [clusters, schools] = await file.readTables([publicAllocationSheet, publicSchoolsSheet]);
    const roles = clusters!.headings.indexOf("Roles");
    expect(clusters!.rows).toHaveLength(30);
    expect(clusters!.rows.reduce((sum, row) => sum + Number(row[roles]), 0)).toBe(90);
    expect(schools!.rows.map((row) => String(row[0])).sort()).toEqual(
      publication.schools.map(({ school }) => school.number).sort(),
    );
  });
});

const checked: readonly (readonly [string, Partial<PolicyValues>, readonly Override[]])[] = [
  ["claims", published, decided],
  ["nothing for the last", { ...published, roles: 87, lastCluster: "Gets nothing" }, []],
  ["Webster", { ...published, serve: "Proportional" }, decided],
  ["Webster with a maximum", { ...published, serve: "Proportional", maximumRoles: 4 }, []],
  ["Jefferson", { serve: "Proportional", method: "Jefferson", roles: 130 }, []],
  ["Adams", { serve: "Proportional", method: "Adams", roles: 130 }, []],
  ["Dean", { serve: "Proportional", method: "Dean", roles: 130, ruralUpliftPercent: 20 }, []],
  ["Huntington-Hill", { serve: "Proportional", method: "Huntington-Hill", roles: 130 }, []],
  ["Hamilton", { serve: "Proportional", method: "Hamilton", roles: 130 }, []],
  [
    "regions first",
    { serve: "Proportional", regionalFloorKind: "Roles", regionalFloorAmount: 9, roles: 130 },
    [],
  ],
];

(hasLibreOffice ? test : test.skip)(
  "the check agrees in a spreadsheet that calculates every formula, and not where a role is changed",
  async () => {
    // Only what the check is about: a row of every school would take LibreOffice half a minute.
    const made = await Promise.all(
      checked.map(([, policy, overrides]) => checkBook(policy, overrides)),
    );
    const wrong = await withOneRoleMore(made[0]!);
    const calculated = await calculatedByLibreOffice([...made, wrong]);
    const answers = await Promise.all(calculated.map(answerOf));
    expect(answers).toEqual([
      ...checked.map(() => "Agrees: every row, and the sum"),
      "Does not agree",
    ]);
  },
  180_000,
);

async function checkBook(policy: Partial<PolicyValues>, overrides: readonly Override[]) {
  const { publication } = await preparedOf(await smallBook({ policy, overrides }));
  const file = newXlsx();
  const contents = publicationContents(publication).filter(({ description }) =>
    ["PublicAllocation", "PublicCheck"].includes(description.table),
  );
  expect(contents).toHaveLength(2);
  valueOf(await file.writeSheets(contents));
  return file.toBytes();
}

async function answerOf(bytes: Uint8Array): Promise<unknown> {
  const cells = (await sheetCells(bytes, ["Check"])).get("Check")!;
  for (let row = 1; row <= cells.lastRow; row++)
    if (cells.at(row, 1) === "The check in one cell") return cells.at(row, 2);
  return undefined;
}

/** The same workbook with one role more for the first cluster of the Allocation sheet. */
async function withOneRoleMore(bytes: Uint8Array): Promise<Uint8Array> {
  const { Parts } = await import("../../../src/hosts/xlsx/package/parts");
  const parts = await Parts.read(bytes);
  const path = "xl/worksheets/sheet1.xml";
  const text = await parts.text(path);
  const changed = text.replace(
    /(<c r="D8"[^>]*><v>)(\d+)/,
    (_, cell: string, roles: string) => `${cell}${Number(roles) + 1}`,
  );
  expect(changed).not.toBe(text);
  await parts.put(path, changed);
  return parts.toBytes();
}

describe("the tables as CSV", () => {
  test("read back with the same rows, and begin with the mark of UTF-8", async () => {
    const { publication, bytesOf } = await filesOf(published);
    const bytes = bytesOf("schools.csv");
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const table = valueOf(readCsv(bytes, "schools.csv"));
    expect(table.rows.length).toBe(publication.schools.length);
    expect(csvTexts(publication).map(({ text }) => text.split("\r\n")[0])).toEqual([
      expect.stringMatching(
        /^\uFEFFCluster number,Cluster name,Region,Roles,.*,What would have to change$/,
      ),
      expect.stringMatching(/^\uFEFFSchool number,School name,/),
      expect.stringMatching(/^\uFEFFGroup,Setting,Value,Unit,/),
      expect.stringMatching(/^\uFEFFRegion,Roles,/),
    ]);
  });

  test("a text that a spreadsheet would take for a formula stays a text", () => {
    const names: SheetDescription<{ name: string; count: number }> = {
      table: "Names",
      title: "Names",
      purpose: "Names.",
      columns: [
        { key: "name", heading: "Name", kind: "text", width: 10 },
        { key: "count", heading: "Count", kind: "number", width: 10 },
      ],
    };
    const rows = [
      '=HYPERLINK("x")',
      "+1",
      "-1",
      "@SUM(1)",
      "\tx",
      'a "b", c',
      "two\nlines",
      "plain",
    ];
    const text = csvOf(
      names,
      rows.map((name) => ({ name, count: -1 })),
    );
    expect(text).toBe(
      [
        "\uFEFFName,Count",
        `"'=HYPERLINK(""x"")",-1`,
        "'+1,-1",
        "'-1,-1",
        "'@SUM(1),-1",
        "'\tx,-1",
        '"a ""b"", c",-1',
        '"two\nlines",-1',
        "plain,-1",
        "",
      ].join("\r\n"),
    );
  });
});
