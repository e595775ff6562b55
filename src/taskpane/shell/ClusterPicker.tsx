import { useMemo, useState } from "react";
import type { Cluster } from "../../domain/cluster";
import type { School } from "../../domain/school";
import { useText } from "./useText";
import { choicesOf, type Choice } from "./choices";
import { SearchBox } from "./SearchBox";

/** Finds a cluster by its name or number, or by one of its schools. */
export function ClusterPicker({
  clusters,
  schools,
  picked,
  onPick,
}: {
  readonly clusters: readonly Cluster[];
  readonly schools: readonly School[];
  readonly picked: string | undefined;
  readonly onPick: (clusterNumber: string | undefined) => void;
}) {
  const text = useText();
  const choices = useMemo(() => choicesOf(clusters, schools), [clusters, schools]);
  const [choice, setChoice] = useState<Choice>();
  const pick = (next: Choice) => {
    setChoice(next);
    onPick(next.clusterNumber);
  };
  return (
    <>
      <SearchBox label="Cluster or school" choices={choices} onPick={pick} />
      {choice?.key.startsWith("school-") && choice.clusterNumber === picked && (
        <p className={text.text}>
          {choice.clusterNumber === undefined
            ? `${choice.name} belongs to no cluster, so it has no part in the allocation.`
            : `${choice.name} belongs to this cluster; roles are given to clusters, not to single schools.`}
        </p>
      )}
    </>
  );
}
