import { RunButton } from "../shell/RunButton";
import { useSheetsWriting } from "../shell/useSheetsWriting";
import { useText } from "../shell/useText";

/** Two ways to begin in a workbook that holds none of the tables. */
export function Begin() {
  const text = useText();
  const { makeExample, add } = useSheetsWriting();
  return (
    <>
      <p className={text.text}>
        Roles are shared out from four tables: the schools, the clusters, the phase of each cluster
        by term, and the policy. New sheets are added beside yours; your own sheets stay as they
        are.
      </p>
      <div className={text.buttons}>
        <RunButton primary onClick={makeExample}>
          Make the worked example
        </RunButton>
        <RunButton onClick={() => add()}>Add empty templates</RunButton>
      </div>
      <p className={text.quiet}>
        The example is a constructed country, not the Ministry’s data. It is made so that the
        standard policy gives the figures published in 2019.
      </p>
      <p className={text.quiet}>
        Have the tables already? Name the sheets or tables Clusters, Phases, Schools and Policy, and
        the pane finds them.
      </p>
    </>
  );
}
