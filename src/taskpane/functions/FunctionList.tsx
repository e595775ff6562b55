import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../shell/pane";
import { useText } from "../shell/useText";
import type { FunctionEntry } from "./catalogue";

const useStyles = makeStyles({
  item: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { display: "block", fontFamily: tokens.fontFamilyMonospace },
});

/** Every function with what it answers. */
export function FunctionList({
  functions,
  onChoose,
}: {
  readonly functions: readonly FunctionEntry[];
  readonly onChoose: (entry: FunctionEntry) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const { namespace } = usePane();
  return (
    <ul className={text.plainList}>
      {functions.map((entry) => (
        <li key={entry.id}>
          <button type="button" className={styles.item} onClick={() => onChoose(entry)}>
            <span className={styles.name}>{`${namespace}.${entry.name}`}</span>
            <span className={text.quiet}>{entry.description}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
