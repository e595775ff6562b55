import { isPlaced, type PlacedCluster } from "../actions/placing";
import { aboutCluster } from "../actions/placeAll";
import { warning, type Problem } from "../domain/problem";
import { countText } from "../domain/wording";
import { placedClustersSheet } from "../sheets/placedClusters";

/**
 * The notes of a placement as they are told: all, or where one cluster is to be told in full, those
 * on other clusters as one.
 */
export function notesTold(notes: readonly Problem[], cluster: string | undefined): Problem[] {
  if (cluster === undefined) return [...notes];
  const isOnOthers = (note: Problem) =>
    note.place?.sheet === undefined &&
    note.place?.about !== undefined &&
    note.place.about !== aboutCluster(cluster);
  const others = notes.filter(isOnOthers);
  const told = notes.filter((note) => !isOnOthers(note));
  return others.length === 0 ? told : [...told, onOthers(others)];
}

function onOthers(notes: readonly Problem[]): Problem {
  const left = notes.filter(({ code }) => code === "not-placed").length;
  const why =
    left > 0
      ? `; ${countText(left, "cluster is", "clusters are")} not placed, the sheet ${placedClustersSheet.table} says why`
      : "";
  return warning(
    "other-clusters",
    `And ${countText(notes.length, "note")} on other clusters${why}. Leave out --cluster to read all.`,
  );
}

/** Said where pages are asked for of clusters that are not placed. */
export function withoutPage(clusters: readonly PlacedCluster[]): Problem[] {
  const left = clusters.filter((each) => !isPlaced(each));
  if (left.length === 0) return [];
  const whose =
    left.length === 1
      ? `cluster ${left[0]!.cluster.number}, which is`
      : `${countText(left.length, "cluster")} that are`;
  return [warning("no-page", `No page was made for ${whose} not placed.`)];
}
