import { Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";
import type { FunctionEntry } from "./catalogue";
import { FunctionForm } from "./FunctionForm";
import { FunctionList } from "./FunctionList";
import { useCatalogue } from "./useCatalogue";

/** The functions that can stand in a person's own sheets, and help with their arguments. */
export function Functions() {
  const text = useText();
  const { namespace } = usePane();
  const { functions, problem } = useCatalogue();
  const [chosen, setChosen] = useState<FunctionEntry>();
  if (problem) return <Problems problems={[problem]} />;
  if (!functions) return <Spinner label="Fetching the list of functions" />;
  if (chosen)
    return <FunctionForm key={chosen.id} entry={chosen} onBack={() => setChosen(undefined)} />;
  return (
    <>
      <p className={text.text}>
        These work like Excel’s own: type {`=${namespace}.`} in a cell, or choose one here and fill
        in its arguments from what you select. They give the same numbers as Allocate.
      </p>
      <FunctionList functions={functions} onChoose={setChosen} />
    </>
  );
}
