import { Badge } from "@fluentui/react-components";
import { memo } from "react";
import type { WhatIfInput } from "../../actions/whatIfInputs";
import { rangeText } from "../../actions/whatIfWords";
import { shortDollars } from "../../domain/money";
import { numberText } from "../../domain/wording";
import type { TornadoBar, WhatIfEnd } from "../../engine/money/tornado";
import { basisOf } from "../../sheets/costs";
import { useText } from "../shell/useText";
import { useFigures } from "./useFigures";

type Bar = TornadoBar<WhatIfInput>;

/** The tornado as a table: cost and roles at both ends of each range, and why it is that range. */
export const Ranges = memo(function Ranges({ bars }: { readonly bars: readonly Bar[] }) {
  const styles = useFigures();
  const text = useText();
  return (
    <details className={styles.details}>
      <summary>The same in figures, and where the ranges come from</summary>
      <div className={styles.scrolls}>
        <table className={styles.table} aria-label="Each input at both ends of its range">
          <thead>
            <tr>
              <th scope="col">Input</th>
              <th scope="col">Cost at its least and most</th>
              <th scope="col">Roles the money buys</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ input, low, high }) => (
              <tr key={input.key}>
                <th scope="row">
                  {input.range.name}
                  <span className={styles.about}>{rangeText(input)}</span>
                </th>
                <td>
                  {shortDollars(low.cost)} to {shortDollars(high.cost)}
                </td>
                <td>
                  {rolesText(low)} to {rolesText(high)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className={text.list}>
        {bars.map(({ input: { key, range } }) => {
          const { basis, because } = basisOf(range.basis);
          return (
            <li key={key}>
              {`${range.name}: `}
              <Badge appearance="tint" color={basis === "Assumption" ? "warning" : "informative"}>
                {basis}
              </Badge>
              {` ${because}`}
            </li>
          );
        })}
      </ul>
    </details>
  );
});

const rolesText = ({ affordable }: WhatIfEnd): string =>
  affordable === undefined ? "any" : numberText(affordable);
