import { useEffect, useState } from "react";
import type { LiveHost, Selection } from "../../hosts/LiveHost";
import { clusterInRow } from "./clusterInRow";

/** Whether the pane follows the selection in the sheet, and a way to change that. */
export function useFollowing(
  host: LiveHost,
  /** Told the number of each cluster that a selected row is about. */
  onCluster: (number: string) => void,
): readonly [boolean, (follow: boolean) => void] {
  const [isFollowing, setFollowing] = useState(true);
  useEffect(() => {
    if (!isFollowing) return;
    return host.onSelection(({ tableRow }: Selection) => {
      const number = tableRow && clusterInRow(tableRow);
      if (number !== undefined) onCluster(number);
    });
  }, [host, isFollowing, onCluster]);
  return [isFollowing, setFollowing];
}
