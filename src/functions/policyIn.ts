import { plainText } from "../domain/plainText";
import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { standardValues, type PolicyValues } from "../parameters/policyFrom";
import { policyParameters } from "../parameters/policyParameters";
import { meaningOfBlank } from "../sheets/cellReading";
import { policySheet, type PolicyRow } from "../sheets/policy";
import type { Cell } from "../sheets/rawTable";
import { readPolicy } from "../sheets/readPolicy";
import { isHeadingOf } from "../sheets/isHeadingOf";
import type { ReadTable } from "../sheets/readRows";
import { isBlank, type Range } from "./range";

/**
 * The settings in a range: names in one column and values in the next, or the table of a Policy
 * sheet with its headings. A setting that is not there has its standard value.
 */
export function policyIn(range: Range): Result<PolicyValues> {
  if (range.rows.length === 0) return success(standardValues());
  const table = settingsIn(range);
  return table.ok ? readPolicy(table.value) : table;
}

/** The rows with a setting and where they stand, for readPolicy. */
export function settingsIn({ name, rows, width }: Range): Result<ReadTable<PolicyRow>> {
  const columns = columnsIn(rows) ?? (width <= 2 ? { first: 0, setting: 0, value: 1 } : undefined);
  if (!columns)
    return failure([
      error(
        "no-settings",
        "Give two columns, the name of each setting and its value, or the table of the Policy sheet with its headings: Policy[#All].",
        { sheet: name },
      ),
    ]);
  const found = rows.flatMap((row, index) => {
    if (index < columns.first) return [];
    const setting = row[columns.setting] ?? null;
    const value = row[columns.value] ?? null;
    return isSetting(setting, value) ? [{ row: rowOf(setting, value), number: index + 1 }] : [];
  });
  return success({
    sheet: name,
    rows: found.map(({ row }) => row),
    rowNumbers: found.map(({ number }) => number),
  });
}

/** Where names and values stand, by their headings. */
function columnsIn(rows: Range["rows"]) {
  const [settingColumn, valueColumn] = (["setting", "value"] as const).map((key) =>
    policySheet.columns.find((column) => column.key === key)!,
  );
  for (const [index, row] of rows.entries()) {
    const at = (column: typeof settingColumn) =>
      row.findIndex((cell) => typeof cell === "string" && isHeadingOf(column!, cell));
    const [setting, value] = [at(settingColumn), at(valueColumn)];
    if (setting >= 0 && value >= 0) return { first: index + 1, setting, value };
  }
  return undefined;
}

const groups = new Set(policyParameters.map(({ group }) => plainText(group)));

/** A blank row and the name of a group without a value set nothing. */
const isSetting = (setting: Cell, value: Cell): boolean =>
  !isBlank(value) || !(isBlank(setting) || groups.has(plainText(String(setting))));

const byName = new Map(policyParameters.map((each) => [plainText(each.name), each]));

function rowOf(cell: Cell, given: Cell): PolicyRow {
  const setting = isBlank(cell) ? "" : cell;
  const parameter = byName.get(plainText(String(setting)));
  const blank =
    parameter === undefined
      ? null
      : meaningOfBlank({ kind: parameter.kind, mayBeBlank: parameter.blankMeans !== undefined });
  const settled = isBlank(given) ? blank : given;
  // readPolicy passes errors in cells on to readCell, which names them.
  return {
    setting: (typeof setting === "object" ? setting : String(setting)) as PolicyRow["setting"],
    ...(settled !== null && { value: settled as NonNullable<PolicyRow["value"]> }),
  };
}
