import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import { parseXml } from "../../../src/hosts/xlsx/package/parseXml";
import { childNamed, descendantsNamed, elementsIn } from "../../../src/hosts/xlsx/package/xml";
import { newBook } from "../../../src/workbench/file/newBook";
import { openSoundBook, type OpenedBook } from "../../../src/workbench/file/openBook";
import { saveBook } from "../../../src/workbench/file/saveBook";
import type { StandingBook } from "../../../src/workbench/file/StandingBook";
import type { ShapeInfo } from "../../../src/workbench/grid/ShapeInfo";
import { content, description, row } from "../../hosts/xlsx/rolesBook";
import { valueOf } from "../../hosts/xlsx/opened";
import { texts } from "../../hosts/xlsx/unzip";
import { smallDrawing } from "../../sheets/smallDrawing";
import { savable, standing } from "./standing";

const group: ShapeInfo = {
  id: "shape-1",
  name: "LSC Roles map",
  words: smallDrawing.words,
  cell: { row: 0, column: 0 },
  left: 30,
  top: 120,
  width: 240,
  height: 120,
  content: { kind: "group", drawing: smallDrawing },
};

const opened = async (bytes: Uint8Array): Promise<OpenedBook> =>
  valueOf(await openSoundBook(bytes, "book.xlsx"));

/** Saves a book with these shapes on its first sheet. */
async function savedWith(book: OpenedBook, shapes: readonly ShapeInfo[]): Promise<Uint8Array> {
  const now = standing(book);
  const [first, ...others] = now.sheets;
  const changed: StandingBook = { ...now, sheets: [{ ...first!, shapes }, ...others] };
  return saveBook(savable(book), changed);
}

const drawingIn = (bytes: Uint8Array) =>
  parseXml(texts(bytes).get("xl/drawings/drawing1.xml")!, "drawing1.xml").root;

const shapesIn = ({ records }: OpenedBook) =>
  (records["shapes:sheet-1"] ?? []) as readonly ShapeInfo[];

/** A file of the command line's with a drawing under its table. */
async function written(): Promise<Uint8Array> {
  const host = newXlsx();
  const drawn = { ...content([row("1")]), description: { ...description, drawing: "map" } };
  valueOf(await host.writeSheets([{ ...drawn, drawing: smallDrawing }]));
  return host.toBytes();
}

test("a group is saved as the shapes the command line writes, at its place and in its size", async () => {
  const [anchor] = elementsIn(drawingIn(await savedWith(await newBook(), [group])));
  const [fromCommandLine] = elementsIn(drawingIn(await written()));
  const shapesOf = (parent: typeof anchor) => descendantsNamed(parent!, "sp");
  expect(shapesOf(anchor)).toEqual(shapesOf(fromCommandLine));
  expect(anchor!.name).toBe("xdr:absoluteAnchor");
  expect(childNamed(anchor!, "pos")!.attributes).toEqual({ x: "381000", y: "1524000" });
  expect(childNamed(anchor!, "ext")!.attributes).toEqual({ cx: "3048000", cy: "1524000" });
  expect(descendantsNamed(anchor!, "cNvPr")[0]!.attributes).toMatchObject({
    name: "LSC Roles map",
    descr: "Two clusters & more",
  });
});

test("opened again its name, words and place are known", async () => {
  const book = await opened(await savedWith(await newBook(), [group]));
  const { name, words, left, top, width, height } = group;
  const known = { name, words, left, top, width, height, content: { kind: "file" } };
  expect(shapesIn(book)).toMatchObject([known]);
  const [other] = shapesIn(await opened(await written()));
  expect(other).toMatchObject({ cell: { row: 6, column: 0 }, left: 0, top: 0, width: 120 });
});

test("one that came with the file stays in it as it is, and goes when it is taken away", async () => {
  const bytes = await written();
  const book = await opened(bytes);
  const [own] = shapesIn(book);
  const two = drawingIn(await savedWith(book, [own!, group]));
  expect(elementsIn(two)[0]).toEqual(elementsIn(drawingIn(bytes))[0]);
  expect(elementsIn(two)).toHaveLength(2);
  const numbers = descendantsNamed(two, "cNvPr").map(({ attributes }) => attributes["id"]);
  expect(new Set(numbers).size).toBe(numbers.length);
  const one = elementsIn(drawingIn(await savedWith(book, [group])));
  expect(one.map(({ name }) => name)).toEqual(["xdr:absoluteAnchor"]);
});
