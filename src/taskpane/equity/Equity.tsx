import { Button, Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import { equityContents, needLine, reachedLine } from "../../actions/equityContents";
import { equityFrom } from "../../actions/equityWorkbook";
import { countText } from "../../domain/wording";
import type { TableReader } from "../../hosts/Host";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { useReading } from "../shell/useReading";
import { useText } from "../shell/useText";
import { WriteShown } from "../shell/WriteShown";
import { AccessChart } from "./AccessChart";
import { GroupTable } from "./GroupTable";
import { LeftOutTable } from "./LeftOutTable";

/** Whom the roles reach, group by group, against all students and against need; and who is left out. */
export default function Equity() {
  const text = useText();
  const { session, show } = usePane();
  const { changes } = session.edits;
  const changed = Object.keys(changes).length;
  const found = useReading(
    useCallback((host: TableReader) => equityFrom(host, changes), [changes]),
  );
  if (!found) return <Spinner label="Reading the schools" />;
  if (!found.ok)
    return (
      <>
        <p className={text.text}>
          Whom the roles reach, and who is left out, stands here as soon as roles can be allocated
          and the schools are known. This stands in the way:
        </p>
        <Problems problems={found.problems} />
        <div className={text.buttons}>
          <Button appearance="primary" onClick={() => show("data")}>
            Bring schools in
          </Button>
        </div>
      </>
    );
  const { equity, values } = found.value;
  return (
    <>
      <p className={text.lead}>{`${reachedLine(equity)}.`}</p>
      {changed > 0 && (
        <p className={text.note}>{`With ${countText(changed, "setting")} changed in this pane.`}</p>
      )}
      <WriteShown what="the equity view" contents={equityContents(equity, values)} />
      <AccessChart equity={equity} />
      <GroupTable equity={equity} />
      <p className={text.quiet}>{`${needLine(equity)}. It decides nothing in the allocation.`}</p>
      <LeftOutTable equity={equity} />
      <Problems problems={found.warnings} />
    </>
  );
}
