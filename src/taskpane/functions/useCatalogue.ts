import { useEffect, useState } from "react";
import { error, type Problem } from "../../domain/problem";
import { usePane } from "../shell/pane";
import type { FunctionEntry } from "./catalogue";

/** The functions once their descriptions were fetched, or why they could not be. */
export function useCatalogue(): {
  readonly functions?: readonly FunctionEntry[];
  readonly problem?: Problem;
} {
  const { loadCatalogue } = usePane();
  const [loaded, setLoaded] = useState<ReturnType<typeof useCatalogue>>({});
  useEffect(() => {
    let isWanted = true;
    loadCatalogue().then(
      ({ functions }) => isWanted && setLoaded({ functions }),
      () => isWanted && setLoaded({ problem: notFetched }),
    );
    return () => {
      isWanted = false;
    };
  }, [loadCatalogue]);
  return loaded;
}

const notFetched = error(
  "no-catalogue",
  "The list of functions could not be fetched. Check the connection, then open this screen again.",
);
