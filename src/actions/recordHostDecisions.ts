import type { HostDecision } from "../domain/hostDecision";
import { warning } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { Host, WrittenSheet } from "../hosts/Host";
import { hostsSheet } from "../sheets/hosts";
import { readTable } from "./readTable";

/**
 * Writes decisions to the Hosts sheet, and makes the sheet where there is none. A decision replaces
 * the row of its school; all other rows stay. A sheet that cannot be read is left as it is.
 * @param removed numbers of schools whose decisions are taken back
 */
export async function recordHostDecisions(
  host: Host,
  decisions: readonly HostDecision[],
  removed: readonly string[] = [],
): Promise<Result<WrittenSheet>> {
  const table = await readTable(host, hostsSheet);
  if (!table.ok) return table;
  const before = table.value;
  const rows = withDecisions(before?.rows ?? [], decisions, removed);
  const written = await host.writeSheets([
    { description: hostsSheet, lines: [hostsSheet.purpose], rows },
  ]);
  if (!written.ok) return failure(written.problems);
  const sheet = written.value[0]!;
  const warnings = before && before.sheet !== sheet.sheet ? [leftAlone(before.sheet, sheet)] : [];
  return success(sheet, [...written.warnings, ...warnings]);
}

/** The rows in their order, the new ones at the end. */
function withDecisions(
  rows: readonly HostDecision[],
  decisions: readonly HostDecision[],
  removed: readonly string[],
): HostDecision[] {
  const all = new Map(rows.map((row) => [row.schoolNumber, row]));
  for (const number of removed) all.delete(number);
  for (const decision of decisions) all.set(decision.schoolNumber, decision);
  return [...all.values()];
}

const leftAlone = (own: string, { sheet }: WrittenSheet) =>
  warning(
    "own-sheet",
    `The sheet ${own} is your own, so it was left alone and still counts. The decisions stand on ${sheet}; rename or remove ${own} to use them.`,
    { sheet },
  );
