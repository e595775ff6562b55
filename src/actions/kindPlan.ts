import type { Assessment } from "../domain/assessment";
import type { SheetDescription } from "../sheets/description";
import { changesBetween, type NamedRow, type TableChanges } from "./changesBetween";
import { assessmentKey } from "./mergeAssessments";
import type { LeftOut } from "./updateByNumber";

/** What an import would do to the rows of one kind. */
export interface KindPlan extends TableChanges {
  /** Rows of the directory or table of phases; 0 where there is none. */
  readonly read: number;
  /** Rows of it that the workbook has already. */
  readonly matched: number;
  /** Rows of it that are not taken. */
  readonly leftOut: readonly LeftOut[];
  /** Rows of the cluster list that are of this kind, where there is one. */
  readonly list?: { readonly read: number; readonly leftOut: readonly LeftOut[] };
  /** Rows that are in a cluster and would be in none. */
  readonly toNoCluster: number;
  /** Rows afterwards, closed ones too. */
  readonly total: number;
}

/** Compares the rows of one kind before and after, and counts those of its source. */
export function kindPlan<Row extends NamedRow & { readonly clusterNumber?: string }>(
  description: SheetDescription<Row>,
  before: readonly Row[],
  after: readonly Row[],
  from: {
    readonly source?: { readonly rows: readonly { readonly number: string }[] } | undefined;
    readonly leftOut?: readonly LeftOut[];
    readonly list?: { readonly rows: readonly unknown[] } | undefined;
    readonly listLeftOut?: readonly LeftOut[];
  },
): KindPlan {
  const known = new Map(before.map((row) => [row.number, row]));
  const wasInCluster = ({ number }: Row) => known.get(number)?.clusterNumber !== undefined;
  const rows = from.source?.rows ?? [];
  return {
    ...changesBetween(description, before, after),
    read: rows.length,
    matched: rows.filter(({ number }) => known.has(number)).length,
    leftOut: from.leftOut ?? [],
    ...(from.list && { list: { read: from.list.rows.length, leftOut: from.listLeftOut ?? [] } }),
    toNoCluster: after.filter((row) => row.clusterNumber === undefined && wasInCluster(row)).length,
    total: after.length,
  };
}

/** An assessment under a number and name of its own: cluster and term. */
export const assessmentName = (row: Assessment): Assessment & NamedRow => ({
  ...row,
  number: assessmentKey(row),
  name: row.phase,
});
