import { madeExample } from "../seeds/madeExample";
import { standardValues, type PolicyValues } from "../../src/parameters/policyFrom";
import { clustersSheet } from "../../src/sheets/clusters";
import { phasesSheet } from "../../src/sheets/phases";
import { policyContent } from "../../src/sheets/policy";
import { asTable, TableHost, type AnyContent } from "../actions/tableHost";
import type { Cells } from "./calls";

const { clusters, assessments } = madeExample();

const contents: Record<string, AnyContent> = {
  clusters: { description: clustersSheet, lines: [], rows: clusters },
  phases: { description: phasesSheet, lines: [], rows: assessments },
};

/** A table with its headings, as Table[#All] stands for. */
export function cellsOf(content: AnyContent): Cells {
  const { headings, rows } = asTable(content);
  return [[...headings], ...rows.map((row) => [...row])];
}

/** The Clusters table of the worked example, headings and all. */
export const clustersRange = (): Cells => cellsOf(contents.clusters!);

/** Its Phases table. */
export const phasesRange = (): Cells => cellsOf(contents.phases!);

/** A Policy table with some settings changed. */
export const policyRange = (changes: Partial<PolicyValues> = {}): Cells =>
  cellsOf(policyContent({ ...standardValues(), ...changes }, []));

/** A workbook with the same tables. */
export const exampleHost = (changes: Partial<PolicyValues> = {}): TableHost =>
  new TableHost([
    ...Object.values(contents).map(asTable),
    asTable(policyContent({ ...standardValues(), ...changes }, [])),
  ]);
