import { plainText } from "../domain/plainText";
import type { Place, Problem } from "../domain/problem";
import type { PolicyValues } from "../parameters/policyFrom";
import { policyParameters } from "../parameters/policyParameters";
import type { ReadTable } from "../sheets/readRows";
import type { Tables } from "./tables";

/**
 * Problems the engine found, at the place on the person's own sheets: the engine knows only which
 * table and which of its rows. A setting that was changed for this run stands on no sheet.
 */
export function located(
  problems: readonly Problem[],
  tables: Tables,
  changes: Partial<PolicyValues>,
): Problem[] {
  const changed = new Set(
    policyParameters.filter(({ key }) => key in changes).map(({ name }) => name),
  );
  return problems.map((problem) => {
    const { place } = problem;
    return place ? { ...problem, place: placeIn(place, tables, changed) } : problem;
  });
}

function placeIn({ index, ...place }: Place, tables: Tables, changed: ReadonlySet<string>): Place {
  if (place.sheet === "Policy" && changed.has(place.column ?? ""))
    return { sheet: "This run", column: place.column! };
  const table = tableOf(place.sheet, tables);
  if (!table) return place;
  const at = index ?? settingIndex(tables, place);
  const row = at === undefined ? undefined : table.rowNumbers[at];
  return { ...place, sheet: table.sheet, ...(row !== undefined && { row }) };
}

const tableOf = (name: string | undefined, tables: Tables): ReadTable<unknown> | undefined =>
  ({ Policy: tables.policy, Overrides: tables.overrides, Phases: tables.phases })[name ?? ""];

/** The row of a setting on the Policy sheet. */
function settingIndex({ policy }: Tables, { sheet, column = "" }: Place): number | undefined {
  if (sheet !== "Policy" || !policy) return undefined;
  const found = policy.rows.findIndex(({ setting }) => plainText(setting) === plainText(column));
  return found < 0 ? undefined : found;
}
