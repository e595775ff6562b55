import {
  certaintyLine,
  drawsLine,
  stabilityLine,
  threadLine,
  variedLine,
} from "../../actions/sensitivityLines";
import { useText } from "../shell/useText";
import { MovedChart } from "./MovedChart";
import { RulesBeside } from "./RulesBeside";
import { Threads } from "./Threads";
import type { SweptRun } from "./useSweepEdits";
import { WriteSensitivity } from "./WriteSensitivity";

/** What the draws found: the headline, what moves most, who hangs on a thread, and the rules. */
export function SweepResult({ run }: { readonly run: SweptRun }) {
  const text = useText();
  const { found, isOutOfDate } = run;
  const { question, certainties, scenario } = found;
  const { sweep, bars } = found.found;
  const chosen = question.present.filter((roles) => roles > 0).length;
  return (
    <>
      {isOutOfDate && (
        <p className={text.note} role="status">
          Out of date: a sheet or a setting was changed since. Draw again to bring this up to date.
        </p>
      )}
      <div role="status" className={text.section}>
        <p className={text.lead}>{`${certaintyLine(question.present, certainties)}.`}</p>
        {scenario !== undefined && <p className={text.text}>{`By the scenario “${scenario}”.`}</p>}
        <p className={text.text}>{`${stabilityLine(sweep, chosen)}.`}</p>
      </div>
      <p className={text.quiet}>
        {`${drawsLine(sweep)}. ${variedLine(sweep.plan.ranges)}. ${threadLine}.`}
      </p>
      <WriteSensitivity run={run} />
      <MovedChart bars={bars} />
      <Threads found={found} />
      <RulesBeside found={found} />
    </>
  );
}
