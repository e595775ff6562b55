import { addInOrder, append } from "../package/addChild";
import { stylesOrder } from "../package/elementOrder";
import { elementText } from "../package/parseXml";
import { childNamed, childrenNamed, element, type XmlElement } from "../package/xml";

/** Number formats that Excel knows by number. */
const builtInFormats: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "#,##0": 3,
  "@": 49,
};

const childOf: Readonly<Record<string, string>> = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellStyleXfs: "xf",
  cellXfs: "xf",
  cellStyles: "cellStyle",
  dxfs: "dxf",
};

/** The lists of a workbook's style sheet, to which entries are added and in which none is changed. */
export class StyleLists {
  /** Texts of the entries that others were compared with. */
  private readonly texts = new WeakMap<XmlElement, string>();

  constructor(private readonly root: XmlElement) {}

  entries(list: string): XmlElement[] {
    const parent = childNamed(this.root, list);
    return parent ? childrenNamed(parent, childOf[list]!) : [];
  }

  /** Place of an equal entry, or of a new one. */
  indexOf(list: string, entry: XmlElement): number {
    const wanted = elementText(entry);
    const found = this.entries(list).findIndex((each) => this.textOf(each) === wanted);
    return found === -1 ? this.add(list, entry) : found;
  }

  private textOf(entry: XmlElement): string {
    const known = this.texts.get(entry) ?? elementText(entry);
    this.texts.set(entry, known);
    return known;
  }

  /** Place of the new entry. */
  add(list: string, entry: XmlElement): number {
    const parent = childNamed(this.root, list) ?? addInOrder(this.root, element(list), stylesOrder);
    append(parent, entry);
    const count = childrenNamed(parent, childOf[list]!).length;
    parent.attributes["count"] = `${count}`;
    return count - 1;
  }

  /** Number of a number format; it is added where Excel and the workbook do not have it. */
  numberFormat(code: string): number {
    const own = builtInFormats[code];
    if (own !== undefined) return own;
    const listed = this.entries("numFmts");
    const found = listed.find(({ attributes }) => attributes["formatCode"] === code);
    if (found) return Number(found.attributes["numFmtId"]);
    const ids = listed.map(({ attributes }) => Number(attributes["numFmtId"]));
    const numFmtId = Math.max(163, ...ids) + 1;
    this.add("numFmts", element("numFmt", { numFmtId, formatCode: code }));
    return numFmtId;
  }
}
