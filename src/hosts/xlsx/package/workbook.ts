import { addInOrder, append } from "./addChild";
import { contentTypes, freePath, stateContentType } from "./contentTypes";
import { workbookOrder } from "./elementOrder";
import { FileFault } from "./fileFault";
import { namespaces } from "./namespaces";
import type { Parts } from "./parts";
import { relate, relationshipsOf } from "./relationships";
import { attribute, childNamed, childrenNamed, element, textOf, type XmlElement } from "./xml";

/** One tab of the workbook. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  /** `worksheet`; chart sheets and macro sheets have no cells. */
  readonly kind: string;
}

/** A defined name of the whole workbook, or of the sheet at that place (from 0). */
export interface DefinedName {
  readonly name: string;
  readonly value: string;
  readonly sheet?: number;
  readonly hidden?: boolean;
}

/** The workbook part: its tabs and its defined names. */
export class Workbook {
  private constructor(
    readonly parts: Parts,
    readonly path: string,
  ) {}

  static async of(parts: Parts): Promise<Workbook> {
    const found = (await relationshipsOf(parts, "")).find(({ kind }) => kind === "officeDocument");
    if (!found) throw new FileFault("it holds no workbook");
    return new Workbook(parts, found.target);
  }

  /** Its tabs from left to right. */
  async sheets(): Promise<SheetPart[]> {
    const root = await this.parts.look(this.path);
    const relationships = await relationshipsOf(this.parts, this.path);
    const listed = childNamed(root, "sheets");
    return (listed ? childrenNamed(listed, "sheet") : []).flatMap((sheet) => {
      const id = attribute(sheet, "id");
      const found = relationships.find((relationship) => relationship.id === id);
      const name = sheet.attributes["name"] ?? "";
      return found ? [{ name, path: found.target, kind: found.kind }] : [];
    });
  }

  /** Adds an empty worksheet as the last tab and returns the path of its part. */
  async addSheet(name: string, worksheet: XmlElement, veryHidden = false): Promise<string> {
    const folder = this.path.replace(/[^/]*$/, "");
    const path = freePath(this.parts, `${folder}worksheets/sheet`, ".xml");
    await this.parts.put(path, worksheet);
    await stateContentType(this.parts, path, contentTypes.worksheet);
    const id = await relate(this.parts, this.path, "worksheet", path);
    const root = await this.parts.edit(this.path);
    const sheets = childNamed(root, "sheets") ?? addInOrder(root, element("sheets"), workbookOrder);
    const ids = childrenNamed(sheets, "sheet").map((sheet) => Number(sheet.attributes["sheetId"]));
    append(
      sheets,
      element("sheet", {
        name,
        sheetId: Math.max(0, ...ids) + 1,
        state: veryHidden ? "veryHidden" : undefined,
        "xmlns:r": namespaces.relationships,
        "r:id": id,
      }),
    );
    return path;
  }

  async names(): Promise<DefinedName[]> {
    const names = childNamed(await this.parts.look(this.path), "definedNames");
    return (names ? childrenNamed(names, "definedName") : []).map((each) => ({
      name: each.attributes["name"] ?? "",
      value: textOf(each),
      ...(each.attributes["localSheetId"] && { sheet: Number(each.attributes["localSheetId"]) }),
      ...(each.attributes["hidden"] && { hidden: /^(1|true)$/.test(each.attributes["hidden"]) }),
    }));
  }

  /** Puts a name in place of one that is called the same on the same sheet. */
  async setName({ name, value, sheet, hidden }: DefinedName): Promise<void> {
    const root = await this.parts.edit(this.path);
    const names =
      childNamed(root, "definedNames") ?? addInOrder(root, element("definedNames"), workbookOrder);
    names.children = names.children.filter(
      (child) =>
        typeof child === "string" ||
        child.attributes["name"]?.toLowerCase() !== name.toLowerCase() ||
        child.attributes["localSheetId"] !== (sheet === undefined ? undefined : `${sheet}`),
    );
    append(names, element("definedName", { name, localSheetId: sheet, hidden }, value));
  }

  /** Path of the style sheet, which is made where a program left it out. */
  async stylesPath(): Promise<string> {
    const related = await relationshipsOf(this.parts, this.path);
    const found = related.find(({ kind }) => kind === "styles");
    if (found && this.parts.has(found.target)) return found.target;
    const path = this.path.replace(/[^/]*$/, "styles.xml");
    await this.parts.put(path, element("styleSheet", { xmlns: namespaces.spreadsheet }));
    await stateContentType(this.parts, path, contentTypes.styles);
    if (!found) await relate(this.parts, this.path, "styles", path);
    return path;
  }
}
