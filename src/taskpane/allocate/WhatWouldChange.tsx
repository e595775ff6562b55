import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { previewChanges, type Preview } from "../../actions/previewChanges";
import type { RoleChange } from "../../actions/compareRoles";
import type { Result } from "../../domain/result";
import { countText, numberText } from "../../domain/wording";
import { headlineOf } from "../../engine/headlineOf";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";

/**
 * Who would gain and who would lose by a run as things stand in the pane; nothing is written. The
 * answer goes when the workbook is read again, as it may no longer hold.
 */
export function WhatWouldChange() {
  const text = useText();
  const { host, session, say } = usePane();
  const { task, edits, survey } = session;
  const [found, setFound] = useState<{ readonly of: typeof survey; result: Result<Preview> }>();
  const preview = found?.of === survey ? found?.result : undefined;
  const look = () =>
    task.run("Working out what would change", async ({ pause }) => {
      await pause?.();
      const result = await previewChanges(host, edits.changes);
      setFound({ of: survey, result });
      if (result.ok) say(changeSentence(result.value));
    });
  return (
    <>
      <div className={text.buttons}>
        <Button disabled={task.progress !== undefined} onClick={look}>
          See what would change
        </Button>
      </div>
      {preview && !preview.ok && <Problems problems={preview.problems} />}
      {preview?.ok && <Changes preview={preview.value} />}
    </>
  );
}

function changeSentence({ gains, losses, unchanged, against, sheet }: Preview): string {
  const compared =
    against === "written" ? `Compared with the sheet ${sheet}` : "Compared with the Policy sheet";
  return gains.length + losses.length === 0
    ? `${compared}, no cluster would gain or lose a role.`
    : `${compared}, ${gains.length === 0 ? "no cluster" : countText(gains.length, "cluster")} would gain, ${losses.length === 0 ? "none" : numberText(losses.length)} would lose and ${numberText(unchanged)} would stay as they are.`;
}

function Changes({ preview }: { readonly preview: Preview }) {
  const text = useText();
  const { gains, losses, rolesBefore, next } = preview;
  return (
    <section aria-label="What would change">
      <p className={text.note}>
        {changeSentence(preview)} Nothing is written yet.
        <br />
        {`Before: ${countText(rolesBefore, "role")}. After: ${headlineOf(next.allocation)}`}
      </p>
      <ChangeList title="Would gain" changes={gains} />
      <ChangeList title="Would lose" changes={losses} />
    </section>
  );
}

function ChangeList({
  title,
  changes,
}: {
  readonly title: string;
  readonly changes: readonly RoleChange[];
}) {
  const text = useText();
  if (changes.length === 0) return null;
  return (
    <>
      <h2 className={text.heading}>{`${title}: ${countText(changes.length, "cluster")}`}</h2>
      <ul className={text.list}>
        {changes.map(({ cluster, before, after }) => (
          <li key={cluster.number}>
            {`${cluster.name}: ${numberText(before)} → ${countText(after, "role")}`}
          </li>
        ))}
      </ul>
    </>
  );
}
