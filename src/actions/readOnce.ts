import type { TableReader } from "../hosts/Host";
import type { SheetDescription } from "../sheets/description";
import type { RawTable } from "../sheets/rawTable";

/** The tables of a workbook as they stood when they were read together, each by its name. */
export type ReadTables = ReadonlyMap<string, RawTable | undefined>;

/**
 * Reads tables in one go and answers for them from then on, so that several actions can look at
 * one state of the workbook without reading it again.
 */
export async function readOnce(
  host: TableReader,
  // oxlint-disable-next-line typescript/no-explicit-any -- any row: only headings are used
  descriptions: readonly SheetDescription<any>[],
): Promise<{ readonly tables: ReadTables; readonly host: TableReader }> {
  const read = await host.readTables(descriptions);
  const tables = new Map(descriptions.map(({ table }, index) => [table, read[index]]));
  return {
    tables,
    host: {
      readTables: (asked) => Promise.resolve(asked.map(({ table }) => tables.get(table))),
    },
  };
}
