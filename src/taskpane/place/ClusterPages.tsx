import { useMemo, useState } from "react";
import { clusterPage } from "../../actions/clusterPage";
import { clusterPages, type ClusterPageFile } from "../../actions/clusterPages";
import { clusterPageWorkbook } from "../../actions/clusterPageWorkbook";
import type { Placed, Placing } from "../../actions/placing";
import type { WrittenSheet } from "../../hosts/Host";
import { FileLink } from "../data/FileLink";
import { usePane } from "../shell/pane";
import { RunButton } from "../shell/RunButton";
import { useText } from "../shell/useText";
import { useWriting } from "../shell/useWriting";
import { WrittenTo } from "../shell/WrittenTo";

interface PagesProps {
  /** As the workbook has it; undefined while there are changes by hand that are not kept. */
  readonly placed: Placed | undefined;
  readonly placing: Placing;
}

/** The cluster's own page: a sheet to print, or a file to send to its schools. */
export function ClusterPages({ placed, placing }: PagesProps) {
  const text = useText();
  const { host, placer, loadWorkbookFiles } = usePane();
  const write = useWriting();
  const [written, setWritten] = useState<WrittenSheet>();
  const [made, setMade] = useState<{ saying: string; file: ClusterPageFile }>();
  // The workbook is read again after every change of it, and mostly the page still says the same.
  const saying = useMemo(
    () => placed && JSON.stringify(clusterPage(placed, placing)),
    [placed, placing],
  );
  const print = ({ cluster: { number, name } }: Placed) =>
    write({
      what: `Writing the page of ${name}`,
      work: (watch) => clusterPageWorkbook(host, number, { placer }, watch),
      said: ({ sheet }) => `Wrote the sheet ${sheet}: print it, or save it as PDF.`,
      after: setWritten,
    });
  const send = (placed: Placed, saying: string) =>
    write({
      what: `Making the page of ${placed.cluster.name}`,
      work: async (watch) => clusterPages(await loadWorkbookFiles(), [placed], placing, watch),
      said: ([file]) => `Made ${file!.name}. Save it and send it to the schools.`,
      after: ([file]) => setMade({ saying, file: file! }),
    });
  return (
    <section aria-labelledby="cluster-page" className={text.section}>
      <h3 id="cluster-page" className={text.heading}>
        The cluster's own page
      </h3>
      <p className={text.quiet}>
        {placed
          ? "One page for its schools: who is based where, who comes when, how far."
          : "Keep or drop your changes first: the page says what stands in the workbook."}
      </p>
      <div className={text.buttons}>
        <RunButton disabled={placed === undefined} onClick={() => placed && print(placed)}>
          Make a sheet to print
        </RunButton>
        <RunButton
          disabled={placed === undefined}
          onClick={() => placed && saying && send(placed, saying)}
        >
          Make a file to send
        </RunButton>
      </div>
      {written && <WrittenTo written={[written]} />}
      {made && made.saying === saying && (
        <FileLink {...made.file} label={`Save ${made.file.name}`} />
      )}
    </section>
  );
}
