import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePane } from "../shell/pane";
import { RunButton } from "../shell/RunButton";
import { useText } from "../shell/useText";
import { addressOf } from "./addressOf";
import { ArgumentField } from "./ArgumentField";
import type { FunctionEntry } from "./catalogue";
import { formulaFor } from "./formulaFor";
import { useInsert } from "./useInsert";
import { useNames } from "./useNames";

const useStyles = makeStyles({
  name: { margin: 0, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase400 },
  formula: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
  },
});

/** Fills in the arguments of one function and puts its formula into the selected cell. */
export function FunctionForm({
  entry,
  onBack,
}: {
  readonly entry: FunctionEntry;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const text = useText();
  const { namespace, host, session } = usePane();
  const insert = useInsert();
  const [typed, setTyped] = useState<readonly string[]>(() => entry.parameters.map(() => ""));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const set = (at: number, value: string) =>
    setTyped((before) => before.map((one, index) => (index === at ? value : one)));
  const takeSelection = (at: number) =>
    session.task.run("Reading the selection", async () =>
      set(at, addressOf(await host.selection())),
    );
  const { formula, toDo } = formulaFor(namespace, entry, typed, useNames());
  return (
    <>
      <div className={text.buttons}>
        <Button size="small" onClick={onBack}>
          All functions
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.name}>{`${namespace}.${entry.name}`}</h2>
      <p className={text.text}>{entry.description}</p>
      {entry.parameters.map((parameter, index) => (
        <ArgumentField
          key={parameter.name}
          parameter={parameter}
          value={typed[index] ?? ""}
          onChange={(value) => set(index, value)}
          onTakeSelection={() => takeSelection(index)}
        />
      ))}
      <p className={styles.formula} data-testid="formula">
        {formula}
      </p>
      <p className={text.quiet}>
        {toDo ?? "Select a blank cell with room below and beside it, then insert."}
      </p>
      <div className={text.buttons}>
        <RunButton primary disabled={toDo !== undefined} onClick={() => insert(formula)}>
          Insert the formula
        </RunButton>
        <Link href={`help/functions/${entry.name.toLowerCase()}.html`} target="_blank" inline>
          Read about {entry.name}
        </Link>
      </div>
    </>
  );
}
