import { warning, type Problem } from "../domain/problem";
import { success, type Result } from "../domain/result";
import type { Host, Watch, WrittenSheet } from "../hosts/Host";
import type { ImportPlan } from "./planImport";

/**
 * Writes what was planned, all of it or nothing. A plan that changes nothing writes nothing. A
 * person's own columns go with their rows.
 */
export async function applyImport(
  host: Host,
  { contents, sheets }: ImportPlan,
  watch?: Watch,
): Promise<Result<readonly WrittenSheet[]>> {
  if (contents.length === 0) return success([]);
  const written = await host.writeSheets(contents, watch);
  if (!written.ok) return written;
  return success(written.value, [...written.warnings, ...leftAlone(written.value, sheets)]);
}

/** Tables on sheets of a person's own, which are never written over. */
const leftAlone = (
  written: readonly WrittenSheet[],
  before: ReadonlyMap<string, string>,
): Problem[] =>
  written.flatMap(({ table, sheet }) => {
    const own = before.get(table);
    return own === undefined || own === sheet
      ? []
      : [
          warning(
            "own-sheet",
            `The sheet ${own} is your own, so it was left alone and still counts. What was imported stands on ${sheet}; rename or remove ${own} to use it.`,
            { sheet },
          ),
        ];
  });
