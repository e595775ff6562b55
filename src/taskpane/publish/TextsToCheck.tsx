import { Checkbox } from "@fluentui/react-components";
import type { FreeText } from "../../actions/publication/freeTexts";
import { usePane } from "../shell/pane";
import { useText } from "../shell/useText";
import type { PublicationRun } from "./publicationRun";

/** What persons typed and would be published: the tool cannot know whether a name stands in it. */
export function TextsToCheck({
  texts,
  run,
}: {
  readonly texts: readonly FreeText[];
  readonly run: PublicationRun;
}) {
  const text = useText();
  const { setPublished } = usePane().session;
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby="texts-to-check" className={text.section}>
      <h2 id="texts-to-check" className={text.heading}>
        Texts that persons typed
      </h2>
      <p className={text.quiet}>
        They would be published as they stand. Names of who decided are left out, but a text may
        hold a name.
      </p>
      <ul className={text.list}>
        {texts.map(({ about, text: words }) => (
          <li key={`${about} ${words}`}>
            {about}: “{words}”
          </li>
        ))}
      </ul>
      <Checkbox
        label="I have looked: no person is named in these texts"
        checked={run.areTextsChecked}
        onChange={(_, { checked }) => setPublished({ ...run, areTextsChecked: checked === true })}
      />
    </section>
  );
}
