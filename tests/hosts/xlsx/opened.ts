import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import { Parts } from "../../../src/hosts/xlsx/package/parts";
import { Workbook } from "../../../src/hosts/xlsx/package/workbook";
import type { XlsxHost } from "../../../src/hosts/xlsx/xlsxHost";
import type { Result } from "../../../src/domain/result";
import type { Host } from "../../../src/hosts/Host";
import type { SheetDescription } from "../../../src/sheets/description";
import type { RawTable } from "../../../src/sheets/rawTable";
import { content, type Award } from "./example";

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** One table of a workbook. */
export const tableIn = async (
  host: Host,
  // oxlint-disable-next-line typescript/no-explicit-any -- any row: only headings are used
  description: SheetDescription<any>,
): Promise<RawTable | undefined> => (await host.readTables([description]))[0];

export const opened = async (bytes: Uint8Array): Promise<XlsxHost> =>
  valueOf(await openXlsx(bytes, "test.xlsx"));

/** A workbook with the example table written into it. */
export async function writtenBook(rows: readonly Award[]): Promise<Uint8Array> {
  const host = newXlsx();
  valueOf(await host.writeSheets([content(rows)]));
  return host.toBytes();
}

/** The workbook as another program or a person leaves it. */
export async function changed(
  bytes: Uint8Array,
  change: (parts: Parts, workbook: Workbook) => Promise<void>,
): Promise<Uint8Array> {
  const parts = await Parts.read(bytes);
  await change(parts, await Workbook.of(parts));
  return parts.toBytes();
}

/** Replaces text in one part, and fails where there is nothing to replace. */
export async function replaceIn(
  parts: Parts,
  path: string,
  from: string | RegExp,
  to: string | ((...groups: string[]) => string),
): Promise<void> {
  const text = await parts.text(path);
  const replaced = typeof to === "string" ? text.replace(from, to) : text.replace(from, to);
  if (replaced === text) throw new Error(`${path} does not hold ${String(from)}`);
  await parts.put(path, replaced);
}

/** Puts cells into a sheet, rows and cells in order, as a person types them. */
export async function type(
  parts: Parts,
  path: string,
  cells: Record<string, string>,
): Promise<void> {
  for (const [address, xml] of Object.entries(cells)) {
    const row = address.replace(/\D/g, "");
    const cell = `<c r="${address}"${xml}</c>`;
    const text = await parts.text(path);
    const filled = new RegExp(`(<row r="${row}"[^>]*>.*?)(</row>)`, "s");
    if (filled.test(text)) await replaceIn(parts, path, filled, (_, row, end) => row + cell + end);
    else {
      const added = `<row r="${row}">${cell}</row></sheetData>`;
      await replaceIn(parts, path, "</sheetData>", () => added);
    }
  }
}

/** What a person types, as the inside of a cell. */
export const text = (value: string): string => ` t="inlineStr"><is><t>${value}</t></is>`;
export const number = (value: number): string => `><v>${value}</v>`;
export const formula = (value: string, result: number): string =>
  `><f>${value}</f><v>${result}</v>`;
