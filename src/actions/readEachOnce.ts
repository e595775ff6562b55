import type { TableReader } from "../hosts/Host";
import type { RawTable } from "../sheets/rawTable";

/** Reads each table when it is first asked for, and answers for it from then on. */
export function readEachOnce(host: TableReader): TableReader {
  const known = new Map<string, RawTable | undefined>();
  return {
    readTables: async (asked) => {
      const unknown = asked.filter(({ table }) => !known.has(table));
      const read = unknown.length === 0 ? [] : await host.readTables(unknown);
      unknown.forEach(({ table }, at) => known.set(table, read[at]));
      return asked.map(({ table }) => known.get(table));
    },
  };
}
