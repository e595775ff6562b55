import type { RoleChange } from "../../actions/compareRoles";
import type { Preview } from "../../actions/previewChanges";
import { countText, numberText } from "../../domain/wording";
import { headlineOf } from "../../engine/headlineOf";
import { useText } from "../shell/useText";
import { changeSentence } from "./changeSentence";

/** Who would gain and who would lose by a run, cluster by cluster. */
export function Changes({ preview }: { readonly preview: Preview }) {
  const text = useText();
  const { gains, losses, rolesBefore, next } = preview;
  return (
    <section aria-label="What would change">
      <p className={text.note}>
        {changeSentence(preview)} Nothing is written yet.
        <br />
        {`Before: ${countText(rolesBefore, "role")}. After: ${headlineOf(next.allocation)}`}
      </p>
      <ChangeList title="Would gain" changes={gains} />
      <ChangeList title="Would lose" changes={losses} />
    </section>
  );
}

function ChangeList({
  title,
  changes,
}: {
  readonly title: string;
  readonly changes: readonly RoleChange[];
}) {
  const text = useText();
  if (changes.length === 0) return null;
  return (
    <>
      <h2 className={text.heading}>{`${title}: ${countText(changes.length, "cluster")}`}</h2>
      <ul className={text.list}>
        {changes.map(({ cluster, before, after }) => (
          <li key={cluster.number}>
            {`${cluster.name}: ${numberText(before)} → ${countText(after, "role")}`}
          </li>
        ))}
      </ul>
    </>
  );
}
