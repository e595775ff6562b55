import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { createReturns, type NewReturn } from "../../actions/createReturns";
import { error } from "../../domain/problem";
import { regions, type Region } from "../../domain/region";
import { failure, type Result } from "../../domain/result";
import { termOf } from "../../domain/term";
import { countText } from "../../domain/wording";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";
import { FileLink } from "./FileLink";

const all = "All ten regions";

/** Makes the file that each region fills in a term. Nothing is written into the workbook. */
export function MakeReturns() {
  const text = useText();
  const { host, loadWorkbookFiles, session, say } = usePane();
  const { task } = session;
  const [term, setTerm] = useState("");
  const [region, setRegion] = useState<string>(all);
  const [made, setMade] = useState<Result<readonly NewReturn[]>>();
  const make = () =>
    task.run("Making the returns", async (watch) => {
      const wanted = termOf(term);
      if (!wanted) return setMade(failure([notATerm(term)]));
      const chosen = region === all ? {} : { regions: [region as Region] };
      const result = await createReturns(
        host,
        await loadWorkbookFiles(),
        {
          term: wanted,
          ...chosen,
        },
        watch,
      );
      setMade(result);
      if (result.ok) say(`Made ${countText(result.value.length, "file")} to send.`);
    });
  return (
    <section aria-labelledby="make-returns" className={text.section}>
      <h2 id="make-returns" className={text.heading}>
        Regional returns: make
      </h2>
      <p className={text.quiet}>
        One workbook for each region to fill in a term: phases, dates, counts and comments, with
        last term’s beside them. It needs no add-in. Cells to fill are coloured, the others are
        locked.
      </p>
      <Field label="School term">
        <Input value={term} placeholder="2019 Term 2" onChange={(_, { value }) => setTerm(value)} />
      </Field>
      <Field label="For">
        <Select value={region} onChange={(_, { value }) => setRegion(value)}>
          {[all, ...regions].map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <div className={text.buttons}>
        <Button disabled={task.progress !== undefined} onClick={make}>
          Make the returns
        </Button>
      </div>
      {made && !made.ok && <Problems problems={made.problems} />}
      {made?.ok && <MadeReturns returns={made.value} />}
    </section>
  );
}

function MadeReturns({ returns }: { readonly returns: readonly NewReturn[] }) {
  const text = useText();
  return (
    <>
      <p className={text.text}>Save each and send it to its region:</p>
      <ul className={text.list}>
        {returns.map(({ name, clusters, bytes }) => (
          <li key={name}>
            <FileLink name={name} bytes={bytes} /> {`(${countText(clusters, "cluster")})`}
          </li>
        ))}
      </ul>
    </>
  );
}

const notATerm = (text: string) =>
  error(
    "not-a-term",
    text.trim() === ""
      ? "Say for which school term, such as 2019 Term 2."
      : `"${text.trim()}" is not a school term. Give one such as 2019 Term 2.`,
  );
