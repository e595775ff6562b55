import { crc32 } from "./crc32";
import { deflate, inflate } from "./deflate";
import { FileFault } from "./fileFault";
import { documentText, parseXml, type XmlDocument } from "./parseXml";
import { readZip } from "./readZip";
import { writeZip } from "./writeZip";
import type { XmlElement } from "./xml";
import type { ZipEntry } from "./zipEntry";

/** Unpacked, a workbook may not be larger than this: 500 MB. */
export const largestUnpacked = 500_000_000;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The parts (files) of an Office document. Parts that are not touched keep their packed bytes, so
 * whatever this product does not know in a person's workbook is written back exactly as it was.
 * Names of parts ignore letter case, as the format asks.
 */
export class Parts {
  /** Trees that were edited and not yet packed. */
  private readonly edited = new Map<string, XmlDocument>();

  private constructor(private readonly entries: Map<string, ZipEntry>) {}

  /** A new document of XML parts. */
  static of(texts: readonly (readonly [string, string])[]): Parts {
    const entries = texts.map(([path, text]) => {
      const compressed = new TextEncoder().encode(text);
      const entry = {
        path,
        method: 0,
        crc: crc32(compressed),
        size: compressed.length,
        compressed,
      };
      return [path.toLowerCase(), entry] as const;
    });
    return new Parts(new Map(entries));
  }

  /** Throws FileFault where the archive is damaged or unpacks to too much. */
  static read(bytes: Uint8Array): Parts {
    const entries = readZip(bytes);
    if (entries.reduce((sum, { size }) => sum + size, 0) > largestUnpacked)
      throw new FileFault(`it unpacks to more than ${largestUnpacked / 1e6} MB`);
    return new Parts(new Map(entries.map((entry) => [entry.path.toLowerCase(), entry])));
  }

  paths(): string[] {
    return [...this.entries.values()].map(({ path }) => path);
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  async bytes(path: string): Promise<Uint8Array> {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) throw new FileFault(`its part ${path} is missing`);
    const bytes = await unpacked(entry);
    if (crc32(bytes) !== entry.crc) throw new FileFault(`its part ${path} is damaged`);
    return bytes;
  }

  async text(path: string): Promise<string> {
    const edited = this.edited.get(path.toLowerCase());
    return edited ? documentText(edited) : decoded(await this.bytes(path));
  }

  /** The root of an XML part, to look at. */
  async look(path: string): Promise<XmlElement> {
    return (this.edited.get(path.toLowerCase()) ?? parseXml(await this.text(path), path)).root;
  }

  /** The root of an XML part, to change: what is done to it is kept. */
  async edit(path: string): Promise<XmlElement> {
    const key = path.toLowerCase();
    const document = this.edited.get(key) ?? parseXml(await this.text(path), path);
    this.edited.set(key, document);
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
    this.entries.delete(path.toLowerCase());
    this.edited.delete(path.toLowerCase());
  }

  /** A copy that can be changed without changing this one. Packs what was edited first. */
  async copy(): Promise<Parts> {
    await this.packEdited();
    return new Parts(new Map(this.entries));
  }

  async toBytes(): Promise<Uint8Array> {
    await this.packEdited();
    return writeZip([...this.entries.values()]);
  }

  private async packEdited(): Promise<void> {
    for (const [key, document] of [...this.edited]) {
      await this.pack(this.entries.get(key)!.path, documentText(document));
      this.edited.delete(key);
    }
  }

  private async pack(path: string, text: string): Promise<void> {
    const content = new TextEncoder().encode(text);
    const compressed = await deflate(content);
    const known = this.entries.get(path.toLowerCase());
    const entry = {
      path: known?.path ?? path,
      method: 8,
      crc: crc32(content),
      size: content.length,
    };
    this.entries.set(path.toLowerCase(), { ...entry, compressed });
  }
}

async function unpacked({ path, method, size, compressed }: ZipEntry): Promise<Uint8Array> {
  if (method === 0) return compressed;
  if (method !== 8) throw new FileFault(`its part ${path} is packed in a way Excel does not use`);
  try {
    return await inflate(compressed, size);
  } catch (fault) {
    throw fault instanceof FileFault ? fault : new FileFault(`its part ${path} is damaged`);
  }
}

/** Parts are UTF-8, or UTF-16 with its mark. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
