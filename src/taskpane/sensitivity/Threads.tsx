import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { SensitiveAllocation } from "../../actions/sensitivityOf";
import { inputOf } from "../../actions/sweepPlan";
import type { Cluster } from "../../domain/cluster";
import { countText, listText, numberText } from "../../domain/wording";
import { useAskWhy } from "../shell/useAskWhy";
import { useText } from "../shell/useText";

/** As many at a time as a screen or two can show. */
const atATime = 15;

/** The clusters that hang on a thread, the closest to half of the draws first, with what would tip them. */
export function Threads({ found }: { readonly found: SensitiveAllocation }) {
  const text = useText();
  const [shown, setShown] = useState(atATime);
  const rows = hangingRows(found);
  return (
    <section aria-labelledby="threads" className={text.section}>
      <h2 id="threads" className={text.heading}>
        Clusters that hang on a thread
      </h2>
      {rows.length === 0 && <p className={text.text}>None does.</p>}
      <ul className={text.list}>
        {rows.slice(0, shown).map((row) => (
          <Thread key={row} row={row} found={found} />
        ))}
      </ul>
      {shown < rows.length && (
        <div className={text.buttons}>
          <Button onClick={() => setShown(shown + atATime)}>
            {`Show ${numberText(Math.min(atATime, rows.length - shown))} more`}
          </Button>
        </div>
      )}
    </section>
  );
}

function hangingRows({ certainties = [] }: SensitiveAllocation): number[] {
  const away = (row: number) => Math.abs(certainties[row]!.share - 0.5);
  return certainties
    .flatMap(({ hangsOnThread }, row) => (hangsOnThread ? [row] : []))
    .sort((a, b) => away(a) - away(b));
}

function Thread({ row, found }: { readonly row: number; readonly found: SensitiveAllocation }) {
  const text = useText();
  const { cluster, roles } = found.allocation.decisions[row]!;
  const { least, most } = found.found.sweep.clusters![row]!;
  const { share } = found.certainties![row]!;
  const range = least === most ? numberText(least) : `${numberText(least)} to ${numberText(most)}`;
  const tips = tipsOf(row, found);
  return (
    <li>
      {found.scenario === undefined ? <WhyButton cluster={cluster} /> : nameOf(cluster)}
      <div>
        {`${roles === 0 ? "No role" : countText(roles, "role")} now, ${range} in the draws; some in ${numberText(100 * share, 1)} % of them.`}
      </div>
      {tips.length > 0 && (
        <div className={text.quiet}>{`That tips at ${listText(tips)}, each by itself.`}</div>
      )}
    </li>
  );
}

const nameOf = ({ name, number }: Cluster): string => `${name} (${number})`;

/** Leads to why the cluster has its roles in the workbook as it stands. */
function WhyButton({ cluster }: { readonly cluster: Cluster }) {
  const askWhy = useAskWhy();
  return (
    <Button appearance="transparent" size="small" onClick={() => askWhy(cluster.number)}>
      {nameOf(cluster)}
    </Button>
  );
}

/** `500 (now 505) for Students per role`, of each setting that would tip it. */
const tipsOf = (row: number, { question, found }: SensitiveAllocation): string[] =>
  question.tipping.flatMap(({ key }, index) => {
    const at = found.tipping[index]?.[row];
    return at === undefined ? [] : [`${inputOf(key).name} ${numberText(at)}`];
  });
