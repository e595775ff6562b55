import { parseXml } from "../../../src/hosts/xlsx/package/parseXml";
import { childNamed, descendantsNamed, textOf } from "../../../src/hosts/xlsx/package/xml";
import type { Parts } from "../../../src/hosts/xlsx/package/parts";
import type { SheetContent, SheetDescription } from "../../../src/sheets/description";
import type { XlsxHost } from "../../../src/hosts/xlsx/xlsxHost";
import { changed, opened, replaceIn, text, type, valueOf } from "./opened";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import { texts } from "./unzip";

export interface Roles {
  cluster: string;
  students: number;
  roles: number;
  note?: string;
}

export const description: SheetDescription<Roles> = {
  table: "Roles",
  title: "Roles",
  purpose: "Roles of clusters.",
  columns: [
    { key: "cluster", heading: "Cluster", kind: "identifier", width: 10 },
    { key: "students", heading: "Students", kind: "whole", width: 10, note: "Of all its schools." },
    { key: "roles", heading: "Roles", kind: "whole", width: 10 },
  ],
  highlights: [{ kind: "bar", column: "roles", fill: "63C384" }],
};

export const sheet1 = "xl/worksheets/sheet1.xml";
export const table1 = "xl/tables/table1.xml";
export const row = (cluster: string, roles = 1): Roles => ({
  cluster,
  students: 500 * roles,
  roles,
});
export const content = (
  rows: readonly Roles[],
  change: Partial<SheetContent<Roles>> = {},
): SheetContent<Roles> => ({ description, lines: ["As at 31 December 2018."], rows, ...change });

/** Clusters 1, 2 and 3 in rows 5 to 7 under headings in A4:C4, and what a person then did. */
export async function book(
  person: (parts: Parts) => Promise<void> = async () => undefined,
): Promise<XlsxHost> {
  const host = newXlsx();
  valueOf(await host.writeSheets([content([row("1", 1), row("2", 2), row("3", 3)])]));
  return opened(await changed(await host.toBytes(), person));
}

/** Adds a column D inside the table. */
export async function widenTable(parts: Parts, heading: string): Promise<void> {
  await replaceIn(parts, table1, /A4:C7/g, "A4:D7");
  await replaceIn(
    parts,
    table1,
    "</tableColumns>",
    `<tableColumn id="9" name="${heading}"/></tableColumns>`,
  );
  await type(parts, sheet1, { D4: text(heading) });
}

/** Cells of the sheet by address: the formula with its equals sign, else the value. */
export async function cells(host: XlsxHost): Promise<Record<string, string>> {
  const { root } = parseXml(texts(await host.toBytes()).get(sheet1)!, sheet1);
  return Object.fromEntries(
    descendantsNamed(root, "c")
      .filter(({ children }) => children.length > 0)
      .map((cell) => [
        cell.attributes["r"],
        childNamed(cell, "f") ? `=${textOf(childNamed(cell, "f")!)}` : textOf(cell),
      ]),
  );
}

export const part = async (host: XlsxHost, path: string) =>
  parseXml(texts(await host.toBytes()).get(path)!, path).root;
