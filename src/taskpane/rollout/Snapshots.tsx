import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { freezeSnapshot } from "../../actions/freezeSnapshot";
import type { Rollout } from "../../actions/rolloutFrom";
import { describeDay, type Day } from "../../domain/day";
import { countText } from "../../domain/wording";
import type { Problem } from "../../domain/problem";
import { RunButton } from "../shell/RunButton";
import { Problems } from "../shell/Problems";
import { SnapshotChanges } from "./SnapshotChanges";
import { usePane } from "../shell/pane";
import { today } from "../shell/today";
import { useText } from "../shell/useText";
import { useWriting } from "../shell/useWriting";

/** What can be done with the phases of the day that is shown: freeze them, or ask what they would change. */
export function Snapshots({ view }: { readonly view: Rollout }) {
  const text = useText();
  const day = describeDay(view.asAt);
  return (
    <section aria-labelledby="snapshots" className={text.section}>
      <h2 id="snapshots" className={text.heading}>
        {`Snapshot of ${day}`}
      </h2>
      <SnapshotChanges asAt={view.asAt} />
      <Freeze asAt={view.asAt} />
    </section>
  );
}

function Freeze({ asAt }: { readonly asAt: Day }) {
  const text = useText();
  const { host } = usePane();
  const write = useWriting();
  const [name, setName] = useState("");
  const [frozenBy, setFrozenBy] = useState("");
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const freeze = () =>
    write({
      what: "Freezing the snapshot",
      work: async () => {
        const frozen = await freezeSnapshot(host, { name, asAt, frozenBy, frozenOn: today() });
        setProblems(frozen.ok ? [] : frozen.problems);
        return frozen.ok ? frozen : undefined; // What is missing is said here, beside the button.
      },
      said: ({ clusters, written }) =>
        `Froze ${countText(clusters, "cluster")} as "${name.trim()}" on the sheet ${written[0]?.sheet}.`,
      after: () => setName(""),
    });
  return (
    <>
      <p className={text.quiet}>
        A frozen snapshot keeps these phases under a name, whatever is corrected later. The policy
        can then ask for it by that name.
      </p>
      <Field label="Name of the snapshot">
        <Input
          value={name}
          onChange={(_, { value }) => setName(value)}
          placeholder="December 2018"
        />
      </Field>
      <Field label="Frozen by">
        <Input value={frozenBy} onChange={(_, { value }) => setFrozenBy(value)} />
      </Field>
      <div className={text.buttons}>
        <RunButton onClick={freeze}>Freeze this snapshot</RunButton>
      </div>
      <div role="alert">
        <Problems problems={problems} />
      </div>
    </>
  );
}
