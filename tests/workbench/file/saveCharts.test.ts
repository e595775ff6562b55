import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import { parseXml } from "../../../src/hosts/xlsx/package/parseXml";
import { descendantsNamed, textOf } from "../../../src/hosts/xlsx/package/xml";
import type { Chart } from "../../../src/sheets/description";
import { openSoundBook, type OpenedBook } from "../../../src/workbench/file/openBook";
import { saveBook } from "../../../src/workbench/file/saveBook";
import type { ChartInfo } from "../../../src/workbench/grid/ChartInfo";
import { content, description, row, type Roles } from "../../hosts/xlsx/rolesBook";
import { valueOf } from "../../hosts/xlsx/opened";
import { texts } from "../../hosts/xlsx/unzip";
import { savable, standing } from "./standing";

const chart = {
  kind: "bar",
  title: "Roles by cluster",
  categories: "cluster",
  values: ["students", "roles"],
  stacked: true,
  axisTitle: "Number",
} as const;

/** A file of the command line's with a chart, opened. */
async function charted(change: Partial<Chart<Roles>> = {}): Promise<OpenedBook> {
  const host = newXlsx();
  const rows = [row("1"), row("2")];
  valueOf(
    await host.writeSheets([
      content(rows, { description: { ...description, chart: { ...chart, ...change } } }),
    ]),
  );
  return valueOf(await openSoundBook(await host.toBytes(), "book.xlsx"));
}

const chartsIn = ({ records }: OpenedBook) => records["charts:sheet-1"] as readonly ChartInfo[];

async function savedWith(book: OpenedBook, charts: readonly ChartInfo[]) {
  const { sheets, ...now } = standing(book);
  const [first, ...others] = sheets;
  const before = { ...now, sheets: [{ ...first!, charts: chartsIn(book) }, ...others] };
  const after = { ...now, sheets: [{ ...first!, charts }, ...others] };
  return texts(await saveBook({ ...savable(book), standing: before }, after));
}

const drawing = (files: ReadonlyMap<string, string>) => files.get("xl/drawings/drawing1.xml");

test("a chart of a file is known by its series, titles and legend", async () => {
  const [found] = chartsIn(await charted());
  const area = { row: 4, rows: 2, columns: 1 };
  expect(found).toMatchObject({
    type: "BarStacked",
    title: { text: "Roles by cluster", visible: true },
    valueTitle: { text: "Number" },
    categoryTitle: { text: "Cluster" },
    reverseCategories: true,
    legendVisible: true,
  });
  expect(found!.series).toMatchObject([
    {
      name: "Students",
      values: { sheetId: "sheet-1", area: { ...area, column: 1 } },
      categories: { area: { ...area, column: 0 } },
      fill: "#1F77B4",
      gapWidth: 60,
    },
    { name: "Roles", values: { area: { ...area, column: 2 } } },
  ]);
});

test("a chart of a file that shows other rows now keeps its place in the file", async () => {
  const book = await charted();
  const [found] = chartsIn(book);
  const [series] = found!.series;
  const values = { ...series!.values, area: { ...series!.values.area, rows: 1 } };
  const files = await savedWith(book, [{ ...found!, series: [{ ...series!, values }] }]);
  expect(drawing(files)).toBe(await book.parts.text("xl/drawings/drawing1.xml"));
  const { root } = parseXml(files.get("xl/charts/chart1.xml")!, "chart1.xml");
  expect(descendantsNamed(root, "f").map(textOf)).toEqual(["'Roles'!$A$5:$A$6", "'Roles'!$B$5"]);
});

test("lines over the columns are known, and still are when the file was saved with another series", async () => {
  const book = await charted({ kind: "column", stacked: false, lines: ["students"] });
  const [found] = chartsIn(book);
  expect(found!.type).toBe("ColumnClustered");
  expect(found!.series).toMatchObject([
    {
      name: "Students",
      type: "Line",
      line: { colour: "#1F77B4", weight: 2.25 },
      markerStyle: "None",
    },
    { name: "Roles", fill: "#E69F00" },
  ]);
  expect(found!.series[1]).not.toHaveProperty("type");
  const before = await book.parts.text("xl/charts/chart1.xml");
  const files = await savedWith(book, [{ ...found!, legendPosition: "Top" }]);
  const plotOf = (xml: string) => {
    const { root } = parseXml(xml, "chart1.xml");
    return descendantsNamed(root, "lineChart").map((line) => [
      descendantsNamed(line, "order").map(({ attributes }) => attributes["val"]),
      descendantsNamed(line, "ln").map(({ attributes }) => attributes["w"]),
      descendantsNamed(line, "symbol").map(({ attributes }) => attributes["val"]),
      descendantsNamed(line, "srgbClr").map(({ attributes }) => attributes["val"]),
    ]);
  };
  expect(plotOf(files.get("xl/charts/chart1.xml")!)).toEqual(plotOf(before!));
  expect(plotOf(before!)).toEqual([[["0"], ["28575"], ["none"], ["1F77B4"]]]);
});

test("a chart of a file that was moved or taken away is no longer where it was", async () => {
  const book = await charted();
  const [found] = chartsIn(book);
  const moved = await savedWith(book, [{ ...found!, left: 10, width: 300, height: 200 }]);
  expect(drawing(moved)).toContain('<xdr:pos x="127000" y="0"/>');
  expect(drawing(moved)!.match(/graphicFrame /g)).toHaveLength(1);
  expect(drawing(await savedWith(book, []))).not.toContain("graphicFrame");
});
