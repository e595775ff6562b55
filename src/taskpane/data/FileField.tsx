import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ChosenFile } from "../shell/chosenFile";

const useStyles = makeStyles({
  input: {
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    maxWidth: "100%",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface FileFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Endings of names, as the browser takes them. */
  readonly accept: string;
  readonly disabled: boolean;
  /** Whether no more than one can be chosen. */
  readonly isOne?: boolean;
  readonly onChoose: (files: readonly ChosenFile[]) => void;
}

/**
 * Chooses files of this machine; they are read in the pane and go nowhere else. Their names stay in
 * the field until others are chosen.
 */
export function FileField({
  label,
  hint,
  accept,
  disabled,
  isOne = false,
  onChoose,
}: FileFieldProps) {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    // The names are gone from the field then, so what was read of them goes too.
    const cancel = () => onChoose([]);
    input?.addEventListener("cancel", cancel);
    return () => input?.removeEventListener("cancel", cancel);
  }, [onChoose]);
  const choose = async (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])].map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    }));
    onChoose(await Promise.all(files));
  };
  return (
    <Field label={label} hint={hint}>
      {(names) => (
        <input
          {...names}
          ref={field}
          type="file"
          multiple={!isOne}
          accept={accept}
          disabled={disabled}
          className={styles.input}
          // So that the same file can be chosen again, when it has been put right.
          onClick={({ currentTarget }) => {
            currentTarget.value = "";
          }}
          onChange={({ target }) => void choose(target)}
        />
      )}
    </Field>
  );
}
