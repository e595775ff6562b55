import { clusterListSheet, serviceListSheet } from "./clusterList";
import type { Column, SheetDescription } from "./description";
import { directorySheet } from "./directory";
import { isHeadingOf } from "./isHeadingOf";
import type { Readable } from "./knownHeadings";
import { phasesSheet } from "./phases";
import type { RawTable } from "./rawTable";
import { serviceDirectorySheet } from "./serviceDirectory";

/** What a table that is brought in from elsewhere can be. */
export const sourceKinds = [
  "schools directory",
  "early learning directory",
  "phases",
  "cluster list",
] as const;

export type SourceKind = (typeof sourceKinds)[number];

/** A table from elsewhere, and what it is. */
export interface Source {
  readonly kind: SourceKind;
  readonly table: RawTable;
}

/** All that can be brought in, as one, to find where a table begins. */
export const anySource: Readable = {
  table: "Source",
  columns: [
    directorySheet,
    serviceDirectorySheet,
    clusterListSheet,
    serviceListSheet,
    phasesSheet,
  ].flatMap(({ columns }) => columns as Readable["columns"]),
};

/** What a table is by its headings; undefined where it is none of them. */
export const sourceKindOf = (headings: readonly string[]): SourceKind | undefined =>
  sourceKinds.find((kind) => tells[kind]((...wanted) => hasOneOf(headings, wanted)));

/** Whether one of the columns is there. */
type Has = (...columns: readonly (Headed | undefined)[]) => boolean;

/** What tells each kind, in the order asked. */
const tells: Readonly<Record<SourceKind, (has: Has) => boolean>> = {
  "schools directory": (has) =>
    has(column(directorySheet, "number")) &&
    has(
      column(directorySheet, "students"),
      column(directorySheet, "urbanArea"),
      column(directorySheet, "definition"),
    ),
  "early learning directory": (has) =>
    has(column(serviceDirectorySheet, "number")) &&
    has(column(serviceDirectorySheet, "kind"), column(serviceDirectorySheet, "children")),
  phases: (has) => has(column(phasesSheet, "clusterNumber")) && has(column(phasesSheet, "phase")),
  "cluster list": (has) =>
    has(column(clusterListSheet, "clusterNumber")) &&
    has(column(clusterListSheet, "schoolNumber"), column(serviceListSheet, "serviceNumber")),
};

type Headed = Pick<Column<never>, "heading" | "aliases">;

const column = <Row>({ columns }: SheetDescription<Row>, key: keyof Row): Headed | undefined =>
  columns.find((each) => each.key === key);

const hasOneOf = (headings: readonly string[], columns: readonly (Headed | undefined)[]) =>
  columns.some((each) => each && headings.some((heading) => isHeadingOf(each, heading)));
