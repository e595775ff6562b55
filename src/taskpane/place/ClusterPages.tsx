import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { clusterPages, type ClusterPage } from "../../actions/clusterPages";
import { clusterPageWorkbook } from "../../actions/clusterPageWorkbook";
import type { Cluster } from "../../domain/cluster";
import type { WrittenSheet } from "../../hosts/Host";
import { FileLink } from "../data/FileLink";
import { usePane } from "../shell/pane";
import { useText } from "../shell/useText";
import { useWriting } from "../shell/useWriting";
import { WrittenTo } from "../shell/WrittenTo";

interface PagesProps {
  readonly cluster: Cluster;
  /** Whether there are changes by hand that are not kept, and so would not be on the page. */
  readonly isEdited: boolean;
}

/** The cluster's own page: a sheet to print, or a file to send to its schools. */
export function ClusterPages({ cluster: { number, name }, isEdited }: PagesProps) {
  const text = useText();
  const { host, placer, session, loadWorkbookFiles } = usePane();
  const write = useWriting();
  const [written, setWritten] = useState<readonly WrittenSheet[]>([]);
  const [file, setFile] = useState<ClusterPage>();
  const isBusy = session.task.progress !== undefined;
  const print = () =>
    write({
      what: `Writing the page of ${name}`,
      work: (watch) => clusterPageWorkbook(host, number, placer, watch),
      said: (sheets) => `Wrote the sheet ${sheets[0]?.sheet}: print it, or save it as PDF.`,
      after: setWritten,
    });
  const send = () =>
    write({
      what: `Making the page of ${name}`,
      work: async (watch) =>
        clusterPages(
          host,
          { files: await loadWorkbookFiles(), placer, clusterNumber: number },
          watch,
        ),
      said: ([page]) => `Made ${page?.name}.`,
      after: ([page]) => setFile(page),
    });
  return (
    <section aria-labelledby="cluster-page" className={text.section}>
      <h3 id="cluster-page" className={text.heading}>
        The cluster's own page
      </h3>
      <p className={text.quiet}>
        {isEdited
          ? "Keep or drop your changes first: the page says what stands in the workbook."
          : "One page for its schools: who is based where, who comes when, how far."}
      </p>
      <div className={text.buttons}>
        <Button disabled={isBusy || isEdited} onClick={print}>
          Make a sheet to print
        </Button>
        <Button disabled={isBusy || isEdited} onClick={send}>
          Make a file to send
        </Button>
      </div>
      {written.length > 0 && <WrittenTo written={written} />}
      {file && <FileLink name={file.name} bytes={file.bytes} label={`Save ${file.name}`} />}
    </section>
  );
}
