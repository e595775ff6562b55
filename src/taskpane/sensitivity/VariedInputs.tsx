import { Badge, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { LiveInput } from "../../actions/sweepPlan";
import { countText, numberText } from "../../domain/wording";
import { useFigures } from "../money/useFigures";
import { usePane } from "../shell/pane";
import { useText } from "../shell/useText";
import { isVaried, usualText, type ReadSweep } from "./typedSweep";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly live: readonly LiveInput[];
  readonly read: ReadSweep;
}

/** Which inputs vary, from where to where, and why so far. */
export function VariedInputs({ live, read }: Props) {
  const styles = useFigures();
  const text = useText();
  const { typed } = usePane().session.sweep;
  const varied = live.filter((each) => isVaried(each, typed)).length;
  const wrong = Object.keys(read.problems.ranges).length;
  return (
    <details className={styles.details} open={wrong > 0 || undefined}>
      <summary>{`What varies: ${numberText(varied)} of ${countText(live.length, "input")}, by ranges that are assumptions`}</summary>
      <ul className={text.plainList}>
        {live.map((each) => (
          <VariedInput
            key={each.input.key}
            live={each}
            problem={read.problems.ranges[each.input.key]}
          />
        ))}
      </ul>
      {read.problems.all !== undefined && (
        <p className={text.note} role="alert">
          {read.problems.all}
        </p>
      )}
    </details>
  );
}

function VariedInput({
  live,
  problem,
}: {
  readonly live: LiveInput;
  readonly problem: string | undefined;
}) {
  const styles = useStyles();
  const text = useText();
  const { typed, type } = usePane().session.sweep;
  const { key, name, unit, basis } = live.input;
  const isOn = isVaried(live, typed);
  const usual = usualText(live);
  const now = live.now === undefined ? "" : `Now ${numberText(live.now)}. `;
  return (
    <li className={styles.item}>
      <Checkbox
        checked={isOn}
        label={name}
        onChange={(_, { checked }) => type({ varied: { [key]: checked === true } })}
      />
      {isOn && (
        <Field
          label={`From and to (${unit})`}
          hint={`${now}Usually ${usual}.`}
          validationMessage={problem}
          validationState={problem === undefined ? "none" : "error"}
        >
          <Input
            aria-label={`Range of ${name}`}
            value={typed.ranges?.[key] ?? usual}
            placeholder={usual}
            autoComplete="off"
            onChange={(_, { value }) =>
              type({ ranges: { [key]: value.trim() === "" ? usual : value } })
            }
          />
        </Field>
      )}
      <div className={text.quiet}>
        <Badge appearance="tint" color={"assumption" in basis ? "warning" : "informative"}>
          {"assumption" in basis ? "Assumption" : "Source"}
        </Badge>{" "}
        {"assumption" in basis ? basis.assumption : basis.source}
      </div>
    </li>
  );
}
