import { success, type Result } from "../domain/result";
import type { Host, Watch, WrittenSheet } from "../hosts/Host";
import { applyImport } from "./applyImport";
import type { ImportSources } from "./importSources";
import { planImport, type ImportPlan } from "./planImport";

/** What became of a confirmed import: sheets written, or another plan, to be shown first. */
export type ConfirmedImport =
  | { readonly written: readonly WrittenSheet[] }
  | { readonly planned: ImportPlan };

/**
 * Writes an import that a person has seen and wants. The workbook may have been changed since it
 * was shown, so it is planned again: where anything is different now, nothing is written.
 */
export async function confirmImport(
  host: Host,
  sources: ImportSources,
  shown: ImportPlan,
  watch?: Watch,
): Promise<Result<ConfirmedImport>> {
  const planned = await planImport(host, sources);
  if (!planned.ok) return planned;
  if (fingerprintOf(planned.value) !== fingerprintOf(shown))
    return success({ planned: planned.value }, planned.warnings);
  const applied = await applyImport(host, planned.value, watch);
  return applied.ok ? success({ written: applied.value }, applied.warnings) : applied;
}

/** All that a plan shows and would write. */
const fingerprintOf = ({ schools, services, clusters, phases, contents }: ImportPlan): string =>
  JSON.stringify([
    ...[schools, services, clusters, phases],
    ...contents.map(({ description, lines, rows }) => [description.table, lines, rows]),
  ]);
