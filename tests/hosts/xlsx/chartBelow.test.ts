import { awards, content, numbered } from "./example";
import { opened, valueOf } from "./opened";
import { parseXml } from "../../../src/hosts/xlsx/package/parseXml";
import { descendantsNamed, elementsIn, type XmlElement } from "../../../src/hosts/xlsx/package/xml";
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

const lined = {
  ...awards,
  chart: {
    ...awards.chart!,
    kind: "column" as const,
    values: ["ruralShare", "students", "roles"] as const,
    lines: ["ruralShare", "roles"] as const,
  },
};

/** The children of an element, each by its name and value. */
const outline = (element: XmlElement): string[] =>
  elementsIn(element).map(({ name, attributes }) =>
    attributes["val"] === undefined ? name : `${name} ${attributes["val"]}`,
  );

test("values held against the columns are lines along the same axes, in the order the schema asks for", async () => {
  const book = await host();
  valueOf(await book.writeSheets([{ ...contentOf(104), description: lined }]));
  const parts = texts(await book.toBytes());
  const { root } = parseXml(parts.get("xl/charts/chart1.xml")!, "chart1.xml");
  const [plot] = descendantsNamed(root, "plotArea");
  const shown = ["c:layout", "c:barChart", "c:lineChart", "c:catAx", "c:valAx"];
  expect(outline(plot!)).toEqual(shown);
  const [bars] = descendantsNamed(root, "barChart");
  const [lines] = descendantsNamed(root, "lineChart");
  expect(outline(bars!)).toEqual([
    ...["c:barDir col", "c:grouping clustered", "c:varyColors 0", "c:ser"],
    ...["c:gapWidth 60", "c:axId 1", "c:axId 2"],
  ]);
  expect(outline(lines!)).toEqual([
    ...["c:grouping standard", "c:varyColors 0", "c:ser", "c:ser"],
    ...["c:marker 1", "c:axId 1", "c:axId 2"],
  ]);
  const [first, last] = descendantsNamed(lines!, "ser");
  expect(outline(first!)).toEqual([
    ...["c:idx 0", "c:order 0", "c:tx", "c:spPr", "c:marker", "c:cat", "c:val", "c:smooth 0"],
  ]);
  expect(outline(last!).slice(0, 2)).toEqual(["c:idx 2", "c:order 2"]);
  expect(descendantsNamed(last!, "ln")[0]!.attributes).toEqual({ w: "28575", cap: "rnd" });
  expect(descendantsNamed(last!, "srgbClr")[0]!.attributes["val"]).toBe("009E73");
  expect(descendantsNamed(last!, "symbol")[0]!.attributes["val"]).toBe("none");
  expect(parts.get("xl/drawings/drawing1.xml")).toContain(
    "Students by Cluster. Lines over them: Rural share, Roles. The figures are",
  );
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
