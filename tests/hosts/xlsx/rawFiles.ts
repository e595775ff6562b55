import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import { parseXml } from "../../../src/hosts/xlsx/package/parseXml";
import type { XmlElement } from "../../../src/hosts/xlsx/package/xml";
import { award, content, numbered, type Award } from "./example";
import { valueOf } from "./opened";
import { texts } from "./unzip";

/** The parts of a file as text, and the root of each. */
export interface RawFiles {
  readonly files: Map<string, string>;
  root(path: string): XmlElement;
}

export function rawFiles(bytes: Uint8Array): RawFiles {
  const files = texts(bytes);
  return { files, root: (path) => parseXml(files.get(path)!, path).root };
}

/** Nine plain rows and one with everything that is hard to write. */
const rows: readonly Award[] = [
  ...numbered(101, 109),
  award(110, {
    cluster: "007",
    name: "=1+1",
    entitlement: undefined,
    decidedOn: undefined,
    comment: "Two\nlines & <more> _x0041_",
  }),
];

/** The example as it is written into a new workbook: headings in row 5, rows 6 to 15. */
export async function exampleFiles(): Promise<RawFiles> {
  const host = newXlsx();
  const notes = [{ row: 1, key: "roles", text: "Assumed." }] as const;
  valueOf(await host.writeSheets([content(rows, { notes })]));
  return rawFiles(await host.toBytes());
}
