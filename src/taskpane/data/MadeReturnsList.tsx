import type { NewReturn } from "../../actions/createReturns";
import { countText } from "../../domain/wording";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";
import { FileLink } from "./FileLink";
import type { MadeReturns } from "./madeReturns";

/** The returns that were made, each to be saved or opened, and all in one file. */
export function MadeReturnsList({ made }: { readonly made: MadeReturns }) {
  const text = useText();
  if (made === "changed")
    return (
      <p className={text.note}>
        The workbook has changed since the returns were made. Make them again, so that what comes
        back fits.
      </p>
    );
  const { returns, warnings, archive } = made;
  return (
    <>
      <p className={text.text}>
        Save each and send it to its region. Where a link saves nothing, as may be in Excel for Mac,
        open the file as a new workbook and save it there under its name.
      </p>
      {archive && (
        <p className={text.text}>
          <FileLink {...archive} label={`Save all ${returns.length} in one zip file`} />
        </p>
      )}
      <ul className={text.list}>
        {returns.map((each) => (
          <MadeReturn key={each.name} made={each} />
        ))}
      </ul>
      <Problems problems={warnings} />
    </>
  );
}

function MadeReturn({ made: { name, clusters, bytes } }: { readonly made: NewReturn }) {
  const { host, session } = usePane();
  const { task, setNotices } = session;
  const open = () =>
    task.run(`Opening ${name}`, async () => {
      const opened = await host.openAsNew(bytes);
      setNotices(opened.ok ? [] : opened.problems);
    });
  return (
    <li>
      <FileLink name={name} bytes={bytes} /> {`(${countText(clusters, "cluster")}) `}
      <RunButton size="small" label={`Open ${name} as a new workbook`} onClick={open}>
        Open as a new workbook
      </RunButton>
    </li>
  );
}
