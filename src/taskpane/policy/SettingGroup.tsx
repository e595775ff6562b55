import { makeStyles, tokens } from "@fluentui/react-components";
import { countText } from "../../domain/wording";
import type { PolicyValues } from "../../parameters/policyFrom";
import { policyParameters } from "../../parameters/policyParameters";
import { usePane } from "../shell/pane";
import { Setting } from "./Setting";

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    padding: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  count: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  settings: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}`,
  },
});

/** The settings under one heading of the Policy sheet; the total is open from the start. */
export function SettingGroup({
  group,
  values,
}: {
  readonly group: string;
  readonly values: PolicyValues;
}) {
  const styles = useStyles();
  const { edits } = usePane().session;
  const settings = policyParameters.filter((parameter) => parameter.group === group);
  const changed = settings.filter(({ key }) => key in edits.changes).length;
  const different = settings.filter(({ key, standard }) => values[key] !== standard).length;
  return (
    <details className={styles.group} open={group === "Total" || undefined}>
      <summary className={styles.name}>
        {group}{" "}
        <span className={styles.count}>
          {[
            countText(settings.length, "setting"),
            ...(changed > 0 ? [`${changed} changed here`] : []),
            ...(different > 0 && group !== "About" ? [`${different} not standard`] : []),
          ].join(", ")}
        </span>
      </summary>
      <div className={styles.settings}>
        {settings.map((parameter) => (
          <Setting
            key={parameter.key}
            parameter={parameter}
            value={values[parameter.key]}
            text={edits.typed[parameter.key]}
            problem={edits.problems[parameter.key]}
            change={edits.changes[parameter.key]}
            onType={edits.type}
          />
        ))}
      </div>
    </details>
  );
}
