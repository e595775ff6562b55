import { Checkbox, Field, Input, Textarea } from "@fluentui/react-components";
import type { ListedScenario } from "../../actions/listScenarios";
import { countText } from "../../domain/wording";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";
import { ChoiceField } from "./ChoiceField";
import { fromWorkbook, useSaving, type TypedScenario } from "./useSaving";

interface SaveScenarioProps {
  readonly listed: readonly ListedScenario[];
  readonly person: string;
}

/** Saves the workbook, or another scenario, with or without the settings changed in the pane. */
export function SaveScenario({ listed, person }: SaveScenarioProps) {
  const text = useText();
  const { typed, type, save, problems } = useSaving(person);
  return (
    <section aria-labelledby="save-scenario" className={text.section}>
      <h2 id="save-scenario" className={text.heading}>
        Save under a name
      </h2>
      {listed.length > 0 && (
        <ChoiceField
          label="Made from"
          value={typed.from}
          choices={choicesFrom(listed)}
          onChoose={(from) => type({ from })}
        />
      )}
      <SaveFields typed={typed} type={type} />
      <div className={text.buttons}>
        <RunButton primary={listed.length === 0} onClick={save}>
          Save the scenario
        </RunButton>
      </div>
      <div role="alert">
        <Problems problems={problems} />
      </div>
    </section>
  );
}

const choicesFrom = (listed: readonly ListedScenario[]) => [
  { key: fromWorkbook, label: "The workbook as it stands" },
  ...listed.map(({ scenario: { name } }) => ({ key: name, label: `Scenario: ${name}` })),
];

interface SaveFieldsProps {
  readonly typed: TypedScenario;
  readonly type: (change: Partial<TypedScenario>) => void;
}

function SaveFields({ typed: { name, note, takesChanges }, type }: SaveFieldsProps) {
  const changed = Object.keys(usePane().session.edits.changes).length;
  return (
    <>
      <Field label="Name of the scenario">
        <Input
          value={name}
          placeholder="Draft for the Minister"
          autoComplete="off"
          onChange={(_, { value }) => type({ name: value })}
        />
      </Field>
      <Field label="Note" hint="What it is for; may be blank.">
        <Textarea value={note} onChange={(_, { value }) => type({ note: value })} />
      </Field>
      {changed > 0 && (
        <Checkbox
          checked={takesChanges}
          label={`With ${countText(changed, "setting")} changed in this pane`}
          onChange={(_, { checked }) => type({ takesChanges: checked === true })}
        />
      )}
    </>
  );
}
