import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { createReturns } from "../../actions/createReturns";
import { error, type Problem } from "../../domain/problem";
import { regions, type Region } from "../../domain/region";
import { termName, termOf } from "../../domain/term";
import { countText } from "../../domain/wording";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";
import { MadeReturnsList } from "./MadeReturnsList";

const all = "All ten regions";

/** Makes the file that each region fills in a term. Nothing is written into the workbook. */
export function MakeReturns() {
  const text = useText();
  const { host, loadWorkbookFiles, session, say } = usePane();
  const { task, made, setMade } = session;
  const [term, setTerm] = useState("");
  const [region, setRegion] = useState<string>(all);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const make = () =>
    task.run("Making the returns", async (watch) => {
      const wanted = termOf(term);
      setMade(undefined);
      setProblems(wanted ? [] : [notATerm(term)]);
      if (!wanted) return;
      const chosen = region === all ? {} : { regions: [region as Region] };
      const files = await loadWorkbookFiles();
      const result = await createReturns(host, files, { term: wanted, ...chosen }, watch);
      if (!result.ok) return setProblems(result.problems);
      const { value: returns, warnings } = result;
      const name = `LSC returns ${termName(wanted)}.zip`;
      const archive = returns.length > 1 && { name, bytes: await files.together(returns) };
      setMade({ returns, warnings, ...(archive && { archive }) });
      say(`Made ${countText(returns.length, "file")} to send.`);
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
        <RunButton onClick={make}>Make the returns</RunButton>
      </div>
      <Problems problems={problems} />
      {made && <MadeReturnsList made={made} />}
    </section>
  );
}

const notATerm = (text: string) =>
  error(
    "not-a-term",
    text.trim() === ""
      ? "Say for which school term, such as 2019 Term 2."
      : `"${text.trim()}" is not a school term. Give one such as 2019 Term 2.`,
  );
