import { Spinner } from "@fluentui/react-components";
import type { TableSurvey } from "../../actions/tableSurvey";
import { policyParameters } from "../../parameters/policyParameters";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";
import { PolicyActions } from "./PolicyActions";
import { SettingGroup } from "./SettingGroup";

const groups = [...new Set(policyParameters.map(({ group }) => group))];

/** Every setting, where it comes from, and what was changed. */
export function Policy() {
  const text = useText();
  const { survey } = usePane().session;
  if (!survey) return <Spinner label="Reading the workbook" />;
  const sheet = sheetOf(survey.tables);
  const wrong = survey.problems.filter(
    ({ severity, place }) => severity === "error" && sheet && place?.sheet === sheet,
  );
  return (
    <>
      <p className={text.text}>
        {sheet === undefined
          ? "The workbook has no Policy sheet, so the standard policy holds."
          : `The settings of the sheet ${sheet}.`}{" "}
        Changes stay in this pane, and count for the next run, until you write them to the sheet.
      </p>
      <Problems problems={wrong} />
      <PolicyActions sheet={sheet} />
      {groups.map((group) => (
        <SettingGroup key={group} group={group} values={survey.policy} />
      ))}
    </>
  );
}

const sheetOf = (tables: readonly TableSurvey[]): string | undefined =>
  tables.find(({ table }) => table === "Policy")?.sheet;
