import { Button } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { countText, numberText } from "../../domain/wording";
import type { Decision } from "../../engine/allocate";
import { useText } from "../shell/useText";
import { ClusterItem } from "./ClusterItem";
import { ClusterViewFields } from "./ClusterViewFields";
import { clustersIn, type ClusterView } from "./clusterView";

/** As many at a time as a screen or two can show. */
const atATime = 25;

/** Every cluster with its roles: searched, filtered, sorted, a page at a time. */
export function ClusterList({ decisions }: { readonly decisions: readonly Decision[] }) {
  const text = useText();
  const [view, setView] = useState<ClusterView>({
    sought: "",
    region: undefined,
    onlyWithRoles: false,
    order: "In the order served",
  });
  const [pages, setPages] = useState(1);
  const settled = useDeferredValue(view);
  const found = useMemo(() => clustersIn(decisions, settled), [decisions, settled]);
  const shown = found.slice(0, pages * atATime);
  const change = (next: Partial<ClusterView>) => {
    setPages(1);
    setView((before) => ({ ...before, ...next }));
  };
  return (
    <section aria-labelledby="clusters">
      <h2 id="clusters" className={text.heading}>
        Clusters
      </h2>
      <ClusterViewFields view={view} onChange={change} />
      <p className={text.quiet} role="status">
        {found.length === 0
          ? "No cluster is called that. Try part of its name, or its number."
          : `${numberText(shown.length)} of ${countText(found.length, "cluster")}`}
      </p>
      <ul className={text.plainList}>
        {shown.map((decision) => (
          <ClusterItem key={decision.cluster.number} decision={decision} />
        ))}
      </ul>
      {shown.length < found.length && (
        <Button onClick={() => setPages(pages + 1)}>
          {`Show ${numberText(Math.min(atATime, found.length - shown.length))} more`}
        </Button>
      )}
    </section>
  );
}
