import { Button, Field, Select, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { movedSentence } from "../../actions/movedSentence";
import { asAtLine, countedLines } from "../../actions/rolloutContents";
import type { Rollout as View } from "../../actions/rolloutFrom";
import { describeDay, type Day } from "../../domain/day";
import { rolloutMeasures, type RolloutMeasure } from "../../domain/rolloutMeasure";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";
import { RolloutTable } from "./RolloutTable";
import { Snapshots } from "./Snapshots";
import { TileMap } from "./TileMap";
import { TrendChart } from "./TrendChart";
import { useRollout } from "./useRollout";
import { WriteRollout } from "./WriteRollout";

/** How far the delivery model has come, by region and phase, on a day; and snapshots of that day. */
export default function Rollout() {
  const text = useText();
  const [asAt, setAsAt] = useState<Day>();
  const found = useRollout(asAt);
  if (!found) return <Spinner label="Reading the phases" />;
  if (!found.ok)
    return (
      <>
        <p className={text.text}>
          The rollout stands here as soon as there are phases. This stands in the way:
        </p>
        <Problems problems={found.problems} />
        {asAt !== undefined && (
          <Button onClick={() => setAsAt(undefined)}>Show the last day</Button>
        )}
      </>
    );
  return <OpenView view={found.value} asAt={asAt} onAsAt={setAsAt} />;
}

interface ViewProps {
  readonly view: View;
  /** The day asked for; undefined for the last one. */
  readonly asAt: Day | undefined;
  readonly onAsAt: (day: Day | undefined) => void;
}

function OpenView({ view, asAt, onAsAt }: ViewProps) {
  const text = useText();
  const [measure, setMeasure] = useState<RolloutMeasure>("Clusters");
  const rows = view.rows.filter((row) => row.measure === measure);
  return (
    <>
      <p className={text.lead}>{`${asAtLine(view)}.`}</p>
      {countedLines(view).map((line) => (
        <p key={line} className={text.note}>{`${line}.`}</p>
      ))}
      <TermField view={view} asAt={asAt} onAsAt={onAsAt} />
      <Field label="What is counted">
        <Select value={measure} onChange={(_, { value }) => setMeasure(value as RolloutMeasure)}>
          {rolloutMeasures.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <WriteRollout asAt={asAt} />
      <TileMap rows={rows} asAt={view.asAt} />
      <RolloutTable rows={rows} />
      {view.previous && <p className={text.text}>{movedSentence(view)}</p>}
      <TrendChart view={view} />
      <Snapshots view={view} />
    </>
  );
}

/** The ends of the terms there are, the last first: it stays the last when a later one comes. */
function TermField({ view, asAt, onAsAt }: ViewProps) {
  const last = view.terms.at(-1)?.to;
  return (
    <Field label="As at the end of">
      <Select
        value={asAt ?? last}
        onChange={(_, { value }) => onAsAt(value === last ? undefined : value)}
      >
        {[...view.terms].reverse().map(({ term, to }) => (
          <option key={term} value={to}>
            {`${term}, ${describeDay(to)}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
