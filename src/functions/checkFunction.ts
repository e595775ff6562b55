import type { Assessment } from "../domain/assessment";
import { plainText } from "../domain/plainText";
import { error, type Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { choiceText } from "../domain/wording";
import type { SheetDescription } from "../sheets/description";
import { costsSheet } from "../sheets/costs";
import { nearestName } from "../sheets/nearestName";
import { phasesSheet } from "../sheets/phases";
import { policySheet } from "../sheets/policy";
import { readPolicy } from "../sheets/readPolicy";
import { readRows, type ReadTable } from "../sheets/readRows";
import { checkCosts } from "../actions/checkCosts";
import { checkSameDay } from "../actions/checkSameDay";
import { workbookTables } from "../actions/workbookTables";
import { costRowsIn } from "./costsIn";
import { oneCell } from "./oneCell";
import { settingsIn } from "./policyIn";
import type { Range } from "./range";
import type { Answer, FunctionDefinition } from "./run";
import { tableIn } from "./tableIn";

/** LSC.CHECK: all that is wrong or odd in a table, one row each. */
export const checkFunction: FunctionDefinition<"range" | "kind"> = {
  parameters: [
    { name: "range", needed: "Select a table with its headings, such as Clusters[#All]." },
    { name: "kind", needed: "Say what the table is, such as Clusters." },
  ],
  answer: ({ range, kind }) => {
    const description = descriptionOf(kind);
    if (!description.ok) return description;
    const problems = problemsIn(range, description.value);
    if (problems.length === 0) return success([["No problems found"]]);
    return success([["Severity", "Row", "Column", "What is wrong"], ...problems.map(rowOf)]);
  },
};

const rowOf = ({ severity, sentence, place }: Problem): Answer[] => [
  severity === "error" ? "Error" : "Warning",
  place?.row,
  place?.column,
  sentence,
];

// oxlint-disable-next-line typescript/no-explicit-any -- descriptions of different rows together
type AnySheet = SheetDescription<any>;

function descriptionOf(kind: Range): Result<AnySheet> {
  const cell = oneCell(kind);
  if (!cell.ok) return cell;
  const text = typeof cell.value === "object" ? "" : String(cell.value).trim();
  const found = workbookTables.find(({ table }) => plainText(table) === plainText(text));
  if (found) return success(found);
  const tables = workbookTables.map(({ table }) => table);
  const nearest = nearestName(text, tables);
  const right = nearest ? `Did you mean ${nearest}?` : `Choose ${choiceText(tables)}.`;
  return failure([
    error("unknown-kind", `"${text}" is not a kind of table. ${right}`, { sheet: kind.name }),
  ]);
}

function problemsIn(range: Range, description: AnySheet): readonly Problem[] {
  if (description.table === policySheet.table) {
    const settings = settingsIn(range);
    return problemsOf(settings.ok ? readPolicy(settings.value) : settings);
  }
  if (description.table === costsSheet.table) {
    const costs = costRowsIn(range);
    return costs.ok ? [...costs.value.problems, ...checkCosts(costs.value)] : costs.problems;
  }
  const table = readRows<unknown>(description, tableIn(description, range));
  const isHistory = table.ok && description.table === phasesSheet.table;
  return [
    ...problemsOf(table),
    ...(isHistory ? checkSameDay(table.value as ReadTable<Assessment>) : []),
  ];
}

const problemsOf = (result: Result<unknown>): readonly Problem[] =>
  result.ok ? result.warnings : result.problems;
