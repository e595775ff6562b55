import { success, type Result } from "../domain/result";
import { isStateSchool, type School } from "../domain/school";
import { all } from "../actions/readTable";
import { writtenHosts, type WrittenHost } from "../actions/writtenPlacement";
import type { HostedLscs } from "../engine/money/capital";
import type { Column, SheetDescription } from "../sheets/description";
import { isHeadingOf } from "../sheets/isHeadingOf";
import { readRows, type ReadTable } from "../sheets/readRows";
import { schoolsSheet } from "../sheets/schools";
import type { Range } from "./range";
import { tableIn } from "./tableIn";
import { withoutTotals } from "./totalRow";

/** Who hosts how many LSCs. */
export interface HostedInRange {
  /** Whether anything says which schools are state or state-integrated. */
  readonly hasKinds: boolean;
  readonly hosts: readonly HostedLscs[];
}

type Authority = Pick<School, "number" | "authority">;

const [number, authority] = (["number", "authority"] as const).map((key) =>
  schoolsSheet.columns.find((column) => column.key === key)!,
) as [Column<Authority>, Column<Authority>];

/** The Schools sheet as far as it says who runs a school. */
const authoritiesSheet: SheetDescription<Authority> = {
  table: schoolsSheet.table,
  title: schoolsSheet.title,
  purpose: schoolsSheet.purpose,
  unique: ["number"],
  columns: [number, { ...authority, mustExist: true }],
};

/** The Placement sheet as far as it says who hosts, and who runs the school if it does. */
const hostsSheet = {
  ...writtenHosts,
  columns: [...writtenHosts.columns, authority],
} as SheetDescription<WrittenHost & Pick<School, "authority">>;

/**
 * Reads the table of a Placement sheet, or what LSC.PLACE answers. A school whose authority nothing
 * says is not known to be a state school.
 * @param schools the Schools table; blank where a column beside the placement says the authority
 */
export function hostedLscsIn(placement: Range, schools: Range): Result<HostedInRange> {
  const raw = withoutTotals(tableIn(hostsSheet, placement), writtenHosts.columns[0]!);
  const read = all<[ReadTable<WrittenHost & Pick<School, "authority">>, ReadTable<Authority>]>([
    readRows(hostsSheet, raw),
    schools.rows.length === 0
      ? success({ sheet: schools.name, rows: [], rowNumbers: [] })
      : readRows(authoritiesSheet, tableIn(authoritiesSheet, schools)),
  ]);
  if (!read.ok) return read;
  const [placed, listed] = read.value;
  const known = new Map(listed.rows.map((school) => [school.number, school]));
  return success({
    hasKinds:
      listed.rows.length > 0 || raw.headings.some((heading) => isHeadingOf(authority, heading)),
    hosts: placed.rows.map(({ schoolNumber, hosted, ...beside }) => ({
      lscs: hosted,
      isState: isStateSchool(known.get(schoolNumber) ?? beside),
    })),
  });
}
