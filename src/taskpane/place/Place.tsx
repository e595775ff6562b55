import { Button, Spinner, Switch } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Placing } from "../../actions/placing";
import { readPlacing } from "../../actions/readPlacing";
import type { Problem } from "../../domain/problem";
import { countText } from "../../domain/wording";
import { ClusterPicker } from "../shell/ClusterPicker";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { useFollowing } from "../shell/useFollowing";
import { useReading } from "../shell/useReading";
import { useText } from "../shell/useText";
import { OneCluster } from "./OneCluster";
import { PlaceAll } from "./PlaceAll";

/** Which schools host the LSCs, who shares them, and how far they travel. */
export default function Place() {
  const placing = useReading(readPlacing);
  if (!placing) return <Spinner label="Reading the roles and schools" />;
  if (!placing.ok) return <NothingToPlace problems={placing.problems} />;
  return <OpenPlacing placing={placing.value} />;
}

function NothingToPlace({ problems }: { readonly problems: readonly Problem[] }) {
  const text = useText();
  const { survey } = usePane().session;
  const { show } = usePane();
  const isAllocated = survey?.writtenTo !== undefined;
  return (
    <>
      <p className={text.text}>
        The schools that host, and who shares, stand here as soon as clusters have roles and the
        sheets can be read. This stands in the way:
      </p>
      <Problems problems={problems} />
      {!isAllocated && (
        <div className={text.buttons}>
          <Button appearance="primary" onClick={() => show("allocate")}>
            Allocate first
          </Button>
        </div>
      )}
    </>
  );
}

function OpenPlacing({ placing }: { readonly placing: Placing }) {
  const text = useText();
  const { host, session } = usePane();
  const { clusters } = placing;
  const { chosen, choose } = session;
  const [isFollowing, setFollowing] = useFollowing(host, choose);
  const pickable = useMemo(
    () => ({
      clusters: clusters.map(({ cluster }) => cluster),
      schools: clusters.flatMap(({ schools }) => schools),
    }),
    [clusters],
  );
  const asked = clusters.find(({ cluster }) => cluster.number === chosen);
  const roles = clusters.reduce((sum, each) => sum + each.roles, 0);
  return (
    <>
      <p className={text.text}>
        {`${countText(roles, "LSC")} of ${countText(clusters.length, "cluster")} on ${countText(pickable.schools.length, "school")}: each school gets half-days by its students, and hosts are chosen for the least travel.`}
      </p>
      <PlaceAll clusters={clusters.length} />
      <h2 className={text.heading}>One cluster</h2>
      <ClusterPicker {...pickable} onPick={choose} picked={chosen} />
      <Switch
        checked={isFollowing}
        onChange={(_, { checked }) => setFollowing(checked)}
        label="Follow the selection in the sheet"
      />
      {asked && <OneCluster key={asked.cluster.number} asked={asked} placing={placing} />}
      {!asked && (
        <p className={text.text}>
          {chosen === undefined
            ? "Pick a cluster or a school above, or select a row of a table: its map and schools then stand here, to be changed by hand."
            : `Cluster ${chosen} has no roles, so there is nothing to place.`}
        </p>
      )}
    </>
  );
}
