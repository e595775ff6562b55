import type { HostDecision } from "../domain/hostDecision";
import { success, type Result } from "../domain/result";
import type { Column, SheetDescription } from "../sheets/description";
import { hostsSheet } from "../sheets/hosts";
import { isHeadingOf } from "../sheets/isHeadingOf";
import { readRows } from "../sheets/readRows";
import { schoolsSheet } from "../sheets/schools";
import type { Range } from "./range";
import { tableIn } from "./tableIn";

/** What a formula need not say: it stands with the person who wrote it. */
const unsaid = { reason: "", decidedBy: "the person who wrote the formula", decidedOn: "" };

const columnOf = (key: keyof HostDecision): Column<HostDecision> =>
  hostsSheet.columns.find((column) => column.key === key)!;

const decided = (["lscsAtLeast", "mayHost", "halfDays", "employerNumber"] as const).map(columnOf);

const numberAliases = schoolsSheet.columns.find(({ key }) => key === "number")!.aliases!;

/** The Hosts sheet as far as placing looks at it, or its columns beside schools. */
const decisionsSheet: SheetDescription<HostDecision> = {
  ...hostsSheet,
  columns: [{ ...columnOf("schoolNumber"), aliases: numberAliases }, ...decided],
};

/**
 * What is decided about single schools: the rows of a Hosts table, or where there is none, of its
 * columns beside the schools.
 */
export function hostDecisionsIn(hosts: Range, schools: Range): Result<readonly HostDecision[]> {
  const range = hosts.rows.length > 0 ? hosts : schools;
  const raw = tableIn(decisionsSheet, range);
  const isSaid = raw.headings.some((text) => decided.some((column) => isHeadingOf(column, text)));
  if (range === schools && !isSaid) return success([]);
  const table = readRows(decisionsSheet, raw);
  return table.ok ? success(table.value.rows.map((row) => ({ ...unsaid, ...row }))) : table;
}
