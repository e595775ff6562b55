import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { countText } from "../../domain/wording";
import type { Allocation, Decision } from "../../engine/allocate";
import { explain } from "../../engine/explain";
import type { Margins } from "../../engine/margins";
import { useText } from "../shell/useText";

const useStyles = makeStyles({
  article: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  name: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  steps: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** Why one cluster gets what it gets: in short, step by step, how close, and what would change it. */
export function ExplainedCluster({
  allocation,
  decision,
}: {
  readonly allocation: Allocation;
  readonly decision: Decision;
}) {
  const styles = useStyles();
  const text = useText();
  const { summary, steps, margins, changes } = useMemo(
    () => explain(allocation, decision),
    [allocation, decision],
  );
  const { cluster, roles } = decision;
  return (
    <article className={styles.article} aria-labelledby="cluster">
      <h2 id="cluster" className={mergeClasses(text.heading, styles.name)}>
        {cluster.name}
      </h2>
      <p className={text.quiet}>
        {`Cluster ${cluster.number} · ${cluster.region} · ${countText(cluster.students, "student")} in ${countText(cluster.schools, "school")} · ${roles === 0 ? "no roles" : countText(roles, "role")}`}
      </p>
      <p className={text.lead} role="status">
        {summary}
      </p>
      <h3 className={text.heading}>How it came to that</h3>
      <ol className={mergeClasses(text.list, styles.steps)}>
        {steps.map(({ what, sentence }) => (
          <li key={`${what}: ${sentence}`}>
            <strong>{what}:</strong> {sentence}
          </li>
        ))}
      </ol>
      <h3 className={text.heading}>How close it was</h3>
      <ul className={text.list}>
        {marginSentences(margins, roles).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {roles === 0 && (
        <>
          <h3 className={text.heading}>What would have to change</h3>
          <ul className={text.list}>
            {changes.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

/** Both margins, or why there are none. */
function marginSentences(margins: Margins | undefined, roles: number): string[] {
  if (!margins)
    return [
      "Margins say nothing here: the cluster is not ranked, a person set its roles, or this way of sharing does not always rise with students.",
    ];
  const { studentsToGain: gain, studentsToLose: lose } = margins;
  return [
    gain === undefined
      ? "No larger number of students alone would bring another role."
      : `${countText(gain, "more student", "more students")} would bring ${roles === 0 ? "its first role" : "another role"}.`,
    ...(roles === 0
      ? []
      : [
          lose === undefined
            ? "No smaller number of students would lose a role."
            : `${countText(lose, "student")} fewer would lose a role.`,
        ]),
  ];
}
