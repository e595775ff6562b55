import { addInOrder, append } from "../package/addChild";
import { stylesOrder } from "../package/elementOrder";
import { elementText } from "../package/parseXml";
import type { Workbook } from "../package/workbook";
import { childNamed, childrenNamed, element, type XmlElement } from "../package/xml";
import type { Look, NamedStyle } from "../../../sheets/look";
import { firstEntries, namedParts, styleParts, type StyleParts } from "./styleParts";

/** Numbers by which Excel knows its own named styles in every language. */
const builtIn: Record<NamedStyle, number> = {
  Normal: 0,
  Title: 15,
  "Explanatory Text": 53,
  Input: 20,
};

const builtInFormats: Record<string, number> = { General: 0, "0": 1, "#,##0": 3, "@": 49 };

/**
 * The workbook's style sheet, to which formats are added and in which none is changed: a person's
 * cells keep theirs, and our named styles take the look a person gave them.
 */
export class StyleBook {
  private readonly known = new Map<string, number>();
  /** The same by the object asked with, which is quicker for the many cells of a column. */
  private readonly byLook = new WeakMap<Look, number>();

  private constructor(private readonly root: XmlElement) {}

  static async of(workbook: Workbook): Promise<StyleBook> {
    const book = new StyleBook(await workbook.parts.edit(await workbook.stylesPath()));
    for (const [list, entries] of Object.entries(firstEntries()))
      if (book.list(list).length === 0) for (const entry of entries) book.add(list, entry);
    return book;
  }

  /** Number of the cell format with this look; it is added where there is none. */
  cell(look: Look): number {
    const quick = this.byLook.get(look);
    if (quick !== undefined) return quick;
    const text = JSON.stringify(look);
    const found = this.known.get(text) ?? this.indexOf("cellXfs", this.format(look));
    this.known.set(text, found);
    this.byLook.set(look, found);
    return found;
  }

  /** Number of the format that a conditional format lays over cells. Colours are RRGGBB. */
  overlay(fill: string, font?: string): number {
    const solid = element("patternFill", { patternType: "solid" }, [
      element("bgColor", { rgb: `FF${fill}` }),
    ]);
    return this.indexOf(
      "dxfs",
      element("dxf", {}, [
        font ? element("font", {}, [element("color", { rgb: `FF${font}` })]) : undefined,
        element("fill", {}, [solid]),
      ]),
    );
  }

  /** Whether a cell with this format is in one of the named styles. */
  isIn(format: number, styles: readonly NamedStyle[]): boolean {
    const named = this.list("cellXfs")[format]?.attributes["xfId"] ?? "0";
    const style = this.list("cellStyles").find(({ attributes }) => attributes["xfId"] === named);
    return style !== undefined && styles.some((name) => isNamed(style, name));
  }

  private format(look: Look): XmlElement {
    const style = this.namedStyle(look.style ?? "Normal");
    const base = this.list("cellStyleXfs")[style]?.attributes ?? {};
    const parts = styleParts(look, this.font(base));
    const numFmtId = this.numberFormatId(look.numberFormat ?? "General");
    const attributes = {
      numFmtId,
      ...this.partIds(parts, base),
      xfId: style,
      quotePrefix: look.keptAsText,
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: !!parts.font || undefined,
      applyFill: !!parts.fill || undefined,
      applyBorder: !!parts.border || undefined,
      applyAlignment: !!parts.alignment || undefined,
    };
    return element("xf", attributes, [parts.alignment]);
  }

  private font({ fontId = "0" }: Record<string, string>): XmlElement | undefined {
    return this.list("fonts")[Number(fontId)];
  }

  /** Place of a named style; it is added where the workbook does not have it yet. */
  namedStyle(name: NamedStyle): number {
    const found = this.list("cellStyles").find((style) => isNamed(style, name));
    if (found) return Number(found.attributes["xfId"] ?? 0);
    if (name === "Normal") return 0;
    const parts = namedParts(name, this.list("fonts")[0]);
    const ids = { numFmtId: 0, ...this.partIds(parts, {}) };
    const xfId = this.add("cellStyleXfs", element("xf", ids));
    this.add("cellStyles", element("cellStyle", { name, xfId, builtinId: builtIn[name] }));
    return xfId;
  }

  private partIds({ font, fill, border }: StyleParts, base: Record<string, string>) {
    return {
      fontId: font ? this.indexOf("fonts", font) : Number(base["fontId"] ?? 0),
      fillId: fill ? this.indexOf("fills", fill) : Number(base["fillId"] ?? 0),
      borderId: border ? this.indexOf("borders", border) : Number(base["borderId"] ?? 0),
    };
  }

  private numberFormatId(code: string): number {
    const own = builtInFormats[code];
    if (own !== undefined) return own;
    const listed = this.list("numFmts");
    const found = listed.find(({ attributes }) => attributes["formatCode"] === code);
    if (found) return Number(found.attributes["numFmtId"]);
    const ids = listed.map(({ attributes }) => Number(attributes["numFmtId"]));
    const numFmtId = Math.max(163, ...ids) + 1;
    this.add("numFmts", element("numFmt", { numFmtId, formatCode: code }));
    return numFmtId;
  }

  private list(name: string): XmlElement[] {
    const parent = childNamed(this.root, name);
    return parent ? childrenNamed(parent, childOf[name]!) : [];
  }

  /** Place of an equal entry, or of a new one. */
  private indexOf(name: string, entry: XmlElement): number {
    const wanted = elementText(entry);
    const found = this.list(name).findIndex((each) => elementText(each) === wanted);
    return found === -1 ? this.add(name, entry) : found;
  }

  private add(name: string, entry: XmlElement): number {
    const parent = childNamed(this.root, name) ?? addInOrder(this.root, element(name), stylesOrder);
    append(parent, entry);
    const count = childrenNamed(parent, childOf[name]!).length;
    parent.attributes["count"] = `${count}`;
    return count - 1;
  }
}

/** LibreOffice drops the number and writes the name as "Excel Built-in Title". */
const isNamed = ({ attributes }: XmlElement, name: NamedStyle): boolean =>
  attributes["builtinId"] === `${builtIn[name]}` ||
  attributes["name"] === name ||
  attributes["name"] === `Excel Built-in ${name}`;

const childOf: Record<string, string> = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellStyleXfs: "xf",
  cellXfs: "xf",
  cellStyles: "cellStyle",
  dxfs: "dxf",
};
