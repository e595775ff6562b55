import { FileFault } from "./fileFault";
import { documentText, parseXml, type XmlDocument } from "./parseXml";
import type { XmlElement } from "./xml";
import { storedZip } from "./storedZip";
import { unzip, withPacked, zip, type ZipFile } from "./zip";

/** Up to this many bytes a part that was looked at or edited is remembered: lists and tables, not the cells. */
const smallPart = 100_000;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The parts (files) of an Office document. Parts that are not touched keep their bytes, so
 * whatever this product does not know in a person's workbook is written back exactly as it was, and
 * is not packed anew.
 * Names of parts ignore letter case, as the format asks.
 */
export class Parts {
  /** Trees that were edited and not yet packed. */
  private readonly edited = new Map<string, XmlDocument>();

  /** `looked` are trees of small parts as they stand: finding a table looks at the same ones again and again. */
  private constructor(
    private readonly files: Map<string, ZipFile>,
    private readonly looked: Map<string, XmlElement> = new Map(),
  ) {}

  /** A new document of XML parts. */
  static of(texts: readonly (readonly [string, string])[]): Parts {
    return Parts.holding(
      texts.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    );
  }

  /** Throws FileFault where the archive is damaged or unpacks to too much. */
  static async read(bytes: Uint8Array): Promise<Parts> {
    return Parts.holding(await unzip(bytes));
  }

  private static holding(files: readonly ZipFile[]): Parts {
    return new Parts(new Map(files.map((file) => [file.path.toLowerCase(), file])));
  }

  paths(): string[] {
    return [...this.files.values()].map(({ path }) => path);
  }

  has(path: string): boolean {
    return this.files.has(path.toLowerCase());
  }

  bytes(path: string): Uint8Array {
    const file = this.files.get(path.toLowerCase());
    if (!file) throw new FileFault(`its part ${path} is missing`);
    return file.bytes;
  }

  async text(path: string): Promise<string> {
    const edited = this.edited.get(path.toLowerCase());
    return edited ? documentText(edited) : decoded(this.bytes(path));
  }

  /** The root of an XML part, to look at. */
  async look(path: string): Promise<XmlElement> {
    const key = path.toLowerCase();
    const known = this.edited.get(key)?.root ?? this.looked.get(key);
    if (known) return known;
    const bytes = this.bytes(path);
    const { root } = parseXml(decoded(bytes), path);
    if (bytes.length <= smallPart) this.looked.set(key, root);
    return root;
  }

  /** The root of an XML part, to change: what is done to it is kept. */
  async edit(path: string): Promise<XmlElement> {
    const key = path.toLowerCase();
    const document = this.edited.get(key) ?? parseXml(await this.text(path), path);
    this.edited.set(key, document);
    this.looked.delete(key);
    return document.root;
  }

  /** Puts an XML part in place of what stood there. */
  async put(path: string, content: XmlElement | string): Promise<void> {
    this.edited.delete(path.toLowerCase());
    const text =
      typeof content === "string" ? content : documentText({ before: declaration, root: content });
    await this.pack(path, text);
  }

  remove(path: string): void {
    this.files.delete(path.toLowerCase());
    this.edited.delete(path.toLowerCase());
    this.looked.delete(path.toLowerCase());
  }

  /** A copy that can be changed without changing this one. Packs what was edited first. */
  async copy(): Promise<Parts> {
    await this.packEdited();
    return new Parts(new Map(this.files), new Map(this.looked));
  }

  async toBytes(): Promise<Uint8Array> {
    await this.packEdited();
    for (const [key, file] of this.files) this.files.set(key, withPacked(file));
    return zip([...this.files.values()]);
  }

  /** The same as an archive that is not compressed, for a reader that takes nothing else. */
  async toStored(): Promise<Uint8Array> {
    await this.packEdited();
    return storedZip([...this.files.values()]);
  }

  private async packEdited(): Promise<void> {
    for (const [key, document] of [...this.edited]) {
      const text = documentText(document);
      await this.pack(this.files.get(key)!.path, text);
      this.edited.delete(key);
      if (text.length <= smallPart) this.looked.set(key, document.root);
    }
  }

  private pack(path: string, text: string): void {
    const known = this.files.get(path.toLowerCase());
    const bytes = new TextEncoder().encode(text);
    this.looked.delete(path.toLowerCase());
    this.files.set(path.toLowerCase(), { path: known?.path ?? path, bytes });
  }
}

/** Parts are UTF-8, or UTF-16 with its mark. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
