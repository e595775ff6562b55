import type { Problem } from "../domain/problem";
import type { TableSurvey } from "./tableSurvey";

/** The one thing to do next. */
export type NextStep =
  | { readonly kind: "begin" } // nothing is there
  | { readonly kind: "return"; readonly sheet: string } // it is a region's return, to be filled in
  | { readonly kind: "add"; readonly tables: readonly string[] } // a table is missing
  | { readonly kind: "fill"; readonly table: string; readonly sheet: string } // a table has no rows
  | { readonly kind: "correct"; readonly errors: number } // something is wrong
  | { readonly kind: "allocate" }
  | { readonly kind: "explain"; readonly sheet: string }; // an allocation is there

/** What a person would do next with a workbook that holds these tables. */
export function nextStep(
  tables: readonly Pick<TableSurvey, "table" | "sheet" | "rows">[],
  problems: readonly Problem[],
  writtenTo: string | undefined,
): NextStep {
  if (tables.every(({ sheet }) => sheet === undefined)) return { kind: "begin" };
  const has = (name: string) => tables.some(({ table, sheet }) => table === name && sheet);
  const missing = [
    ...(has("Clusters") || has("Schools") ? [] : ["Clusters"]),
    ...(has("Phases") ? [] : ["Phases"]),
  ];
  if (missing.length > 0) return { kind: "add", tables: missing };
  const [empty] = ["Clusters", "Phases"].flatMap((name) => emptyTable(tables, name));
  if (empty) return { kind: "fill", ...empty };
  const errors = problems.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return { kind: "correct", errors };
  return writtenTo === undefined ? { kind: "allocate" } : { kind: "explain", sheet: writtenTo };
}

/** The table of that name, where the workbook has it without rows. */
const emptyTable = (
  tables: readonly Pick<TableSurvey, "table" | "sheet" | "rows">[],
  name: string,
): { readonly table: string; readonly sheet: string }[] =>
  tables.flatMap(({ table, sheet, rows }) =>
    table === name && sheet !== undefined && rows === 0 ? [{ table, sheet }] : [],
  );
