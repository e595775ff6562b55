import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { AskedCluster } from "../../actions/placing";
import { recordHostDecisions } from "../../actions/recordHostDecisions";
import { error, type Problem } from "../../domain/problem";
import { countText } from "../../domain/wording";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { today } from "../shell/today";
import { useText } from "../shell/useText";
import { useWriting } from "../shell/useWriting";
import { differenceSentence } from "./costSentence";
import { decidesSomething, editSentence } from "./editWords";
import type { HostEdits } from "./hostEdits";
import { usePlacement, type FoundPlacement } from "./usePlacement";

interface KeepProps {
  readonly asked: AskedCluster;
  readonly edits: HostEdits;
  readonly found: FoundPlacement | undefined;
}

/** What was changed by hand and what it does to the travel; to be kept with a reason, or dropped. */
export function KeepEdits({ asked, edits, found }: KeepProps) {
  const text = useText();
  const before = usePlacement(asked, asked.rules);
  const changed = asked.schools.filter(({ number }) => edits.has(number));
  const difference =
    found?.isCurrent && found.result.ok && before?.result.ok
      ? differenceSentence(before.result.value, found.result.value)
      : undefined;
  return (
    <section aria-labelledby="by-hand" className={text.section}>
      <h3 id="by-hand" className={text.heading}>
        Changed by hand
      </h3>
      <ul className={text.list}>
        {changed.map((school) => (
          <li key={school.number}>
            {editSentence(school, edits.get(school.number)!, asked.schools)}
          </li>
        ))}
      </ul>
      <p className={text.text} role="status">
        {difference}
      </p>
      <KeepForm asked={asked} edits={edits} canBeKept={found?.result.ok ?? false} />
    </section>
  );
}

function KeepForm({
  asked,
  edits,
  canBeKept,
}: Omit<KeepProps, "found"> & { readonly canBeKept: boolean }) {
  const text = useText();
  const { host, session } = usePane();
  const write = useWriting();
  const [reason, setReason] = useState("");
  const [decidedBy, setDecidedBy] = useState("");
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const drop = () =>
    session.setHostEdits((before) => new Map([...before].filter(([school]) => !edits.has(school))));
  const keep = () => {
    const missing = missingIn(reason, decidedBy);
    setProblems(missing);
    if (missing.length > 0) return;
    const signed = { reason: reason.trim(), decidedBy: decidedBy.trim(), decidedOn: today() };
    const edited = asked.schools.flatMap(({ number, name }) => {
      const edit = edits.get(number);
      return edit ? [{ schoolNumber: number, schoolName: name, ...edit, ...signed }] : [];
    });
    const decisions = edited.filter(decidesSomething);
    const removed = edited.filter((each) => !decidesSomething(each));
    write({
      what: "Keeping the decisions",
      work: () =>
        recordHostDecisions(
          host,
          decisions,
          removed.map(({ schoolNumber }) => schoolNumber),
        ),
      said: ({ sheet }) =>
        `${keptText(decisions.length, removed.length)} the sheet ${sheet}. Place again to have it on the sheets of the placement.`,
      after: ({ sheet }) => session.noteChange(sheet),
    });
  };
  return (
    <>
      <Field label="Reason">
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label="Decided by">
        <Input value={decidedBy} onChange={(_, { value }) => setDecidedBy(value)} />
      </Field>
      <div className={text.buttons}>
        <RunButton disabled={!canBeKept} onClick={keep}>
          Keep on the sheet Hosts
        </RunButton>
        <Button appearance="subtle" onClick={drop}>
          Drop the changes
        </Button>
      </div>
      <div role="alert">
        <Problems problems={problems} />
      </div>
    </>
  );
}

/** "Kept 2 decisions on", "Removed 1 decision from" */
function keptText(kept: number, removed: number): string {
  const parts = [
    ...(kept > 0 ? [`Kept ${countText(kept, "decision")} on`] : []),
    ...(removed > 0 ? [`removed ${countText(removed, "decision")} from`] : []),
  ].join(" and ");
  return parts.charAt(0).toUpperCase() + parts.slice(1);
}

const missingIn = (reason: string, decidedBy: string): Problem[] => [
  ...(reason.trim() === "" ? [noReason] : []),
  ...(decidedBy.trim() === "" ? [noName] : []),
];

const noReason = error("no-reason", "Say why: it stands with the decision.");
const noName = error("no-name", "Say who decided.");
