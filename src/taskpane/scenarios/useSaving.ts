import { useState } from "react";
import { saveScenario } from "../../actions/saveScenario";
import { savedLines } from "../../actions/scenarioWords";
import { usePane } from "../shell/pane";
import { today } from "../shell/today";
import { useFormWriting } from "./useFormWriting";

/** What is typed of a scenario to be saved. */
export interface TypedScenario {
  /** Name of the scenario it is made from; blank for the workbook as it stands. */
  readonly from: string;
  readonly name: string;
  readonly note: string;
  /** Whether the settings changed in the pane go into it. */
  readonly takesChanges: boolean;
}

/** Made from the workbook as it stands: no scenario has a blank name. */
export const fromWorkbook = "";

const untyped: TypedScenario = { from: fromWorkbook, name: "", note: "", takesChanges: true };

/** Keeps what is typed, and saves it as a scenario of today by that person. */
export function useSaving(person: string) {
  const { host, session } = usePane();
  const { changes } = session.edits;
  const { problems, write } = useFormWriting();
  const [typed, setTyped] = useState(untyped);
  const type = (change: Partial<TypedScenario>) => setTyped((before) => ({ ...before, ...change }));
  const { from, name, note, takesChanges } = typed;
  const save = () =>
    write({
      what: "Saving the scenario",
      work: () =>
        saveScenario(host, {
          ...{ name, note, author: person, date: today() },
          ...(from !== fromWorkbook && { from }),
          ...(takesChanges && { changes }),
        }),
      said: (saved) => savedLines(saved).join(" "),
      after: () => setTyped(untyped),
    });
  return { typed, type, save, problems };
}
