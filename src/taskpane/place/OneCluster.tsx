import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import type { AskedCluster, Placing } from "../../actions/placing";
import type { Problem } from "../../domain/problem";
import { countText } from "../../domain/wording";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";
import { ClusterMap } from "./ClusterMap";
import { ClusterPages } from "./ClusterPages";
import { Coordinators } from "./Coordinators";
import { costSentence } from "./costSentence";
import { rulesWith } from "./hostEdits";
import { KeepEdits } from "./KeepEdits";
import { SchoolTable } from "./SchoolTable";
import { useEditsOf } from "./useEditsOf";
import { usePlacement, type FoundPlacement } from "./usePlacement";

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
  const text = useText();
  const { edits, change } = useEditsOf(asked.schools, placing);
  const rules = useMemo(() => rulesWith(asked, edits, placing), [asked, edits, placing]);
  const found = usePlacement(asked, rules);
  const [pointed, setPointed] = useState<string>();
  const rows = useRef<HTMLTableSectionElement>(null);
  const point = useCallback((school: string) => {
    setPointed(school);
    rows.current?.querySelector<HTMLElement>(`[data-school="${school}"] input`)?.focus();
  }, []);
  const { cluster, roles, schools } = asked;
  const placement = found?.placement;
  const isKept = edits.size === 0 && found?.isCurrent === true && found.result.ok;
  const kept = useMemo(
    () => (isKept && placement ? { ...asked, placement } : undefined),
    [isKept, asked, placement],
  );
  return (
    <article className={styles.article} aria-labelledby="placed-cluster">
      <h3 id="placed-cluster" className={mergeClasses(text.heading, styles.name)}>
        {cluster.name}
      </h3>
      <p className={text.quiet}>
        {`Cluster ${cluster.number} · ${cluster.region} · ${countText(roles, "LSC")} · ${countText(schools.length, "open school")}`}
      </p>
      <p className={text.lead} role="status">
        {found && costSentence(found.result)}
      </p>
      <Problems problems={problemsOf(found?.result)} />
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

const problemsOf = (result: FoundPlacement["result"] | undefined): readonly Problem[] =>
  result === undefined ? [] : result.ok ? result.warnings : result.problems;
