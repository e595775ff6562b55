import { coverageSheetRow } from "../actions/coverageSheetRow";
import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { coverage } from "../engine/coverage";
import { coverageSheet } from "../sheets/coverage";
import { allocationParameters } from "./allocationParameters";
import { clustersIn, type ClustersInRange } from "./clustersIn";
import { needsTable } from "./marginFunction";
import { numbersIn } from "./numbersIn";
import type { Range } from "./range";
import { isNumberColumn } from "./shareNumbers";
import type { FunctionDefinition } from "./run";

/** LSC.COVERAGE: whom the roles reach, for the country and each region. */
export const coverageFunction: FunctionDefinition<"clusters" | "roles"> = {
  parameters: [allocationParameters[0], { name: "roles" }],
  answer: ({ clusters: range, roles }) => {
    if (isNumberColumn(range)) return failure([needsTable(range.name)]);
    const clusters = clustersIn(range);
    if (!clusters.ok) return clusters;
    const { problems, table, hasPhases } = clusters.value;
    if (problems.length > 0) return failure(problems);
    const beside = rolesBeside(roles, clusters.value);
    if (!beside.ok) return beside;
    const rows = coverage(
      table.rows.map((cluster, index) => ({
        cluster,
        roles: beside.value[index]!,
        inSnapshot: !hasPhases || cluster.phase !== undefined,
      })),
    ).map(coverageSheetRow);
    const { columns } = coverageSheet;
    return success([
      columns.map(({ heading }) => heading),
      ...rows.map((row) => columns.map(({ key }) => row[key])),
    ]);
  },
};

/**
 * The roles in the rows of their clusters. They stand as the clusters do, heading and all, or
 * begin with the first row under the headings.
 */
function rolesBeside(
  range: Range,
  { table, headingRow, height }: ClustersInRange,
): Result<readonly number[]> {
  const heading = range.rows[headingRow - 1]?.[0];
  const isHeaded = typeof heading === "string" && /[a-z]/i.test(heading);
  const above = isHeaded ? headingRow : 0;
  const data = { ...range, rows: range.rows.slice(above) };
  const needed = height - headingRow;
  if (range.width > 1 || range.height - above < needed || data.rows.length > needed)
    return failure([
      error("not-beside", "Give one column, with one row for each row of the clusters.", {
        sheet: range.name,
      }),
    ]);
  if (isHeaded && !namesRoles.test(heading)) return failure([otherColumn(heading, range.name)]);
  const { numbers, wrong } = numbersIn(data, above);
  if (wrong.size > 0) return failure([...wrong.values()]);
  return success(table.rowNumbers.map((row) => numbers[row - headingRow - 1]?.[0] ?? 0));
}

/** `Roles`, `Present roles` or `LSCs in 2020`; not `Students per role`, and not a unit: `Claim (roles)`. */
const namesRoles = /\b(roles|LSCs)\b(?!\))/i;

const otherColumn = (heading: string, sheet: string) =>
  error(
    "other-column",
    `This column is headed "${heading.trim()}". Give the roles of each cluster, under a heading such as "Roles" or none.`,
    { sheet },
  );
