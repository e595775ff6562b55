import { parseXml } from "../../../src/hosts/xlsx/package/parseXml";
import {
  attribute,
  childNamed,
  childrenNamed,
  descendantsNamed,
  elementsIn,
  localName,
  textOf,
  type XmlElement,
} from "../../../src/hosts/xlsx/package/xml";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import type { XlsxHost } from "../../../src/hosts/xlsx/xlsxHost";
import type { SheetContent } from "../../../src/sheets/description";
import { smallDrawing } from "../../sheets/smallDrawing";
import { changed, opened, replaceIn, valueOf } from "./opened";
import { content, description, row, type Roles } from "./rolesBook";
import { texts } from "./unzip";

const drawn = (change: Partial<SheetContent<Roles>> = {}): SheetContent<Roles> => ({
  ...content([row("1", 1), row("2", 2), row("3", 3)]),
  description: { ...description, drawing: "map" },
  drawing: smallDrawing,
  ...change,
});

async function written(next = drawn()): Promise<XlsxHost> {
  const host = newXlsx();
  valueOf(await host.writeSheets([next]));
  return host;
}

const drawing1 = "xl/drawings/drawing1.xml";

const drawingIn = async (host: XlsxHost): Promise<XmlElement> =>
  parseXml(texts(await host.toBytes()).get(drawing1)!, drawing1).root;

const names = (parent: XmlElement) => elementsIn(parent).map(localName);
const groups = (root: XmlElement) => descendantsNamed(root, "grpSp");
const corner = (root: XmlElement) =>
  ["col", "row"].map((name) => textOf(descendantsNamed(root, name)[0]!));

test("a drawing is one group of Excel's own shapes, known by name, with its text alternative", async () => {
  const root = await drawingIn(await written());
  const [anchor, another] = elementsIn(root);
  expect(another).toBeUndefined();
  expect(anchor!.name).toBe("xdr:oneCellAnchor");
  expect(names(anchor!)).toEqual(["from", "ext", "grpSp", "clientData"]);
  // Headings in row 4, three rows, and a blank one; rows are counted from 0.
  expect(corner(root)).toEqual(["0", "8"]);
  expect(childNamed(anchor!, "ext")!.attributes).toEqual({ cx: "1524000", cy: "762000" });
  const [name] = descendantsNamed(anchor!, "cNvPr");
  expect(name!.attributes).toMatchObject({
    name: "LSC Roles map",
    descr: "Two clusters & more",
  });
});

