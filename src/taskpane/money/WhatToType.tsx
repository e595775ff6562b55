import type { WhatIfInput } from "../../actions/whatIfInputs";
import { whatToType } from "../../actions/whatToType";
import { GoTo } from "../shell/GoTo";
import { usePane } from "../shell/pane";
import { useText } from "../shell/useText";
import type { Money } from "./useMoney";

/** Which cells of the Costs sheet to change, for what the sliders say to hold in the workbook. */
export function WhatToType({
  inputs,
  money: { tables, reckoning },
}: {
  readonly inputs: readonly WhatIfInput[];
  readonly money: Money;
}) {
  const text = useText();
  const { whatIfs } = usePane().session.money;
  const cells = whatToType(inputs, whatIfs, tables, reckoning);
  return (
    <section aria-labelledby="to-type" className={text.section}>
      <h3 id="to-type" className={text.heading}>
        To keep this
      </h3>
      <p className={text.text}>
        {tables.costs
          ? `The sheet ${tables.costs.sheet} is yours, so nothing is written to it from here. Type:`
          : "There is no Costs sheet yet. Write the cost to sheets, and then type on Costs:"}
      </p>
      <ul className={text.list}>
        {cells.map(({ sentence, place }) => (
          <li key={sentence}>
            {`${sentence}. `}
            {place && (
              <GoTo place={place} label={`Go to cell: ${sentence}`}>
                Go to cell
              </GoTo>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
