import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import type { AskedCluster, Placing } from "../../actions/placing";
import type { Problem } from "../../domain/problem";
import type { Result } from "../../domain/result";
import { countText } from "../../domain/wording";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";
import type { Placement } from "../../engine/placement/placement";
import { ClusterMap } from "./ClusterMap";
import { ClusterPages } from "./ClusterPages";
import { Coordinators } from "./Coordinators";
import { proofSentence, travelSentence } from "./costSentence";
import { rulesWith } from "./hostEdits";
import { KeepEdits } from "./KeepEdits";
import { SchoolTable } from "./SchoolTable";
import { useEditsOf } from "./useEditsOf";
import { usePlacement } from "./usePlacement";

const useStyles = makeStyles({
  article: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  name: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** One cluster on the map and in a table, to be placed anew with every change by hand. */
export function OneCluster({
  asked,
  placing,
}: {
  readonly asked: AskedCluster;
  readonly placing: Placing;
}) {
  const styles = useStyles();
  const { edits, change } = useEditsOf(asked.schools, placing);
  const rules = useMemo(() => rulesWith(asked, edits, placing), [asked, edits, placing]);
  const found = usePlacement(asked, rules);
  const [pointed, setPointed] = useState<string>();
  const rows = useRef<HTMLTableSectionElement>(null);
  const point = useCallback((school: string) => {
    setPointed(school);
    rows.current?.querySelector<HTMLElement>(`[data-school="${school}"] input`)?.focus();
  }, []);
  const placement = found?.placement;
  const isKept = edits.size === 0 && found?.isCurrent === true && found.result.ok;
  const kept = useMemo(
    () => (isKept && placement ? { ...asked, placement } : undefined),
    [isKept, asked, placement],
  );
  return (
    <article className={styles.article} aria-labelledby="placed-cluster">
      <Head asked={asked} result={found?.result} />
      {placement && <ClusterMap placement={placement} pointed={pointed} onPoint={point} />}
      <SchoolTable
        body={rows}
        asked={asked}
        decided={placing}
        placement={placement}
        edits={edits}
        onEdit={change}
        pointed={pointed}
        onPoint={setPointed}
      />
      {edits.size > 0 && <KeepEdits asked={asked} edits={edits} found={found} />}
      {placement && (
        <Coordinators decided={placing} placement={placement} edits={edits} onEdit={change} />
      )}
      <ClusterPages placed={kept} placing={placing} />
    </article>
  );
}

interface HeadProps {
  readonly asked: AskedCluster;
  /** Undefined until it is placed first. */
  readonly result: Result<Placement> | undefined;
}

/** Which cluster it is, what its travel comes to, and what is to be noted. */
function Head({ asked: { cluster, roles, schools }, result }: HeadProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <>
      <h3 id="placed-cluster" className={mergeClasses(text.heading, styles.name)}>
        {cluster.name}
      </h3>
      <p className={text.quiet}>
        {`Cluster ${cluster.number} · ${cluster.region} · ${countText(roles, "LSC")} · ${countText(schools.length, "open school")}`}
      </p>
      <p className={text.lead} role="status">
        {result && travelSentence(result)}
      </p>
      {result?.ok && <p className={text.quiet}>{proofSentence(result.value)}</p>}
      <Problems problems={problemsOf(result)} />
    </>
  );
}

const problemsOf = (result: Result<Placement> | undefined): readonly Problem[] =>
  result === undefined ? [] : result.ok ? result.warnings : result.problems;
