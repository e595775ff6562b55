import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ListedScenario } from "../../actions/listScenarios";
import { madeText, runText } from "../../actions/scenarioWords";
import { describeDay } from "../../domain/day";
import { isFrozen } from "../../domain/scenario";
import { Problems } from "../shell/Problems";
import { RunButton } from "../shell/RunButton";
import { useText } from "../shell/useText";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalL,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `4px double ${tokens.colorPaletteYellowBorderActive}`,
    overflowWrap: "anywhere",
  },
  holds: { borderLeft: `4px solid ${tokens.colorPaletteGreenBorderActive}` },
});

/** A scenario: who made it and from what, what came of it, and whether that holds. */
export function ScenarioItem({
  listed,
  onRun,
}: {
  readonly listed: ListedScenario;
  readonly onRun: () => void;
}) {
  const styles = useStyles();
  const text = useText();
  const { scenario, run, standing } = listed;
  const { name, note } = scenario;
  const holds = standing.kind === "up to date";
  return (
    <li className={mergeClasses(styles.item, holds && styles.holds)} aria-label={name}>
      <strong>{name}</strong>
      <p className={text.quiet}>{madeText(scenario)}</p>
      {note !== undefined && <p className={text.text}>{note}</p>}
      {run && <p className={text.text}>{`${runText(run)}, on ${describeDay(run.ranOn)}`}</p>}
      <Standing listed={listed} />
      {!isFrozen(scenario) && (
        <div>
          <RunButton size="small" label={`Run "${name}"`} onClick={onRun}>
            Run
          </RunButton>
        </div>
      )}
    </li>
  );
}

/** Whether its result holds; if not, every reason. */
function Standing({ listed: { scenario, standing, words } }: { readonly listed: ListedScenario }) {
  const text = useText();
  if (standing.kind === "out of date")
    return (
      <>
        <p className={text.text}>
          {isFrozen(scenario) ? "As frozen; since then:" : "Out of date:"}
        </p>
        <ul className={text.list}>
          {standing.reasons.map(({ words: reason }) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </>
    );
  if (standing.kind === "changed" || standing.kind === "unknown")
    return (
      <>
        <p className={text.text}>
          {standing.kind === "changed"
            ? "Changed after it was frozen:"
            : "Whether its result holds cannot be told:"}
        </p>
        <Problems problems={standing.problems} />
      </>
    );
  return <p className={text.text}>{words}</p>;
}
