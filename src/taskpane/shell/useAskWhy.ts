import { usePane } from "./pane";

/** A way to ask why a cluster has its roles, whatever row is selected in the sheet. */
export function useAskWhy(): (clusterNumber: string) => void {
  const { session, show } = usePane();
  const { choose, seen } = session;
  return (clusterNumber) => {
    seen.current = { isNamed: true };
    choose(clusterNumber);
    show("why");
  };
}
