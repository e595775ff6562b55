import { warning } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { Host, WrittenSheet } from "../hosts/Host";
import type { PolicyValues } from "../parameters/policyFrom";
import { policySheet } from "../sheets/policy";
import { policyChange } from "./policyChange";
import { readTable } from "./readTable";

/** Writes changed settings to the Policy sheet, and makes the sheet where there is none. */
export async function writePolicy(
  host: Host,
  changes: Partial<PolicyValues>,
): Promise<Result<WrittenSheet>> {
  const table = await readTable(host, policySheet);
  if (!table.ok) return table;
  const before = table.value;
  const content = policyChange(before, changes);
  if (!content.ok) return content;
  const written = await host.writeSheets([content.value]);
  if (!written.ok) return failure(written.problems);
  const sheet = written.value[0]!;
  const warnings = before && before.sheet !== sheet.sheet ? [leftAlone(before.sheet, sheet)] : [];
  return success(sheet, [...written.warnings, ...warnings]);
}

const leftAlone = (own: string, { sheet }: WrittenSheet) =>
  warning(
    "own-sheet",
    `The sheet ${own} is your own, so it was left alone and still counts. The settings stand on ${sheet}; rename or remove ${own} to use them.`,
    { sheet },
  );
