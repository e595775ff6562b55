import { error } from "../domain/problem";
import { failure, resultOf, success, type Result } from "../domain/result";
import { listText } from "../domain/wording";
import type { RawTable } from "../sheets/rawTable";
import { anySource, sourceKindOf, type Source } from "../sheets/sourceKind";
import { readCsv } from "./csv/readCsv";
import { ownFile } from "./ownFile";
import { fileKind } from "./xlsx/fileKind";
import { openXlsx } from "./xlsx/openXlsx";

/**
 * The tables of a .csv file or an .xlsx workbook that can be brought in, each with what it is by
 * its headings; or why there are none. Goes by the content of the file, not by its name.
 */
export async function readSources(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<readonly Source[]>> {
  const tables = await readTables(bytes, fileName);
  if (!tables.ok) return tables;
  const sources = tables.value.flatMap((table) => {
    const kind = sourceKindOf(table.headings);
    return kind ? [{ kind, table }] : [];
  });
  return sources.length > 0 ? success(sources) : failure([unknownTable(tables.value, fileName)]);
}

/** The same of several files together, with everything that is wrong with any of them. */
export async function readSourceFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<Result<readonly Source[]>> {
  const read = await Promise.all(files.map(({ name, bytes }) => readSources(bytes, name)));
  const problems = read.flatMap((result) => (result.ok ? result.warnings : result.problems));
  return resultOf(
    read.flatMap((result) => (result.ok ? result.value : [])),
    problems,
  );
}

async function readTables(bytes: Uint8Array, fileName: string): Promise<Result<RawTable[]>> {
  if (isText(bytes)) {
    const table = readCsv(bytes, fileName, headings);
    return table.ok ? success([table.value]) : table;
  }
  const host = await openXlsx(bytes, fileName);
  if (!host.ok) return host;
  const own = await ownFile(host.value, fileName);
  if (own) return failure([own]);
  const tables = await host.value.tablesWith(anySource);
  return success(
    tables.map((table) => ({
      ...table,
      sheet: `${fileName}, ${table.sheet}`,
      // Other systems save numbers as text; that is not the person's mistake.
      allText: true,
    })),
  );
}

/** UTF-16 is text, although half of it is zeros. */
function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 || ["text", "empty"].includes(fileKind(bytes));
}

const headings = anySource.columns.flatMap(({ heading, aliases = [] }) => [heading, ...aliases]);

function unknownTable(tables: readonly RawTable[], fileName: string) {
  const [first] = tables;
  const shown = first?.headings.filter((heading) => heading.trim() !== "").slice(0, 5) ?? [];
  const seen =
    shown.length === 0
      ? "No known headings were found."
      : `Its headings are ${listText(shown.map((heading) => `"${heading.trim()}"`))}${first!.headings.length > shown.length ? " and more" : ""}.`;
  return error(
    "unknown-table",
    `${seen} A schools directory has School Number and Total School Roll; an early learning directory Number and Institution Type; a cluster list School number (or Service number) and Cluster number; phases Cluster number and Phase.`,
    { sheet: fileName, ...(first && { row: first.headingRow }) },
  );
}
