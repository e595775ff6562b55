import { useMemo, useState } from "react";
import type { Publication } from "../../actions/publication/publication";
import { changesOrNone } from "../../engine/schoolReason";
import { choicesOf, type Choice } from "../shell/choices";
import { SearchBox } from "../shell/SearchBox";
import { useText } from "../shell/useText";

/** A look at a reason as the public would read it. */
export function PublicReasons({ publication }: { readonly publication: Publication }) {
  const text = useText();
  const { clusters, schools } = publication;
  const choices = useMemo(
    () =>
      choicesOf(
        clusters.map(({ decision }) => decision.cluster),
        schools.map(({ school }) => school),
      ),
    [clusters, schools],
  );
  const [choice, setChoice] = useState<Choice>();
  const reason = choice && reasonOf(publication, choice);
  return (
    <section aria-labelledby="public-reasons" className={text.section}>
      <h2 id="public-reasons" className={text.heading}>
        Read a reason as the public would
      </h2>
      <SearchBox label="Cluster or school" choices={choices} onPick={setChoice} />
      {reason && (
        <div role="status">
          {reason.sentences.map((sentence) => (
            <p key={sentence} className={text.text}>
              {sentence}
            </p>
          ))}
          <h3 className={text.heading}>What would have to change</h3>
          <ul className={text.list}>
            {reason.changes.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

interface Reason {
  readonly sentences: readonly string[];
  readonly changes: readonly string[];
}

function reasonOf({ clusters, schools }: Publication, { key }: Choice): Reason | undefined {
  const number = key.replace(/^(school|cluster)-/, "");
  if (key.startsWith("school-"))
    return schools.find(({ school }) => school.number === number)?.reason;
  const found = clusters.find(({ decision }) => decision.cluster.number === number);
  return (
    found && {
      sentences: [found.summary, ...found.steps.map(({ sentence }) => sentence)],
      changes: changesOrNone(found),
    }
  );
}
