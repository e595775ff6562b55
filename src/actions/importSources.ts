import type { Assessment } from "../domain/assessment";
import type { Cluster } from "../domain/cluster";
import type { Day } from "../domain/day";
import type { Phase } from "../domain/phase";
import { error, type Problem } from "../domain/problem";
import { resultOf, type Result } from "../domain/result";
import type { School } from "../domain/school";
import type { Service } from "../domain/service";
import type { RawTable } from "../sheets/rawTable";
import type { Source, SourceKind } from "../sheets/sourceKind";

/** Tables from elsewhere, from which a workbook is made or brought up to date. */
export interface ImportSources {
  /** The Ministry's schools directory. Where it is left out the schools stay as they are. */
  readonly directory?: RawTable;
  /** The Ministry's early learning directory. */
  readonly services?: RawTable;
  /** A person's own list of who belongs to which cluster; it replaces the directories'. */
  readonly clusters?: RawTable;
  readonly phases?: RawTable;
  /** A phase assumed for every cluster that has none, and the day it is assumed for. */
  readonly assumed?: { readonly phase: Phase; readonly on: Day };
}

/** What a workbook holds before an import. */
export interface Present {
  readonly schools: readonly School[];
  readonly services: readonly Service[];
  readonly clusters: readonly Cluster[];
  readonly assessments: readonly Assessment[];
  /** What its data is, as far as it says so. */
  readonly about?: string;
}

export const nothingYet: Present = { schools: [], services: [], clusters: [], assessments: [] };

const partOf = {
  "schools directory": "directory",
  "early learning directory": "services",
  "cluster list": "clusters",
  phases: "phases",
} as const satisfies Record<SourceKind, keyof ImportSources>;

/** The tables of one or several files by what they are; at most one of each. */
export function importSources(
  found: readonly Source[],
  assumed?: ImportSources["assumed"],
): Result<ImportSources> {
  const first = new Map<SourceKind, RawTable>();
  const problems = found.flatMap(({ kind, table }) => {
    const other = first.get(kind);
    if (!other) first.set(kind, table);
    return other ? [twice(kind, other, table)] : [];
  });
  const parts = [...first].map(([kind, table]) => [partOf[kind], table] as const);
  return resultOf({ ...Object.fromEntries(parts), ...(assumed && { assumed }) }, problems);
}

function twice(kind: SourceKind, first: RawTable, second: RawTable): Problem {
  const place = { sheet: second.sheet };
  if (isSame(first, second))
    return error(
      "given-twice",
      `The same ${kind} is given twice${first.sheet === second.sheet ? "" : `, here and as ${first.sheet}`}. Leave one of them out.`,
      place,
    );
  const sentence =
    kind === "phases"
      ? `Phases stand in ${first.sheet} too. Give one of them.`
      : `This is a second ${kind}, beside ${first.sheet}. Import one at a time, the older first.`;
  return error("source-twice", sentence, place);
}

const isSame = (first: RawTable, second: RawTable): boolean =>
  JSON.stringify([first.headings, first.rows]) === JSON.stringify([second.headings, second.rows]);
