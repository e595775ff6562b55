import { Field, Input, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { ListedScenario } from "../../actions/listScenarios";
import type { Problem } from "../../domain/problem";
import { isFrozen } from "../../domain/scenario";
import { countText, listText, numberText } from "../../domain/wording";
import { RunButton } from "../shell/RunButton";
import { Problems } from "../shell/Problems";
import { useReading } from "../shell/useReading";
import { useText } from "../shell/useText";
import { AuditList } from "./AuditList";
import { FreezeScenario } from "./FreezeScenario";
import { Papers } from "./Papers";
import { SaveScenario } from "./SaveScenario";
import { ScenarioItem } from "./ScenarioItem";
import { readScenarioView, type ScenarioView } from "./scenarioView";
import { useRunning } from "./useRunning";

/** Versions of settings and decisions under names: saved, run, and whether each result still holds. */
export default function Scenarios() {
  const text = useText();
  const found = useReading(readScenarioView);
  if (!found) return <Spinner label="Reading the scenarios" />;
  if (!found.ok)
    return (
      <>
        <p className={text.text}>The scenarios cannot be read. This stands in the way:</p>
        <Problems problems={found.problems} />
      </>
    );
  return <OpenScenarios view={found.value} warnings={found.warnings} />;
}

interface OpenScenariosProps {
  readonly view: ScenarioView;
  readonly warnings: readonly Problem[];
}

function OpenScenarios({ view, warnings }: OpenScenariosProps) {
  const text = useText();
  const { listed } = view;
  const [person, setPerson] = useState("");
  return (
    <>
      {listed.length === 0 ? (
        <NoScenarios />
      ) : (
        <p className={text.lead} role="status">
          {standingsText(listed)}
        </p>
      )}
      <Field label="Your name" hint="It stands on the sheets beside what you save, run or freeze.">
        <Input value={person} autoComplete="name" onChange={(_, { value }) => setPerson(value)} />
      </Field>
      {listed.length > 0 && <ScenarioList listed={listed} person={person} />}
      <SaveScenario listed={listed} person={person} />
      {listed.length > 0 && <FreezeScenario view={view} person={person} />}
      <Papers view={view} />
      <AuditList />
      <Problems problems={warnings} />
    </>
  );
}

function NoScenarios() {
  const text = useText();
  return (
    <p className={text.note}>
      There are no scenarios yet. A scenario keeps all settings and all decisions by a person under
      a name: change the workbook afterwards as you like, it stays as it was saved. Run it as often
      as you like: no result is written over, and one that no longer holds says why. Save the
      workbook as it stands as the first.
    </p>
  );
}

/** `3 scenarios: 2 up to date and 1 not run.` */
function standingsText(listed: readonly ListedScenario[]): string {
  const kinds = [...new Set(listed.map(({ standing }) => standing.kind))];
  const counts = kinds.map((kind) => {
    const count = listed.filter(({ standing }) => standing.kind === kind).length;
    return `${numberText(count)} ${kind}`;
  });
  return `${countText(listed.length, "scenario")}: ${listText(counts)}.`;
}

function ScenarioList({
  listed,
  person,
}: {
  readonly listed: readonly ListedScenario[];
  readonly person: string;
}) {
  const text = useText();
  const run = useRunning(person);
  const canRun = listed.some(({ scenario }) => !isFrozen(scenario));
  return (
    <section aria-labelledby="scenarios-saved" className={text.section}>
      <h2 id="scenarios-saved" className={text.heading}>
        Scenarios of this workbook
      </h2>
      <div className={text.buttons}>
        <RunButton primary disabled={!canRun} onClick={() => run()}>
          Run all scenarios
        </RunButton>
      </div>
      <ul className={text.plainList}>
        {listed.map((each) => (
          <ScenarioItem
            key={each.scenario.name}
            listed={each}
            onRun={() => run([each.scenario.name])}
          />
        ))}
      </ul>
    </section>
  );
}
