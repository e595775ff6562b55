import { awards, content, numbered } from "./example";
import { opened, valueOf } from "./opened";
import { texts } from "./unzip";
import { writeXlsx } from "hucre/xlsx";

const below = {
  ...awards,
  chart: {
    ...awards.chart!,
    values: ["students", "roles"] as const,
    undrawn: ["students"] as const,
    axisFormat: "$#,##0",
    hasNoLegend: true,
    isBelow: true,
  },
};

const contentOf = (last: number) => ({ ...content(numbered(101, last)), description: below });

const cornerIn = (parts: ReadonlyMap<string, string>) =>
  /<xdr:col>(\d+)<.*?<xdr:row>(\d+)</
    .exec(parts.get("xl/drawings/drawing1.xml")!)!
    .slice(1)
    .map(Number);

const host = async () =>
  opened(await writeXlsx({ sheets: [{ name: "Notes", rows: [["A person's own"]] }] }));

test("a chart under its table stands one blank row below it, also when the table has grown", async () => {
  const book = await host();
  valueOf(await book.writeSheets([contentOf(104)]));
  // Headings in row 5, rows 6 to 9: the corner is that of A11, counted from 0.
  expect(cornerIn(texts(await book.toBytes()))).toEqual([0, 10]);
  valueOf(await book.writeSheets([contentOf(108)]));
  expect(cornerIn(texts(await book.toBytes()))).toEqual([0, 14]);
  valueOf(await book.writeSheets([contentOf(102)]));
  expect(cornerIn(texts(await book.toBytes()))).toEqual([0, 14]);
});

test("values that others stand on are not filled, and the axis has its own format", async () => {
  const book = await host();
  valueOf(await book.writeSheets([contentOf(104)]));
  const chart = texts(await book.toBytes()).get("xl/charts/chart1.xml")!;
  expect(chart.match(/<c:spPr><a:(noFill|solidFill)/g)).toEqual([
    "<c:spPr><a:noFill",
    "<c:spPr><a:solidFill",
  ]);
  expect(chart).toContain('<c:numFmt formatCode="$#,##0" sourceLinked="0"/>');
  expect(chart).not.toContain("c:legend");
});
