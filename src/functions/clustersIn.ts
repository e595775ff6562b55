import type { Cluster } from "../domain/cluster";
import { phaseOf, phases, type Phase } from "../domain/phase";
import type { Result } from "../domain/result";
import { clustersSheet } from "../sheets/clusters";
import type { Column, SheetDescription } from "../sheets/description";
import { isHeadingOf } from "../sheets/isHeadingOf";
import type { Range } from "./range";
import { readLeavingOut, type ReadPart } from "./readLeavingOut";
import { tableIn } from "./tableIn";

/** A cluster of a range, with what only some ranges say about it. */
export interface ClusterRow extends Cluster {
  readonly phase?: Phase;
  /** Points, where the range says them in place of what they are made of. */
  readonly score?: number;
}

/** The clusters of a range, and its shape for answers that stand beside it. */
export interface ClustersInRange extends ReadPart<ClusterRow> {
  /** Row of the headings within the range, from 1. */
  readonly headingRow: number;
  /** Rows of the range. */
  readonly height: number;
  readonly hasPhases: boolean;
  /** Whether scores stand in the range, and not what they are made of. */
  readonly hasScores: boolean;
}

const phaseColumn: Column<ClusterRow> = {
  key: "phase",
  heading: "Phase",
  aliases: ["BERPI phase", "BERPI"],
  kind: "choice",
  choices: phases,
  choiceOf: phaseOf,
  mayBeBlank: true,
  width: 19,
};

const scoreColumn: Column<ClusterRow> = {
  key: "score",
  heading: "Score (points)",
  aliases: ["Score"],
  kind: "number",
  smallest: 0,
  mayBeBlank: true,
  width: 9,
};

/** What a score is made of besides students; 0 where the range says scores instead. */
const madeOf = { ruralSchools: 0, maoriStudents: 0, pacificStudents: 0, maoriMediumKura: 0 };

/** Clusters as a range may say them. */
export const clustersRange: SheetDescription<ClusterRow> = {
  ...clustersSheet,
  columns: [...clustersSheet.columns, phaseColumn],
  rowOf: ([
    number,
    name,
    region,
    students,
    schools,
    ruralSchools,
    maoriStudents,
    pacificStudents,
    maoriMediumKura,
    spreadKm,
    meanDistanceKm,
    networkKm,
    smallSchools,
    regions,
    presentRoles,
    phase,
  ]) => ({
    number,
    name,
    region,
    students,
    schools,
    ruralSchools,
    maoriStudents,
    pacificStudents,
    maoriMediumKura,
    spreadKm,
    meanDistanceKm,
    networkKm,
    smallSchools,
    regions,
    presentRoles,
    phase,
  }),
};

const allocationRange: SheetDescription<ClusterRow> = {
  table: clustersSheet.table,
  title: clustersSheet.title,
  purpose: clustersSheet.purpose,
  unique: ["number"],
  columns: [...clustersRange.columns.filter(({ key }) => !(key in madeOf)), scoreColumn],
};

/**
 * Reads clusters with their headings: those of a Clusters sheet, or of an Allocation sheet, which
 * says scores instead of what they are made of. Rows that cannot be read are left out and named.
 */
export function clustersIn(range: Range): Result<ClustersInRange> {
  const raw = tableIn(clustersRange, range);
  const has = (column: Column<ClusterRow>) =>
    raw.headings.some((heading) => isHeadingOf(column, heading));
  const hasScores =
    has(scoreColumn) &&
    !clustersRange.columns.some((column) => column.key in madeOf && has(column));
  const read = hasScores
    ? readLeavingOut(allocationRange, tableIn(allocationRange, range))
    : readLeavingOut(clustersRange, raw);
  if (!read.ok) return read;
  const { table } = read.value;
  const rows = hasScores ? table.rows.map((row) => ({ ...madeOf, ...row })) : table.rows;
  const shape = { headingRow: raw.headingRow, height: range.rows.length };
  const value = { ...read.value, ...shape, table: { ...table, rows }, hasScores };
  return { ...read, value: { ...value, hasPhases: has(phaseColumn) } };
}
