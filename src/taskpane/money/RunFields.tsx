import { Field, Input } from "@fluentui/react-components";
import { numberOf, amountOf } from "../../actions/costsFrom";
import type { CostTables } from "../../actions/readCostTables";
import { tranchesFrom } from "../../actions/tranchesFrom";
import { describeDay } from "../../domain/day";
import { numberText } from "../../domain/wording";
import { usePane } from "../shell/pane";
import { amountRow, amountRows } from "./amountRows";
import { readAs, type TypedRun } from "./typedRun";
import { runFields, type RunField } from "./useMoneyEdits";

const labels: Readonly<Record<RunField, string>> = {
  budget: "Operating budget ($)",
  start: "Start of the roles",
  roles: "Roles",
};

/** Budget, start and roles: as in the workbook, until another is typed for this run. */
export function RunFields({
  typed,
  tables,
}: {
  readonly typed: TypedRun;
  readonly tables: CostTables | undefined;
}) {
  const { money, survey } = usePane().session;
  const roles = survey?.writtenTo === undefined ? undefined : sumOf(survey.writtenRoles);
  const known = {
    ...knownAmounts(tables),
    roles: {
      text: roles === undefined ? "" : numberText(roles),
      origin:
        roles === undefined
          ? "There is no Allocation sheet to take them from."
          : `On the sheet ${survey?.writtenTo}.`,
    },
  };
  return runFields.map((field) => {
    const { text, origin } = known[field];
    const problem = typed.problems[field];
    const understood = readAs(field, typed.run);
    const own = text === "" ? origin : `${field === "budget" ? "$" : ""}${text}. ${origin}`;
    return (
      <Field
        key={field}
        label={labels[field]}
        hint={
          understood
            ? `For this run ${understood}. In the workbook: ${own} Clear the field to go back to it.`
            : origin
        }
        validationMessage={problem}
        validationState={problem === undefined ? "none" : "error"}
      >
        <Input
          value={money.typed[field] ?? text}
          placeholder={text}
          autoComplete="off"
          onChange={(_, { value }) => money.type(field, value === text ? undefined : value)}
        />
      </Field>
    );
  });
}

const sumOf = (roles: ReadonlyMap<string, number>): number =>
  [...roles.values()].reduce((sum, each) => sum + each, 0);

/** What the workbook says of budget and start, and where that comes from. */
function knownAmounts(tables: CostTables | undefined) {
  if (!tables) return { budget: unread, start: unread };
  const rows = amountRows(tables);
  const origin = (key: "budget" | "start") => {
    const { basis = "Own amount", because } = amountRow(rows, key)?.row ?? {};
    return because === undefined ? `${basis}.` : `${basis}: ${because.replace(/\.$/, "")}.`;
  };
  const isOneSum = amountOf(tables.amounts, "budgetWay") === "One sum for all years";
  return {
    budget: isOneSum
      ? { text: numberText(numberOf(tables.amounts, "budget")), origin: origin("budget") }
      : { text: "", origin: `By fiscal year, on the sheet ${tables.costsSheetName}.` },
    start:
      tranchesFrom(tables.amounts).length > 0
        ? { text: "", origin: `In tranches, on the sheet ${tables.costsSheetName}.` }
        : {
            text: describeDay(String(amountOf(tables.amounts, "start"))),
            origin: origin("start"),
          },
  };
}

const unread = { text: "", origin: "Not read, as something stands in the way." } as const;
