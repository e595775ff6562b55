import type { WorkbookSurvey } from "../../actions/surveyWorkbook";
import { coverageOf, headlineOf } from "../../engine/headlineOf";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";
import { WrittenTo } from "../shell/WrittenTo";
import { ClusterList } from "./ClusterList";
import { Figures } from "./Figures";
import { RegionChart } from "./RegionChart";
import { standsOnSheet, type Run } from "./run";

interface RunResultProps {
  readonly run: Run;
  /** What is known of the workbook now. */
  readonly survey: WorkbookSurvey | undefined;
}

/** What came of a run: the headline, the figures, where it stands, and every cluster. */
export function RunResult({ run, survey }: RunResultProps) {
  const text = useText();
  const stands = standsOnSheet(run, survey);
  const { allocation, lines } = run.result;
  const [country, ...regions] = coverageOf(allocation);
  return (
    <>
      {!stands && (
        <p className={text.note} role="status">
          {survey?.writtenTo === undefined
            ? "Taken back: this result is no longer in the workbook."
            : `Taken back or changed: the sheet ${survey.writtenTo} holds other roles than this result.`}
        </p>
      )}
      {stands && run.isOutOfDate && (
        <p className={text.note} role="status">
          Out of date: a sheet was changed since. Allocate again to see the result.
        </p>
      )}
      <p className={text.lead}>{headlineOf(allocation)}</p>
      <ul className={text.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {(stands || survey?.writtenTo !== undefined) && <WrittenTo written={run.written} />}
      {stands && (
        <p className={text.quiet}>
          Where your Excel can undo what add-ins write, Ctrl+Z in the sheet takes all of it back.
        </p>
      )}
      <Figures
        covered={country!.covered}
        all={country!.all}
        isComparable={run.result.money === undefined}
      />
      <Problems problems={run.warnings} />
      <RegionChart rows={regions} />
      <ClusterList decisions={allocation.decisions} />
    </>
  );
}
