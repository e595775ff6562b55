import { Badge, Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Problem } from "../../domain/problem";
import { describeValue } from "../../parameters/describeValue";
import type { ParameterValue } from "../../parameters/parameter";
import type { PolicyParameter } from "../../parameters/policyParameter";
import { useText } from "../shell/useText";
import { SettingControl } from "./SettingControl";
import { settingText } from "./settingText";
import type { Edits } from "./useEdits";

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

interface SettingProps {
  readonly parameter: PolicyParameter;
  /** As on the sheet. */
  readonly value: ParameterValue;
  /** What was typed in place of it. */
  readonly text: string | undefined;
  /** What is wrong with that. */
  readonly problem: Problem | undefined;
  /** What it is changed to, where that can be used. */
  readonly change: ParameterValue | undefined;
  readonly onType: Edits["type"];
}

/**
 * One setting: its field, where its standard comes from, and the way back to it. A key pressed in
 * one of the settings draws none of the others again.
 */
export const Setting = memo(function Setting(props: SettingProps) {
  const { parameter, value, text, problem, change, onType } = props;
  const styles = useStyles();
  const { key, group, name, unit, kind, meaning, standard } = parameter;
  const typed = text ?? settingText(parameter, value);
  const isChanged = change !== undefined;
  const isOwn = group !== "About" && typed !== settingText(parameter, standard);
  const hasUnit = kind === "whole";
  return (
    <div className={styles.setting}>
      <Field
        label={hasUnit ? `${name} (${unit})` : name}
        hint={meaning}
        validationMessage={problem?.sentence}
        validationState={problem ? "error" : "none"}
      >
        <SettingControl parameter={parameter} text={typed} onType={(next) => onType(key, next)} />
      </Field>
      <div className={styles.line}>
        {isOwn && <Badge appearance="outline">Own value</Badge>}
        {isChanged && (
          <Badge appearance="filled" color="brand">
            Changed, not on the sheet
          </Badge>
        )}
        {isOwn && (
          <Button
            size="small"
            aria-label={`Reset to ${describeValue(parameter, standard)}: ${name}`}
            onClick={() => onType(key, settingText(parameter, standard))}
          >{`Reset to ${describeValue(parameter, standard)}`}</Button>
        )}
      </div>
      <Basis parameter={parameter} isOwn={isOwn} />
      {isChanged && <Change parameter={parameter} now={change} onSheet={value} />}
    </div>
  );
});

/** What stands on the sheet; of a day also which one was understood, as 1/3 is read in two ways. */
function Change({
  parameter,
  now,
  onSheet,
}: {
  readonly parameter: PolicyParameter;
  readonly now: ParameterValue;
  readonly onSheet: ParameterValue;
}) {
  const understood = parameter.kind === "day" ? `Read as ${describeValue(parameter, now)}. ` : "";
  return (
    <p className={useText().quiet}>
      {`${understood}On the sheet: ${describeValue(parameter, onSheet)}.`}
    </p>
  );
}

/** Where the standard value comes from, or why it was assumed; the value typed may be the person's own. */
function Basis({
  parameter: { basis, name },
  isOwn,
}: {
  readonly parameter: PolicyParameter;
  readonly isOwn: boolean;
}) {
  const styles = useStyles();
  const isSource = "source" in basis;
  const word = `${isSource ? "Source" : "Assumption"}${isOwn ? " of the standard" : ""}`;
  return (
    <details className={styles.because}>
      <summary aria-label={`${word}: ${name}`}>
        <Badge appearance="tint" color={isSource ? "informative" : "warning"}>
          {word}
        </Badge>
      </summary>
      {isSource ? basis.source : basis.assumption}
    </details>
  );
}
