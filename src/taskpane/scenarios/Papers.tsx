import type { DecisionPaper } from "../../domain/decisionPaper";
import { describeDay } from "../../domain/day";
import { isFrozen, isSameName } from "../../domain/scenario";
import { countText } from "../../domain/wording";
import { useFigures } from "../money/useFigures";
import { GoTo } from "../shell/GoTo";
import { RunButton } from "../shell/RunButton";
import { useSheetsWriting } from "../shell/useSheetsWriting";
import { useText } from "../shell/useText";
import type { ScenarioView } from "./scenarioView";

/** Longer lists are closed at first. */
const longest = 12;

/** The register of papers, by date: each with the scenario it rests on, and whether that is frozen. */
export function Papers({ view }: { readonly view: ScenarioView }) {
  const text = useText();
  return (
    <section aria-labelledby="papers" className={text.section}>
      <h2 id="papers" className={text.heading}>
        The paper trail
      </h2>
      {view.papers ? <PaperList view={view} papers={view.papers} /> : <NoRegister />}
    </section>
  );
}

function NoRegister() {
  const text = useText();
  const { add } = useSheetsWriting();
  return (
    <>
      <p className={text.text}>
        The register has one row for each paper: its date, number, what was decided, and the
        scenario it rests on.
      </p>
      <div className={text.buttons}>
        <RunButton onClick={() => add(["Decisions"])}>Add the register of papers</RunButton>
      </div>
    </>
  );
}

interface PaperListProps {
  readonly view: ScenarioView;
  readonly papers: NonNullable<ScenarioView["papers"]>;
}

function PaperList({ view, papers: { rows, sheet } }: PaperListProps) {
  const text = useText();
  const styles = useFigures();
  const resting = rows.filter(({ scenario }) => scenario !== undefined);
  const summary = `${countText(rows.length, "paper")}, of which ${resting.length === 1 ? "1 rests" : `${resting.length} rest`} on a scenario`;
  return (
    <>
      {rows.length === 0 ? (
        <p className={text.text}>No paper is on the register yet: each has a row, by date.</p>
      ) : (
        <details className={styles.details} open={rows.length <= longest || undefined}>
          <summary>{summary}</summary>
          <ol className={text.list}>
            {[...rows].sort(byDate).map((paper, at) => (
              <li key={at}>
                {paperText(paper)}
                <div className={text.quiet}>{restsText(paper, view)}</div>
              </li>
            ))}
          </ol>
        </details>
      )}
      <div className={text.buttons}>
        <GoTo place={{ sheet, address: "A1" }} label={`Go to the sheet ${sheet}`}>
          {sheet}
        </GoTo>
      </div>
    </>
  );
}

const byDate = (one: DecisionPaper, other: DecisionPaper): number =>
  one.date < other.date ? -1 : one.date > other.date ? 1 : 0;

const paperText = ({ date, kind, title, reference }: DecisionPaper): string =>
  `${describeDay(date)}, ${kind}: ${title}${reference === undefined ? "" : ` (${reference})`}`;

function restsText({ scenario: name, run }: DecisionPaper, { listed }: ScenarioView): string {
  if (name === undefined) return "Rests on no scenario.";
  const found = listed.find(({ scenario }) => isSameName(scenario.name, name));
  const words = `Rests on "${name}"${run === undefined ? "" : `, run ${run}`}`;
  if (!found) return `${words}, which is not among the scenarios.`;
  return isFrozen(found.scenario) ? `${words}, frozen.` : `${words}, which can still be changed.`;
}
