import { useEffect, useState } from "react";
import type { PublishedFigure } from "../shell/example";
import { usePane } from "../shell/pane";

/** The published figures, where the workbook says that its data is the worked example's. */
export function usePublished(): readonly PublishedFigure[] | undefined {
  const { example, session } = usePane();
  const about = session.survey?.policy.aboutData;
  const [known, setKnown] = useState<Awaited<ReturnType<typeof example.published>>>();
  useEffect(() => {
    let isWanted = Boolean(about);
    if (isWanted)
      void example.published().then((published) => {
        if (isWanted) setKnown(published);
      });
    return () => {
      isWanted = false;
    };
  }, [about, example]);
  return known && known.about === about ? known.figures : undefined;
}
