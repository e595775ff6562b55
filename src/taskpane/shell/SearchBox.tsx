import { Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type KeyboardEvent } from "react";
import { choicesFor, type Choice } from "./choices";

const useStyles = makeStyles({
  box: { position: "relative" },
  input: { width: "100%" },
  list: {
    position: "absolute",
    zIndex: 2,
    left: 0,
    right: 0,
    margin: 0,
    padding: 0,
    maxHeight: "60vh",
    overflowY: "auto",
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
  },
  choice: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
  },
  about: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Choices offered at a time. */
const most = 30;

/** A text field that offers the choices it may mean; arrow keys, Enter and Escape as in Excel. */
export function SearchBox({
  label,
  choices,
  onPick,
}: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly onPick: (choice: Choice) => void;
}) {
  const styles = useStyles();
  const id = useId();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useMemo(() => choicesFor(choices, text, most), [choices, text]);
  const isShown = isOpen && found.length > 0;
  const pick = (choice: Choice) => {
    setText(choice.name);
    setOpen(false);
    onPick(choice);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") setOpen(false);
    else if (event.key === "Enter" && isShown) pick(found[active]!);
    else if (step && !isShown) setOpen(true);
    else if (step) setActive((active + step + found.length) % found.length);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.box}>
      <Field
        label={label}
        hint={found.length === 0 ? "Nothing is called that. Try part of a name." : undefined}
      >
        <Input
          className={styles.input}
          role="combobox"
          aria-expanded={isShown}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={isShown ? `${id}-${active}` : undefined}
          autoComplete="off"
          value={text}
          onFocus={(event) => event.target.select()}
          onBlur={() => setOpen(false)}
          onKeyDown={press}
          onClick={() => setOpen(true)}
          onChange={(_, { value }) => {
            setText(value);
            setActive(0);
            setOpen(true);
          }}
        />
      </Field>
      <ul id={id} role="listbox" aria-label={label} hidden={!isShown} className={styles.list}>
        {isShown &&
          found.map((choice, index) => (
            <li
              key={choice.key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className={mergeClasses(styles.choice, index === active && styles.active)}
              onMouseDown={(event) => {
                event.preventDefault();
                pick(choice);
              }}
            >
              {choice.name}
              <span className={styles.about}>{choice.about}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}
