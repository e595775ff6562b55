import { Spinner, Switch } from "@fluentui/react-components";
import { useMemo } from "react";
import { StaleNote } from "../allocate/StaleNote";
import { presentAllocation } from "../allocate/staleSentence";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";
import { ClusterPicker } from "../shell/ClusterPicker";
import { ExplainedCluster } from "./ExplainedCluster";
import { useFollowing } from "../shell/useFollowing";

/** Why one cluster gets what it gets: picked here, or by selecting its row in the sheet. */
export function Why() {
  const text = useText();
  const { host, session } = usePane();
  const { survey, chosen, choose } = session;
  const [isFollowing, setFollowing] = useFollowing(host, choose);
  const allocation = presentAllocation(session);
  const clusters = useMemo(
    () => allocation?.decisions.map(({ cluster }) => cluster) ?? [],
    [allocation],
  );
  if (!survey) return <Spinner label="Reading the workbook" />;
  if (!allocation)
    return (
      <>
        <p className={text.text}>
          Reasons stand here as soon as roles can be allocated. This stands in the way:
        </p>
        <Problems problems={survey.problems} />
      </>
    );
  const decision = allocation.decisions.find(({ cluster }) => cluster.number === chosen);
  return (
    <>
      <StaleNote />
      <ClusterPicker clusters={clusters} schools={survey.schools} onPick={choose} picked={chosen} />
      <Switch
        checked={isFollowing}
        onChange={(_, { checked }) => setFollowing(checked)}
        label="Follow the selection in the sheet"
      />
      {decision && <ExplainedCluster allocation={allocation} decision={decision} />}
      {!decision && chosen !== undefined && (
        <p className={text.text}>There is no cluster {chosen} in the Clusters table.</p>
      )}
      {chosen === undefined && (
        <p className={text.text}>
          Pick a cluster or a school above, or select a row of a table: its reason then stands here,
          with each step, how close it was, and what would have to change.
        </p>
      )}
    </>
  );
}
