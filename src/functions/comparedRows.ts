import { identifierCell } from "./identifierCell";
import type { Answer } from "./run";
import { totalMark } from "./totalRow";

/** One cluster in two results. */
export interface ComparedRoles {
  readonly number: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

export const comparedHeadings = [
  "Cluster number",
  "Cluster name",
  "Roles before",
  "Roles after",
  "Gained",
  "Lost",
] as const;

const gained = ({ before, after }: ComparedRoles): number => Math.max(0, after - before);
const lost = ({ before, after }: ComparedRoles): number => Math.max(0, before - after);

export const changedRow = (row: ComparedRoles): Answer[] => [
  identifierCell(row.number),
  row.name,
  row.before,
  row.after,
  gained(row),
  lost(row),
];

/** All clusters together, those that stay as they are included. */
export function comparedTotal(rows: readonly ComparedRoles[]): Answer[] {
  const sum = (of: (row: ComparedRoles) => number) =>
    rows.reduce((total, row) => total + of(row), 0);
  return [
    totalMark,
    undefined,
    sum(({ before }) => before),
    sum(({ after }) => after),
    sum(gained),
    sum(lost),
  ];
}
