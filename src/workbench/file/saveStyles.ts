import type { IBorderData, IStyleData, Nullable } from "@univerjs/core";
import type { Workbook } from "../../hosts/xlsx/package/workbook";
import { StyleBook } from "../../hosts/xlsx/write/styleBook";
import { StyleLists } from "../../hosts/xlsx/write/styleLists";
import { childNamed, element, type XmlElement } from "../../hosts/xlsx/package/xml";
import { isNamedStyle } from "../../sheets/look";
import { horizontal, indentStep, lines, vertical, wrapped } from "./styleSnapshot";

const keyOf = (list: Readonly<Record<string, number>>, number: unknown): string | undefined =>
  Object.keys(list).find((key) => list[key] === number);

const argb = (rgb: Nullable<string>): string | undefined => {
  const hex = /^#?([\da-f]{6})$/i.exec(rgb ?? "")?.[1];
  return hex && `FF${hex.toUpperCase()}`;
};

/** What is not so is left out. */
const onlyTrue = (is: boolean): true | undefined => is || undefined;

/** How a cell is to look in the file. */
export interface CellLook {
  readonly style: IStyleData | undefined;
  /** Name of its cell style; undefined for Normal. */
  readonly named?: string;
  /** The format the cell had, whose locking is kept. */
  readonly like?: number;
  /** A text that Excel would take for a formula. */
  readonly isText?: boolean;
}

/** Adds formats to the file's style sheet. Those that are there stay as they are. */
export class SaveStyles {
  private readonly known = new Map<string, number>();

  private constructor(
    private readonly lists: StyleLists,
    private readonly book: StyleBook,
  ) {}

  static async of(workbook: Workbook): Promise<SaveStyles> {
    const book = await StyleBook.of(workbook);
    const root = await workbook.parts.edit(await workbook.stylesPath());
    return new SaveStyles(new StyleLists(root), book);
  }

  /** Number of the cell format with this look. */
  cell(look: CellLook): number {
    const key = JSON.stringify(look);
    const found = this.known.get(key) ?? this.lists.indexOf("cellXfs", this.format(look));
    this.known.set(key, found);
    return found;
  }

  /** Number of the format that a conditional format lays over cells. */
  overlay(style: IStyleData): number {
    const fill = argb(style.bg?.rgb);
    const font = fontMarks(style);
    return this.lists.indexOf(
      "dxfs",
      element("dxf", {}, [
        font.length > 0 ? element("font", {}, font) : undefined,
        fill
          ? element("fill", {}, [
              element("patternFill", { patternType: "solid" }, [element("bgColor", { rgb: fill })]),
            ])
          : undefined,
      ]),
    );
  }

  private format({ style = {}, like = 0, isText = false, named }: CellLook): XmlElement {
    const before = this.lists.entries("cellXfs")[like];
    const numFmtId = this.lists.numberFormat(style.n?.pattern ?? "General");
    const fontId = this.lists.indexOf("fonts", this.font(style));
    const fillId = this.fill(style);
    const borderId = style.bd ? this.lists.indexOf("borders", borderXml(style.bd)) : 0;
    const alignment = alignmentXml(style);
    const protection = before && childNamed(before, "protection");
    const attributes = {
      ...{ numFmtId, fontId, fillId, borderId },
      xfId: named === undefined ? 0 : this.named(named),
      quotePrefix: onlyTrue(isText),
      applyNumberFormat: onlyTrue(numFmtId > 0),
      applyFont: onlyTrue(fontId > 0),
      applyFill: onlyTrue(fillId > 0),
      applyBorder: onlyTrue(borderId > 0),
      applyAlignment: onlyTrue(alignment !== undefined),
      applyProtection: onlyTrue(protection !== undefined),
    };
    return element("xf", attributes, [alignment, protection]);
  }

  /** Place of a named style; those this product uses are added where the file does not have them. */
  private named(name: string): number {
    const found = this.lists
      .entries("cellStyles")
      .find(({ attributes }) => attributes["name"] === name);
    if (found) return Number(found.attributes["xfId"] ?? 0);
    return isNamedStyle(name) ? this.book.namedStyle(name) : 0;
  }

  private font(style: IStyleData): XmlElement {
    const [normal] = this.lists.entries("fonts");
    const own = (name: string) => normal && childNamed(normal, name)?.attributes["val"];
    const face = style.ff ?? own("name") ?? "Calibri";
    return element("font", {}, [
      ...fontMarks({ ...style, cl: undefined }),
      element("sz", { val: style.fs ?? own("sz") ?? 11 }),
      ...fontMarks({ cl: style.cl }),
      element("name", { val: face }),
      element("family", { val: own("family") ?? 2 }),
    ]);
  }

  private fill(style: IStyleData): number {
    const rgb = argb(style.bg?.rgb);
    if (!rgb) return 0;
    const colours = [element("fgColor", { rgb }), element("bgColor", { indexed: 64 })];
    return this.lists.indexOf(
      "fills",
      element("fill", {}, [element("patternFill", { patternType: "solid" }, colours)]),
    );
  }
}

/** Bold, italic, struck through, underlined and coloured, in the order of the format. */
function fontMarks({ bl, it, st, ul, cl }: IStyleData): XmlElement[] {
  const rgb = argb(cl?.rgb);
  return [
    bl ? element("b") : undefined,
    it ? element("i") : undefined,
    st?.s ? element("strike") : undefined,
    ul?.s ? element("u") : undefined,
    rgb ? element("color", { rgb }) : undefined,
  ].filter((mark) => mark !== undefined);
}

function alignmentXml({ ht, vt, tb, pd }: IStyleData): XmlElement | undefined {
  const indent = Math.round((pd?.l ?? 0) / indentStep);
  const attributes = {
    horizontal: keyOf(horizontal, ht) ?? (indent > 0 ? "left" : undefined),
    vertical: keyOf(vertical, vt),
    wrapText: tb === wrapped || undefined,
    indent: indent > 0 ? indent : undefined,
  };
  const isPlain = Object.values(attributes).every((value) => value === undefined);
  return isPlain ? undefined : element("alignment", attributes);
}

function borderXml({ l, r, t, b }: IBorderData): XmlElement {
  const side = (name: string, line: IBorderData["l"]) =>
    line
      ? element(name, { style: keyOf(lines, line.s) ?? "thin" }, [
          element("color", { rgb: argb(line.cl?.rgb) ?? "FF000000" }),
        ])
      : element(name);
  const sides = [side("left", l), side("right", r), side("top", t), side("bottom", b)];
  return element("border", {}, [...sides, element("diagonal")]);
}
