import { placedLine } from "../../actions/placementContents";
import { placeWorkbook } from "../../actions/placeWorkbook";
import { success } from "../../domain/result";
import { countText } from "../../domain/wording";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";
import { useWriting } from "../shell/useWriting";
import { WrittenTo } from "../shell/WrittenTo";

/** Places all clusters and writes the sheets; then what came of it and the ways there. */
export function PlaceAll({ clusters }: { readonly clusters: number }) {
  const text = useText();
  const { host, placer, session } = usePane();
  const write = useWriting();
  const { placed: done, setPlaced } = session;
  const placeAll = () =>
    write({
      what: "Placing the roles",
      work: async (watch) => {
        setPlaced(undefined);
        const made = await placeWorkbook(host, { placer }, watch);
        // What is to be noted stands below the button.
        return made.ok
          ? success({ ...made.value, warnings: made.warnings, isOutOfDate: false })
          : made;
      },
      said: ({ placed }) => `${placedLine(placed)}.`,
      isOnScreen: true,
      after: setPlaced,
    });
  const all = clusters === 1 ? "the cluster" : `all ${countText(clusters, "cluster")}`;
  return (
    <>
      <div className={text.buttons}>
        <RunButton primary onClick={placeAll}>
          {`Place ${all}`}
        </RunButton>
      </div>
      {done && (
        <>
          <p className={text.lead}>{`${placedLine(done.placed)}.`}</p>
          {done.isOutOfDate && (
            <p className={text.note} role="status">
              Out of date: a sheet was changed since. Place again to bring the sheets up to date.
            </p>
          )}
          <WrittenTo written={done.written} />
          <Problems problems={done.warnings} />
        </>
      )}
    </>
  );
}
