import type { IStyleData } from "@univerjs/core";
import type { CellStyle } from "hucre";
import { styleSnapshot } from "./styleSnapshot";

/** The styles of a workbook's cells as the grid has them, each once, under a short name. */
export class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly byText = new Map<string, string>();
  private readonly byParts = new Map<string, string | undefined>();
  private readonly parts = new Map<object | undefined, number>();

  constructor(private readonly theme: readonly string[]) {}

  /** Name of a cell's style, which is added where it is new; undefined for the plain one. */
  name(style: CellStyle | undefined): string | undefined {
    if (!style) return undefined;
    const key = this.key(style);
    if (!this.byParts.has(key)) this.byParts.set(key, this.add(styleSnapshot(style, this.theme)));
    return this.byParts.get(key);
  }

  /** Each cell comes with a style of its own, made of parts that the file has once. */
  private key({ font, fill, border, alignment, numFmt }: CellStyle): string {
    return `${[font, fill, border, alignment].map((part) => this.numberOf(part))} ${numFmt}`;
  }

  private numberOf(part: object | undefined): number {
    const known = this.parts.get(part);
    if (known !== undefined) return known;
    this.parts.set(part, this.parts.size);
    return this.parts.size - 1;
  }

  private add(style: IStyleData | undefined): string | undefined {
    if (!style) return undefined;
    const text = JSON.stringify(style);
    const known = this.byText.get(text);
    if (known) return known;
    const name = `style${this.byText.size + 1}`;
    this.byText.set(text, name);
    this.styles[name] = style;
    return name;
  }
}
