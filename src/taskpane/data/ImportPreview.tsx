import { isChanged } from "../../actions/changesBetween";
import type { KindPlan } from "../../actions/kindPlan";
import {
  allLeftOut,
  fieldText,
  importedKinds,
  kindSentence,
  rowName,
} from "../../actions/kindSentence";
import { phasesOfGone, type ListedChanges } from "../../actions/phasesOfGone";
import type { ImportPlan } from "../../actions/planImport";
import { listText, numberText } from "../../domain/wording";
import { useText } from "../shell/useText";

/** What an import would do, kind by kind; nothing is written yet. */
export function ImportPreview({
  plan,
  files,
}: {
  readonly plan: ImportPlan;
  /** Names of the files it is made from. */
  readonly files: readonly string[];
}) {
  const text = useText();
  const from = listText(files);
  return (
    <section aria-label="What the import would do">
      <p className={text.note}>
        {plan.contents.length === 0
          ? `Everything in ${from} stands in the workbook already. Nothing would change.`
          : `Nothing is written yet. This is what ${from} would change:`}
      </p>
      {importedKinds.map(([name, key]) => (
        <Kind
          key={key}
          name={name}
          plan={plan[key]}
          changes={key === "phases" ? phasesOfGone(plan) : { listed: plan[key].changed }}
        />
      ))}
    </section>
  );
}

function Kind({
  name,
  plan,
  changes,
}: {
  readonly name: string;
  readonly plan: KindPlan;
  readonly changes: ListedChanges;
}) {
  const text = useText();
  const sentence = kindSentence(name, plan);
  const { added, closed, gone, list, read, total } = plan;
  if (!sentence || (!isChanged(plan) && read === 0 && !list)) return null;
  const isFirst = total === added.length;
  return (
    <>
      <p className={text.text}>{sentence}</p>
      {changes.sentence && <p className={text.text}>{changes.sentence}</p>}
      <Rows
        title="Left out"
        rows={allLeftOut(plan).map((row) => `${rowName(row)}: ${row.reason}`)}
      />
      <Rows title="Marked closed" rows={closed.map(rowName)} />
      <Rows title="No longer listed" rows={gone.map((row) => `${rowName(row)}; its phases stay`)} />
      <Rows
        title="Changed"
        rows={changes.listed.map(
          (row) => `${rowName(row)}: ${row.fields.map(fieldText).join("; ")}`,
        )}
      />
      {!isFirst && <Rows title="New" rows={added.map(rowName)} />}
    </>
  );
}

/** As many as a person looks through; the rest stands on the sheet afterwards. */
const most = 50;

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly string[] }) {
  const text = useText();
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{`${title}: ${numberText(rows.length)}`}</summary>
      <ul className={text.list}>
        {rows.slice(0, most).map((row) => (
          <li key={row}>{row}</li>
        ))}
        {rows.length > most && <li>{`and ${numberText(rows.length - most)} more`}</li>}
      </ul>
    </details>
  );
}
