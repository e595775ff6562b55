import { runScenarios } from "../../src/actions/runScenarios";
import { saveScenario, type SaveOptions } from "../../src/actions/saveScenario";
import { standardValues, type PolicyValues } from "../../src/parameters/policyFrom";
import { overridesSheet } from "../../src/sheets/overrides";
import { policyContent } from "../../src/sheets/policy";
import type { Cell, RawTable } from "../../src/sheets/rawTable";
import type { Override } from "../../src/domain/override";
import { asTable, TableHost } from "./tableHost";
import { threeClusters, threePhases, valueOf } from "./tables";

/** Three clusters with phases, the standard policy but for what is given, and decisions. */
export const threeBook = (
  values: Partial<PolicyValues> = {},
  overrides: readonly Override[] = [],
): TableHost =>
  new TableHost([
    threeClusters,
    threePhases,
    asTable(policyContent({ ...standardValues(), roles: 4, ...values }, [])),
    asTable({ description: overridesSheet, lines: [], rows: overrides }),
  ]);

export const person = { author: "A. Person", date: "2019-02-13" } as const;
export const running = { ranOn: "2019-02-14", ranBy: "A. Person", program: "0.1.0" } as const;

export const save = async (host: TableHost, name: string, more: Partial<SaveOptions> = {}) =>
  valueOf(await saveScenario(host, { name, ...person, ...more }));

export const run = async (host: TableHost, ...names: readonly string[]) =>
  valueOf(await runScenarios(host, names.length === 0 ? undefined : names, running));

/** A person types into a cell: of the first row that holds all the words, under a heading. */
export function type(
  host: TableHost,
  table: string,
  words: readonly Cell[],
  heading: string,
  cell: Cell,
): void {
  const before = host.tables.get(table)!;
  const at = before.headings.indexOf(heading);
  const row = before.rows.findIndex((cells) => words.every((word) => cells.includes(word)));
  if (at < 0 || row < 0) throw new Error(`${table} has no ${heading} of ${words.join()}`);
  const rows = before.rows.map((cells, index) =>
    index === row ? cells.map((each, column) => (column === at ? cell : each)) : cells,
  );
  host.tables.set(table, { ...before, rows });
}

/** A person deletes the rows that hold all the words. */
export function remove(host: TableHost, table: string, ...words: readonly Cell[]): void {
  const before = host.tables.get(table)!;
  const rows = before.rows.filter((cells) => !words.every((word) => cells.includes(word)));
  host.tables.set(table, { ...before, rows });
}

/** Row of a sheet, as Excel shows it, that holds all the words. */
export const rowOf = ({ rows, headingRow }: RawTable, ...words: readonly Cell[]): number =>
  headingRow + 1 + rows.findIndex((cells) => words.every((word) => cells.includes(word)));