test("elements of shapes stand in the one order Excel accepts, and numbers differ", async () => {
  const root = await drawingIn(await written());
  const [group] = groups(root);
  expect(names(group!)).toEqual(["nvGrpSpPr", "grpSpPr", "sp", "sp", "sp"]);
  expect(names(childNamed(group!, "grpSpPr")!)).toEqual(["xfrm"]);
  expect(names(descendantsNamed(group!, "xfrm")[0]!)).toEqual(["off", "ext", "chOff", "chExt"]);
  const [paper, tile, text] = childrenNamed(group!, "sp");
  expect(names(paper!)).toEqual(["nvSpPr", "spPr"]);
  expect(names(tile!)).toEqual(["nvSpPr", "spPr", "txBody"]);
  expect(names(childNamed(paper!, "spPr")!)).toEqual(["xfrm", "prstGeom", "solidFill", "ln"]);
  expect(names(childNamed(text!, "spPr")!)).toEqual(["xfrm", "prstGeom", "noFill", "ln"]);
  expect(names(childNamed(text!, "txBody")!)).toEqual(["bodyPr", "lstStyle", "p", "p"]);
  expect(names(descendantsNamed(text!, "p")[0]!)).toEqual(["pPr", "r"]);
  expect(names(descendantsNamed(text!, "r")[0]!)).toEqual(["rPr", "t"]);
  expect(names(descendantsNamed(text!, "rPr")[0]!)).toEqual(["solidFill", "latin"]);
  const numbers = descendantsNamed(root, "cNvPr").map(({ attributes }) => attributes["id"]);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test("places, colours and letters are those of the drawing", async () => {
  const [group] = groups(await drawingIn(await written()));
  const [paper, tile, text] = childrenNamed(group!, "sp");
  const colours = (shape: XmlElement) =>
    descendantsNamed(childNamed(shape, "spPr")!, "srgbClr").map((each) => attribute(each, "val"));
  expect([colours(paper!), colours(tile!), colours(text!)]).toEqual([
    ["FFFFFF", "8C8C8C"],
    ["1C9099"],
    [],
  ]);
  expect(descendantsNamed(tile!, "off")[0]!.attributes).toEqual({ x: "127000", y: "381000" });
  expect(descendantsNamed(text!, "t").map(textOf)).toEqual(["Nelson,", "Tairāwhiti"]);
  expect(descendantsNamed(text!, "rPr")[0]!.attributes).toMatchObject({ sz: "1000", b: "1" });
  expect(descendantsNamed(text!, "pPr")[0]!.attributes["algn"]).toBe("r");
});

test("written again it is replaced, stands where a person moved it in their size, and their shapes stay", async () => {
  const own = `<xdr:oneCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="5" cy="5"/><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="900" name="A person's"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:oneCellAnchor>`;
  const bytes = await changed(await (await written()).toBytes(), async (parts) => {
    await replaceIn(parts, drawing1, "<xdr:col>0</xdr:col>", "<xdr:col>5</xdr:col>");
    await replaceIn(parts, drawing1, 'cx="1524000" cy="762000"', 'cx="3048000" cy="1524000"');
    await replaceIn(parts, drawing1, "</xdr:wsDr>", `${own}</xdr:wsDr>`);
  });
  const host = await opened(bytes);
  const next = { ...smallDrawing, words: "New words" };
  valueOf(await host.writeSheets([drawn({ drawing: next })]));
  const root = await drawingIn(host);
  const [group, another] = groups(root);
  expect(another).toBeUndefined();
  expect(descendantsNamed(group!, "cNvPr")[0]!.attributes["descr"]).toBe("New words");
  expect(descendantsNamed(root, "cNvPr").map(({ attributes }) => attributes["name"])).toContain(
    "A person's",
  );
  const moved = elementsIn(root).find((anchor) => childNamed(anchor, "grpSp"))!;
  expect(corner(moved)).toEqual(["5", "8"]);
  const frame = descendantsNamed(group!, "xfrm")[0]!;
  expect(childNamed(frame, "ext")!.attributes).toEqual({ cx: "3048000", cy: "1524000" });
  expect(childNamed(frame, "chExt")!.attributes).toEqual({ cx: "1524000", cy: "762000" });
});

test("that of a notice is placed anew under its table, in its own size", async () => {
  const notice = { ...description, drawing: "map", isNotice: true };
  const host = await written(drawn({ description: notice, rows: [row("1", 1)] }));
  expect(corner(await drawingIn(host))).toEqual(["0", "6"]);
  const wide = { ...smallDrawing, width: 240 };
  for (const [count, below] of [
    [5, "10"],
    [2, "7"],
  ] as const) {
    const rows = Array.from({ length: count }, (_, at) => row(`${at + 1}`, 1));
    valueOf(await host.writeSheets([drawn({ description: notice, rows, drawing: wide })]));
    const root = await drawingIn(host);
    expect(groups(root)).toHaveLength(1);
    expect(corner(root)).toEqual(["0", below]);
    expect(childNamed(elementsIn(root)[0]!, "ext")!.attributes["cx"]).toBe("3048000");
  }
});

test("the same drawing written again gives the same file", async () => {
  const host = await written();
  const before = await host.toBytes();
  valueOf(await host.writeSheets([drawn()]));
  expect(texts(await host.toBytes()).get(drawing1)).toBe(texts(before).get(drawing1));
});

test("a drawing that is no longer made is taken away, and a chart stays beside it", async () => {
  const chart = {
    kind: "bar",
    title: "Roles",
    categories: "cluster",
    values: ["roles"],
  } as const;
  const charted = drawn({ description: { ...description, drawing: "map", chart } });
  const host = await written(charted);
  expect(elementsIn(await drawingIn(host)).map((anchor) => names(anchor)[2])).toEqual([
    "graphicFrame",
    "grpSp",
  ]);
  valueOf(await host.writeSheets([content(charted.rows, { description: charted.description })]));
  expect(elementsIn(await drawingIn(host)).map((anchor) => names(anchor)[2])).toEqual([
    "graphicFrame",
  ]);
});
