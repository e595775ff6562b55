import { useState } from "react";
import { freezeScenario } from "../../actions/freezeScenario";
import { frozenLine } from "../../actions/scenarioWords";
import { paperName, type DecisionPaper } from "../../domain/decisionPaper";
import { isFrozen } from "../../domain/scenario";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { today } from "../shell/today";
import { useText } from "../shell/useText";
import { ChoiceField } from "./ChoiceField";
import type { ScenarioView } from "./scenarioView";
import { useFormWriting } from "./useFormWriting";

interface FreezeProps {
  readonly view: ScenarioView;
  readonly person: string;
}

/** Freezes a scenario whose result holds, as the version of a paper that rests on none yet. */
export function FreezeScenario({ view: { listed, papers }, person }: FreezeProps) {
  const text = useText();
  const names = listed
    .filter(({ scenario, standing }) => !isFrozen(scenario) && standing.kind === "up to date")
    .map(({ scenario }) => scenario.name);
  const free = (papers?.rows ?? []).filter(({ scenario }) => scenario === undefined);
  return (
    <section aria-labelledby="freeze-scenario" className={text.section}>
      <h2 id="freeze-scenario" className={text.heading}>
        Freeze for a paper
      </h2>
      <p className={text.quiet}>
        A frozen scenario is the version that a paper rests on, with its last run. It is never run
        again, and a change in it shows at its row.
      </p>
      {names.length > 0 && free.length > 0 ? (
        <FreezeForm names={names} papers={free} person={person} />
      ) : (
        <p className={text.note}>
          {names.length === 0
            ? "No scenario can be frozen now. One that is not frozen yet can be, once it is run and its result is up to date."
            : "No paper can be chosen: add its row, with date, kind and title, to the register below."}
        </p>
      )}
    </section>
  );
}

interface FreezeFormProps {
  readonly names: readonly string[];
  readonly papers: readonly DecisionPaper[];
  readonly person: string;
}

function FreezeForm({ names, papers, person }: FreezeFormProps) {
  const text = useText();
  const { host } = usePane();
  const { problems, write } = useFormWriting();
  const [chosenName, chooseName] = useState<string>();
  const [chosenPaper, choosePaper] = useState<string>();
  const name = names.find((each) => each === chosenName) ?? names.at(-1)!;
  const paper = papers.map(paperName).find((each) => each === chosenPaper) ?? paperName(papers[0]!);
  const freeze = () =>
    write({
      what: "Freezing the scenario",
      work: () => freezeScenario(host, { name, paper, frozenBy: person, frozenOn: today() }),
      said: frozenLine,
    });
  return (
    <>
      <ChoiceField
        label="Scenario to freeze"
        value={name}
        choices={names.map((each) => ({ key: each, label: each }))}
        onChoose={chooseName}
      />
      <ChoiceField
        label="Paper it is for"
        value={paper}
        choices={papers.map((each) => ({ key: paperName(each), label: paperLabel(each) }))}
        onChoose={choosePaper}
      />
      <div className={text.buttons}>
        <RunButton onClick={freeze}>Freeze the scenario</RunButton>
      </div>
      <div role="alert">
        <Problems problems={problems} />
      </div>
    </>
  );
}

const paperLabel = ({ title, reference }: DecisionPaper): string =>
  reference === undefined ? title : `${reference}: ${title}`;
