import { useEffect, useState } from "react";
import type { LiveHost, Selection } from "../../hosts/LiveHost";
import { clusterInRow } from "./clusterInRow";
import { usePane } from "./pane";

/**
 * Whether the pane follows the selection in the sheet, from the present one on, and a way to
 * change that.
 */
export function useFollowing(
  host: LiveHost,
  /** Told the number of each cluster that a selected row is about. */
  onCluster: (number: string) => void,
): readonly [boolean, (follow: boolean) => void] {
  const { seen } = usePane().session;
  const [isFollowing, setFollowing] = useState(true);
  useEffect(() => {
    if (!isFollowing) return;
    let isWanted = true;
    const hear = (selection: Selection) => {
      isWanted = false;
      seen.current = { selection: placeOf(selection) };
      const number = selection.tableRow && clusterInRow(selection.tableRow);
      if (number !== undefined) onCluster(number);
    };
    void host.selection().then((selection) => {
      if (!isWanted) return;
      const { isNamed = false, selection: before } = seen.current;
      const place = placeOf(selection);
      if (isNamed || before === place) seen.current = { selection: place };
      else hear(selection);
    });
    const leave = host.onSelection(hear);
    return () => {
      isWanted = false;
      leave();
    };
  }, [host, isFollowing, onCluster, seen]);
  return [isFollowing, setFollowing];
}

const placeOf = ({ sheet, address }: Selection): string => `${sheet}!${address}`;
