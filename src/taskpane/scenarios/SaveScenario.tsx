import { Button, Checkbox, Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { ListedScenario } from "../../actions/listScenarios";
import { saveScenario } from "../../actions/saveScenario";
import { savedLines } from "../../actions/scenarioWords";
import { countText } from "../../domain/wording";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { today } from "../shell/today";
import { useText } from "../shell/useText";
import { useFormWriting } from "./useFormWriting";

interface SaveScenarioProps {
  readonly listed: readonly ListedScenario[];
  readonly person: string;
}

/** Saves the workbook as it stands, with or without the settings changed in the pane, under a name. */
export function SaveScenario({ listed, person }: SaveScenarioProps) {
  const text = useText();
  const { host, session } = usePane();
  const { changes } = session.edits;
  const { problems, write } = useFormWriting();
  const [name, setName] = useState("");
  const [note, setNote] = useState("");
  const [takesChanges, setTakesChanges] = useState(true);
  const changed = Object.keys(changes).length;
  const save = () =>
    write({
      what: "Saving the scenario",
      work: () =>
        saveScenario(host, {
          ...{ name, note, author: person, date: today() },
          ...(takesChanges && { changes }),
        }),
      said: (saved) => savedLines(saved).join(" "),
      after: () => {
        setName("");
        setNote("");
      },
    });
  return (
    <section aria-labelledby="save-scenario" className={text.section}>
      <h2 id="save-scenario" className={text.heading}>
        Save under a name
      </h2>
      <Field label="Name of the scenario">
        <Input
          value={name}
          placeholder="Draft for the Minister"
          autoComplete="off"
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <Field label="Note" hint="What it is for; may be blank.">
        <Textarea value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
      {changed > 0 && (
        <Checkbox
          checked={takesChanges}
          label={`With ${countText(changed, "setting")} changed in this pane`}
          onChange={(_, { checked }) => setTakesChanges(checked === true)}
        />
      )}
      <div className={text.buttons}>
        <Button
          appearance={listed.length === 0 ? "primary" : "secondary"}
          disabled={session.task.progress !== undefined}
          onClick={save}
        >
          Save the scenario
        </Button>
      </div>
      <div role="alert">
        <Problems problems={problems} />
      </div>
    </section>
  );
}
