import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { preparePublication } from "../../actions/publication/preparePublication";
import { countText } from "../../domain/wording";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { ScenarioField } from "../shell/ScenarioField";
import { today } from "../shell/today";
import { useText } from "../shell/useText";
import { PublicationFiles } from "./PublicationFiles";
import type { PublicationRun } from "./publicationRun";
import { PublicReasons } from "./PublicReasons";
import { TextsToCheck } from "./TextsToCheck";

/** What the public would see, what to look at before it goes out, and the files. */
export default function Publish() {
  const text = useText();
  const { host, session, say } = usePane();
  const { task, published, setPublished, setNotices } = session;
  const [scenario, setScenario] = useState<string>();
  const [contact, setContact] = useState(published?.prepared.publication.about.contact ?? "");
  const prepare = () =>
    task.run("Giving the reasons", async (watch) => {
      setNotices([]);
      setPublished(undefined);
      const options = {
        publishedOn: today(),
        ...(scenario !== undefined && { scenario }),
        contact,
      };
      const made = await preparePublication(host, options, watch);
      if (!made.ok) return setNotices(made.problems);
      setPublished({ prepared: made.value, areTextsChecked: false, isOutOfDate: false });
      say(made.value.publication.about.headline);
    });
  return (
    <>
      <p className={text.text}>
        A page that anyone can search by school, a workbook and tables: the roles by region and
        cluster, and the reason for every cluster and every school. No person is named in it.
      </p>
      <ScenarioField
        label="What is published"
        otherwise="The workbook as it stands"
        chosen={scenario}
        onChoose={setScenario}
      />
      <Field
        label="Whom to ask"
        hint="For questions and reviews: an office with its e-mail address, page or telephone, no person. It stands on every card; where it is blank, the page says that nobody is named."
      >
        <Input value={contact} onChange={(_, { value }) => setContact(value)} />
      </Field>
      <div className={text.buttons}>
        <RunButton primary={!published} onClick={prepare}>
          {published ? "Prepare again" : "Prepare the publication"}
        </RunButton>
      </div>
      {published && <Prepared run={published} />}
    </>
  );
}

function Prepared({ run }: { readonly run: PublicationRun }) {
  const text = useText();
  const { publication, freeTexts, warnings } = run.prepared;
  const { about, clusters, schools } = publication;
  return (
    <>
      {run.isOutOfDate && (
        <p className={text.note} role="status">
          Out of date: a sheet was changed since. Prepare again before you publish.
        </p>
      )}
      <p className={text.lead}>{about.headline}</p>
      <p className={text.text}>
        Version “{about.version}”{about.paper !== undefined && `, of the paper ${about.paper}`}.{" "}
        {countText(clusters.length, "cluster")} and {countText(schools.length, "school")}, each with
        its reason. {about.snapshot}.
      </p>
      {about.aboutData !== "" && <p className={text.note}>{about.aboutData}</p>}
      <Problems problems={warnings} />
      <PublicReasons publication={publication} />
      <TextsToCheck texts={freeTexts} run={run} />
      <PublicationFiles run={run} />
    </>
  );
}
