import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionParameter } from "./catalogue";

const useStyles = makeStyles({
  argument: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  button: { alignSelf: "start" },
});

/** One argument: typed, or taken from what is selected in the sheet. */
export function ArgumentField({
  parameter: { name, description, optional },
  value,
  onChange,
  onTakeSelection,
}: {
  readonly parameter: FunctionParameter;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onTakeSelection: () => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.argument}>
      <Field label={optional ? `${name} (may be left out)` : name} hint={description}>
        <Input value={value} onChange={(_, data) => onChange(data.value)} />
      </Field>
      <Button
        size="small"
        className={styles.button}
        aria-label={`Use the selection for ${name}`}
        onClick={onTakeSelection}
      >
        Use the selection
      </Button>
    </div>
  );
}
