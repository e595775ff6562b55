import { Badge, Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { describeValue } from "../../parameters/describeValue";
import type { ParameterValue } from "../../parameters/parameter";
import type { PolicyParameter } from "../../parameters/policyParameter";
import { usePane } from "../shell/pane";
import { useText } from "../shell/useText";
import { SettingControl } from "./SettingControl";
import { settingText } from "./settingText";

const useStyles = makeStyles({
  setting: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  because: {
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    "& summary": { cursor: "pointer" },
  },
});

/** One setting: its field, where its standard comes from, and the way back to it. */
export function Setting({
  parameter,
  value,
}: {
  readonly parameter: PolicyParameter;
  /** As on the sheet. */
  readonly value: ParameterValue;
}) {
  const styles = useStyles();
  const text = useText();
  const { edits } = usePane().session;
  const { key, name, unit, kind, meaning, standard } = parameter;
  const typed = edits.typed[key] ?? settingText(parameter, value);
  const problem = edits.problems[key];
  const isChanged = key in edits.changes;
  const isStandard = typed === settingText(parameter, standard);
  const hasUnit = kind === "whole";
  return (
    <div className={styles.setting}>
      <Field
        label={hasUnit ? `${name} (${unit})` : name}
        hint={meaning}
        validationMessage={problem?.sentence}
        validationState={problem ? "error" : "none"}
      >
        <SettingControl
          parameter={parameter}
          text={typed}
          onType={(next) => edits.type(key, next)}
        />
      </Field>
      <div className={styles.line}>
        <BasisBadge parameter={parameter} isStandard={isStandard} />
        {isChanged && (
          <Badge appearance="filled" color="brand">
            Changed, not on the sheet
          </Badge>
        )}
        {!isStandard && parameter.group !== "About" && (
          <Button
            size="small"
            aria-label={`Reset ${name} to ${describeValue(parameter, standard)}`}
            onClick={() => edits.type(key, settingText(parameter, standard))}
          >{`Reset to ${describeValue(parameter, standard)}`}</Button>
        )}
      </div>
      <Because parameter={parameter} />
      {isChanged && <p className={text.quiet}>On the sheet: {describeValue(parameter, value)}.</p>}
    </div>
  );
}

function BasisBadge({
  parameter,
  isStandard,
}: {
  readonly parameter: PolicyParameter;
  readonly isStandard: boolean;
}) {
  if (!isStandard && parameter.group !== "About")
    return <Badge appearance="outline">Own value</Badge>;
  return "source" in parameter.basis ? (
    <Badge appearance="tint" color="informative">
      Source
    </Badge>
  ) : (
    <Badge appearance="tint" color="warning">
      Assumption
    </Badge>
  );
}

function Because({ parameter: { basis, name } }: { readonly parameter: PolicyParameter }) {
  const styles = useStyles();
  const isSource = "source" in basis;
  return (
    <details className={styles.because}>
      <summary aria-label={`${isSource ? "The source" : "Why assumed"}: ${name}`}>
        {isSource ? "The source" : "Why assumed"}
      </summary>
      {isSource ? basis.source : basis.assumption}
    </details>
  );
}
