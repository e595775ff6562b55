import type { IStyleData } from "@univerjs/core";

/** The styles of a workbook, each once, under a short name. */
export class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly names = new Map<string, string>();

  /** Name of the style, which is added where it is new. */
  name(style: IStyleData | undefined): string | undefined {
    if (!style) return undefined;
    const text = JSON.stringify(style);
    const known = this.names.get(text);
    if (known) return known;
    const name = `style${this.names.size + 1}`;
    this.names.set(text, name);
    this.styles[name] = style;
    return name;
  }
}
