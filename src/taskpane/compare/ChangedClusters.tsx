import { changedClusters } from "../../actions/comparisonContents";
import type { Comparison } from "../../actions/compareSides";
import { changeWords } from "../../actions/ruleWords";
import { countText } from "../../domain/wording";
import type { ClusterChange } from "../../engine/compare/attribution";
import { useFigures } from "../money/useFigures";
import { useText } from "../shell/useText";

/** Longer lists are closed at first. */
const longest = 12;

/** Who gains and who loses, each with the rule that did it. */
export function ChangedClusters({ comparison }: { readonly comparison: Comparison }) {
  const changed = changedClusters(comparison);
  const { steps } = comparison;
  return (
    <>
      <ChangeList
        title="Who gains"
        changes={changed.filter(({ before, after }) => after > before)}
        steps={steps}
      />
      <ChangeList
        title="Who loses"
        changes={changed.filter(({ before, after }) => after < before)}
        steps={steps}
      />
      <ChangeList
        title="Evened out"
        changes={changed.filter(({ before, after }) => after === before)}
        steps={steps}
      />
    </>
  );
}

interface ChangeListProps {
  readonly title: string;
  readonly changes: readonly ClusterChange[];
  readonly steps: Comparison["steps"];
}

function ChangeList({ title, changes, steps }: ChangeListProps) {
  const styles = useFigures();
  const text = useText();
  if (changes.length === 0) return null;
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{`${title}: ${countText(changes.length, "cluster")}`}</h2>
      <details className={styles.details} open={changes.length <= longest || undefined}>
        <summary>Cluster by cluster, with the rule that did it</summary>
        <ul className={text.list}>
          {changes.map((change) => (
            <li key={change.cluster.number}>
              <strong>{change.cluster.name}</strong>
              {`: ${changeWords(change, steps)}`}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
