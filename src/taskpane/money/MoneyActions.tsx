import { useState } from "react";
import { costLine } from "../../actions/costLines";
import type { Costing } from "../../actions/costing";
import { costWorkbook } from "../../actions/costWorkbook";
import type { Problem } from "../../domain/problem";
import { success } from "../../domain/result";
import type { TableReader, WrittenSheet } from "../../hosts/Host";
import { costSheet } from "../../sheets/cost";
import { RunButton } from "../shell/RunButton";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { useReading } from "../shell/useReading";
import { sheetsSentence } from "../shell/sheetsSentence";
import { useText } from "../shell/useText";
import { useWriting } from "../shell/useWriting";
import { WrittenTo } from "../shell/WrittenTo";
import { UseAsLimit } from "./UseAsLimit";
import type { Money } from "./useMoney";

interface Done {
  readonly costing: Costing;
  readonly written: readonly WrittenSheet[];
  readonly notes: readonly Problem[];
}

/** Writes the costing to sheets, or allocates what the money buys. */
export function MoneyActions({
  money,
  warnings,
}: {
  readonly money: Money;
  /** What the screen tells already. */
  readonly warnings: readonly Problem[];
}) {
  const text = useText();
  const { host, session } = usePane();
  const write = useWriting();
  const [done, setDone] = useState<Done>();
  const { costing } = money;
  const areSlidersMoved = Object.values(session.money.whatIfs).some((by) => by !== 0);
  const writeAll = () =>
    write({
      what: "Writing the cost",
      work: async () => {
        setDone(undefined);
        const made = await costWorkbook(host, costing.forThisRun);
        return made.ok ? success({ ...made.value, notes: made.warnings }) : made;
      },
      said: ({ written }) => sheetsSentence("Wrote", written),
      after: setDone,
    });
  return (
    <>
      <div className={text.buttons}>
        <RunButton primary onClick={writeAll}>
          Write the cost to sheets
        </RunButton>
        <UseAsLimit money={money} />
      </div>
      {areSlidersMoved && <p className={text.quiet}>Both without what the sliders below say.</p>}
      {done && <WrittenCost done={done} costing={costing} warnings={warnings} />}
    </>
  );
}

/** Where the cost was written and whether it is still that, or that it was taken back. */
function WrittenCost({
  done,
  costing,
  warnings,
}: {
  readonly done: Done;
  readonly costing: Costing;
  readonly warnings: readonly Problem[];
}) {
  const text = useText();
  if (useReading(hasCostSheet) === false)
    return (
      <p className={text.note} role="status">
        Taken back: the sheets of the cost are no longer in the workbook.
      </p>
    );
  const told = new Set(warnings.map(({ sentence }) => sentence));
  return (
    <>
      {isOther(done.costing, costing) && (
        <p className={text.note} role="status">
          {`The cost has changed since the sheets were written: then ${costLine(done.costing)}. The formulas of the Cost sheet follow the Costs sheet; write again for all the rest to follow.`}
        </p>
      )}
      <WrittenTo written={done.written} />
      <Problems problems={done.notes.filter(({ sentence }) => !told.has(sentence))} />
      <p className={text.quiet}>
        Where your Excel can undo what add-ins write, Ctrl+Z in the sheet takes all of it back.
      </p>
    </>
  );
}

const hasCostSheet = async (host: TableReader): Promise<boolean> =>
  (await host.readTables([costSheet]))[0] !== undefined;

const isOther = (one: Costing, other: Costing): boolean =>
  JSON.stringify(one) !== JSON.stringify(other);
