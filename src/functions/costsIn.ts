import { plainText } from "../domain/plainText";
import { error, type Problem } from "../domain/problem";
import { failure, resultOf, success, type Result } from "../domain/result";
import { all } from "../actions/readTable";
import { costParameters } from "../parameters/costParameters";
import { meaningOfBlank } from "../sheets/cellReading";
import { costsSheet, type CostsRow } from "../sheets/costs";
import { knownHeadings } from "../sheets/knownHeadings";
import type { RawTable } from "../sheets/rawTable";
import { readCosts, standardAmounts, type CostAmounts } from "../sheets/readCosts";
import { readEachRow, type ReadTable } from "../sheets/readRows";
import { withColumns } from "../sheets/withColumns";
import type { Range } from "./range";
import { tableIn } from "./tableIn";

type AmountRow = Pick<CostsRow, "input" | "from" | "value">;

/** The Costs sheet as far as its amounts. */
const amountsSheet = withColumns(costsSheet, ["input", "from", "value"]);

/**
 * The amounts in a range: the table of a Costs sheet with its headings, or without headings inputs
 * and values, with the days from which they hold between the two where there are three columns. An
 * input that is not there has its standard.
 */
export function costsIn(range: Range): Result<CostAmounts> {
  if (range.rows.length === 0) return success(standardAmounts());
  const rows = costRowsIn(range);
  if (!rows.ok) return rows;
  const read = all<[undefined, CostAmounts]>([
    resultOf(undefined, rows.value.problems),
    readCosts(rows.value),
  ]);
  return read.ok ? success(read.value[1], read.warnings) : read;
}

/** The rows with an input, for readCosts, and what is wrong with cells of any. */
export function costRowsIn(
  range: Range,
): Result<ReadTable<CostsRow> & { readonly problems: readonly Problem[] }> {
  const raw = amountsTable(range);
  if (!raw.ok) return raw;
  const read = readEachRow(amountsSheet, raw.value);
  if (!read.ok) return read;
  const { sheet, rows, rowNumbers, problems } = read.value;
  const named = rows.flatMap((row, index) =>
    row.input === undefined ? [] : [{ row: withBlankMeant(row), number: rowNumbers[index]! }],
  );
  return success({
    sheet,
    problems,
    rows: named.map(({ row }) => row),
    rowNumbers: named.map(({ number }) => number),
  });
}

/** A range as a table, with headings put over it where it has none. */
function amountsTable(range: Range): Result<RawTable> {
  const raw = tableIn(amountsSheet, range);
  if (knownHeadings(amountsSheet, raw.headings) > 1) return success(raw);
  if (range.width > 3) return failure([noHeadings(range.name)]);
  const headings = range.width < 3 ? ["Input", "Value"] : ["Input", "From", "Value"];
  return success({ ...raw, headingRow: 0, headings, rows: range.rows });
}

const noHeadings = (name: string) =>
  error(
    "no-amounts",
    "Give two columns, the name of each input and its value, or three with the day from which it holds between them, or the table of the Costs sheet with its headings: Costs[#All].",
    { sheet: name },
  );

const byName = new Map(costParameters.map((each) => [plainText(each.name), each]));

/** A row whose value is blank or 0, with what that means for its input. */
function withBlankMeant(row: AmountRow): AmountRow {
  const parameter = byName.get(plainText(row.input));
  if (row.value !== undefined || !parameter) return row;
  // Beside a day it is an amount: a fiscal year without a budget.
  const isAmount = parameter.isByDate && row.from !== undefined;
  const meant = isAmount ? 0 : meaningOfBlank(parameter);
  return meant === null ? row : { ...row, value: meant };
}
