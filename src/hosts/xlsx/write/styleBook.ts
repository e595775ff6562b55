import type { Workbook } from "../package/workbook";
import { element, type XmlElement } from "../package/xml";
import type { Look, NamedStyle } from "../../../sheets/look";
import { StyleLists } from "./styleLists";
import { firstEntries, namedParts, styleParts, type StyleParts } from "./styleParts";

/** Numbers by which Excel knows its own named styles in every language. */
const builtIn: Record<NamedStyle, number> = {
  Normal: 0,
  Title: 15,
  "Explanatory Text": 53,
  Input: 20,
};

/**
 * The workbook's style sheet, to which formats are added and in which none is changed: a person's
 * cells keep theirs, and our named styles take the look a person gave them.
 */
export class StyleBook {
  private readonly known = new Map<string, number>();
  /** The same by the object asked with, which is quicker for the many cells of a column. */
  private readonly byLook = new WeakMap<Look, number>();

  private constructor(private readonly lists: StyleLists) {}

  static async of(workbook: Workbook): Promise<StyleBook> {
    const book = new StyleBook(
      new StyleLists(await workbook.parts.edit(await workbook.stylesPath())),
    );
    for (const [list, entries] of Object.entries(firstEntries()))
      if (book.lists.entries(list).length === 0)
        for (const entry of entries) book.lists.add(list, entry);
    return book;
  }

  /** Number of the cell format with this look; it is added where there is none. */
  cell(look: Look): number {
    const quick = this.byLook.get(look);
    if (quick !== undefined) return quick;
    const text = JSON.stringify(look);
    const found = this.known.get(text) ?? this.lists.indexOf("cellXfs", this.format(look));
    this.known.set(text, found);
    this.byLook.set(look, found);
    return found;
  }

  /** Number of the format that a conditional format lays over cells. Colours are RRGGBB. */
  overlay(fill: string, font?: string): number {
    const solid = element("patternFill", { patternType: "solid" }, [
      element("bgColor", { rgb: `FF${fill}` }),
    ]);
    return this.lists.indexOf(
      "dxfs",
      element("dxf", {}, [
        font ? element("font", {}, [element("color", { rgb: `FF${font}` })]) : undefined,
        element("fill", {}, [solid]),
      ]),
    );
  }

  /** Whether a cell with this format is in one of the named styles. */
  isIn(format: number, styles: readonly NamedStyle[]): boolean {
    const named = this.lists.entries("cellXfs")[format]?.attributes["xfId"] ?? "0";
    const style = this.lists
      .entries("cellStyles")
      .find(({ attributes }) => attributes["xfId"] === named);
    return style !== undefined && styles.some((name) => isNamed(style, name));
  }

  private format(look: Look): XmlElement {
    const style = this.namedStyle(look.style ?? "Normal");
    const base = this.lists.entries("cellStyleXfs")[style]?.attributes ?? {};
    const parts = styleParts(look, this.font(base));
    const numFmtId = this.lists.numberFormat(look.numberFormat ?? "General");
    const attributes = {
      numFmtId,
      ...this.partIds(parts, base),
      xfId: style,
      quotePrefix: look.keptAsText,
      applyNumberFormat: numFmtId > 0 || undefined,
      ...applied(parts),
      applyProtection: look.unlocked,
    };
    const protection = look.unlocked ? element("protection", { locked: false }) : undefined;
    return element("xf", attributes, [parts.alignment, protection]);
  }

  private font({ fontId = "0" }: Record<string, string>): XmlElement | undefined {
    return this.lists.entries("fonts")[Number(fontId)];
  }

  /** Place of a named style; it is added where the workbook does not have it yet. */
  namedStyle(name: NamedStyle): number {
    const found = this.lists.entries("cellStyles").find((style) => isNamed(style, name));
    if (found) return Number(found.attributes["xfId"] ?? 0);
    if (name === "Normal") return 0;
    const parts = namedParts(name, this.lists.entries("fonts")[0]);
    const ids = { numFmtId: 0, ...this.partIds(parts, {}) };
    const xfId = this.lists.add("cellStyleXfs", element("xf", ids));
    this.lists.add("cellStyles", element("cellStyle", { name, xfId, builtinId: builtIn[name] }));
    return xfId;
  }

  private partIds({ font, fill, border }: StyleParts, base: Record<string, string>) {
    return {
      fontId: font ? this.lists.indexOf("fonts", font) : Number(base["fontId"] ?? 0),
      fillId: fill ? this.lists.indexOf("fills", fill) : Number(base["fillId"] ?? 0),
      borderId: border ? this.lists.indexOf("borders", border) : Number(base["borderId"] ?? 0),
    };
  }
}

/** Tells Excel what of the format is not as in its named style. */
const applied = ({ font, fill, border, alignment }: StyleParts) => ({
  applyFont: !!font || undefined,
  applyFill: !!fill || undefined,
  applyBorder: !!border || undefined,
  applyAlignment: !!alignment || undefined,
});

/** LibreOffice drops the number and writes the name as "Excel Built-in Title". */
const isNamed = ({ attributes }: XmlElement, name: NamedStyle): boolean =>
  attributes["builtinId"] === `${builtIn[name]}` ||
  attributes["name"] === name ||
  attributes["name"] === `Excel Built-in ${name}`;
