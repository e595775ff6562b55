import { regions } from "../domain/region";
import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { School } from "../domain/school";
import { isOpen } from "../domain/status";
import { listText, numberText } from "../domain/wording";
import type { SheetDescription } from "../sheets/description";
import { readCell } from "../sheets/readCell";
import { readRows } from "../sheets/readRows";
import { schoolsSheet } from "../sheets/schools";
import { oneCell } from "./oneCell";
import type { Range } from "./range";
import { tableIn } from "./tableIn";

/** What a school has and a placement does not look at. */
const notLookedAt = {
  region: regions[0],
  maoriStudents: 0,
  pacificStudents: 0,
  rural: false,
  maoriMedium: false,
} as const;

/** The Schools sheet as far as placing looks at it. */
const placedSchools: SheetDescription<School> = {
  table: schoolsSheet.table,
  title: schoolsSheet.title,
  purpose: schoolsSheet.purpose,
  unique: ["number"],
  columns: schoolsSheet.columns.filter(({ key }) => !(key in notLookedAt)),
};

/**
 * The schools of one cluster, open or not, in the order given. Half-days of each depend on all, so
 * a row that cannot be read refuses the whole.
 * @param cluster its number; blank where the schools are of one cluster only
 */
export function schoolsToPlace(range: Range, cluster: Range): Result<readonly School[]> {
  const table = readRows(placedSchools, tableIn(placedSchools, range));
  if (!table.ok) return table;
  const wanted = clusterIn(cluster);
  if (!wanted.ok) return wanted;
  const schools = table.value.rows.map((row) => ({ ...notLookedAt, ...row }));
  if (wanted.value === undefined) {
    const several = severalClusters(schools);
    return several === undefined
      ? success(schools)
      : failure([error("several-clusters", several, { sheet: range.name })]);
  }
  const own = schools.filter(({ clusterNumber }) => clusterNumber === wanted.value);
  return own.length > 0 ? success(own) : failure([noSuchCluster(wanted.value, cluster.name)]);
}

function clusterIn(range: Range): Result<string | undefined> {
  const cell = oneCell(range);
  if (!cell.ok) return cell;
  if (cell.value === null || cell.value === 0) return success(undefined);
  const { value, problem } = readCell(cell.value, { kind: "identifier" }, { sheet: range.name });
  return problem?.severity === "error" ? failure([problem]) : success(String(value));
}

/** Why schools are not those of one cluster; undefined where they are. */
function severalClusters(schools: readonly School[]): string | undefined {
  const clusters = new Set(schools.filter(isOpen).map(({ clusterNumber }) => clusterNumber));
  if (clusters.size <= 1) return undefined;
  const known = [...clusters].filter((number) => number !== undefined);
  const found =
    known.length === 1
      ? `belong to cluster ${known[0]} in part, and in part to none`
      : `belong to clusters ${shortList(known)}`;
  return `The schools ${found}; roles are placed for one cluster at a time. Say which in the argument cluster, or select its schools only.`;
}

/** At most three by name. */
const shortList = (names: readonly string[]): string =>
  listText(
    names.length <= 3 ? names : [...names.slice(0, 3), `${numberText(names.length - 3)} more`],
  );

const noSuchCluster = (number: string, name: string) =>
  error("no-such-cluster", `None of the schools belongs to cluster ${number}.`, { sheet: name });
