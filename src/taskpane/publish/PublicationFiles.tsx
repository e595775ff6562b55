import { publicationFiles } from "../../actions/publication/publicationFiles";
import { countText, numberText } from "../../domain/wording";
import { FileLink } from "../data/FileLink";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { useText } from "../shell/useText";
import type { PublicationRun } from "./publicationRun";

/** Makes the files and offers them to be saved, each and all in one. */
export function PublicationFiles({ run }: { readonly run: PublicationRun }) {
  const text = useText();
  const { session, say, loadWorkbookFiles } = usePane();
  const { task, setPublished, setNotices } = session;
  const { publication, freeTexts } = run.prepared;
  const isLookedAt = freeTexts.length === 0 || run.areTextsChecked;
  const make = () =>
    task.run("Making the files", async (watch) => {
      setNotices([]);
      const files = await loadWorkbookFiles();
      const made = await publicationFiles(files, publication, watch);
      if (!made.ok) return setNotices(made.problems);
      const bytes = await files.together(made.value);
      setPublished({ ...run, files: [...made.value, { name: archive, bytes }] });
      say(`Made ${countText(made.value.length, "file")} to publish.`);
    });
  return (
    <section aria-labelledby="publication-files" className={text.section}>
      <h2 id="publication-files" className={text.heading}>
        The files
      </h2>
      {!isLookedAt && (
        <p className={text.quiet}>Look at the texts above first, and tick the box.</p>
      )}
      <div className={text.buttons}>
        <RunButton primary disabled={!isLookedAt || run.isOutOfDate} onClick={make}>
          Make the files
        </RunButton>
      </div>
      {run.files && !run.isOutOfDate && (
        <ul className={text.list}>
          {run.files.map(({ name, bytes }) => (
            <li key={name}>
              <FileLink name={name} bytes={bytes} />{" "}
              {`${what[name]}, ${numberText(Math.ceil(bytes.length / 1024))} KB`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const archive = "publication.zip";

const what: Readonly<Record<string, string>> = {
  "publication.html": "the page to search, which works by itself",
  "publication.xlsx": "the workbook, with the check in one cell",
  "clusters.csv": "clusters with reasons",
  "schools.csv": "schools with reasons",
  "parameters.csv": "every setting with its source",
  "coverage.csv": "coverage by region",
  [archive]: "all of them in one file",
};
