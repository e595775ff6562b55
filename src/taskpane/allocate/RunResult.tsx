import { coverageOf, headlineOf } from "../../engine/headlineOf";
import { Problems } from "../shell/Problems";
import { GoTo } from "../shell/GoTo";
import { useText } from "../shell/useText";
import { ClusterList } from "./ClusterList";
import { Figures } from "./Figures";
import { RegionChart } from "./RegionChart";
import type { Run } from "./run";

/** What came of a run: the headline, the figures, where it stands, and every cluster. */
export function RunResult({ run }: { readonly run: Run }) {
  const text = useText();
  const { allocation, lines } = run.result;
  const [country, ...regions] = coverageOf(allocation);
  return (
    <>
      {run.isOutOfDate && (
        <p className={text.note} role="status">
          Out of date: a sheet was changed since. Allocate again to see the result.
        </p>
      )}
      <p className={text.lead}>{headlineOf(allocation)}</p>
      <ul className={text.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={text.buttons} role="group" aria-label="Written to">
        {run.written.map(({ table, sheet }) => (
          <GoTo key={table} place={{ sheet, address: "A1" }} label={`Go to the sheet ${sheet}`}>
            {sheet}
          </GoTo>
        ))}
      </div>
      <p className={text.quiet}>
        Where your Excel can undo what add-ins write, Ctrl+Z in the sheet takes all of it back.
      </p>
      <Figures covered={country!.covered} all={country!.all} />
      <Problems problems={run.warnings} />
      <RegionChart rows={regions} />
      <ClusterList decisions={allocation.decisions} />
    </>
  );
}
