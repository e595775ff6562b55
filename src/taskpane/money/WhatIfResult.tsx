import type { Reckoned } from "../../actions/reckoning";
import { dollarText } from "../../domain/money";
import { numberText } from "../../domain/wording";
import { useText } from "../shell/useText";
import { useFigures } from "./useFigures";

/** What the roles cost and the money buys, as the workbook has it and as the sliders stand. */
export function WhatIfResult({
  before,
  after,
}: {
  readonly before: Reckoned;
  readonly after: Reckoned;
}) {
  const styles = useFigures();
  const text = useText();
  return (
    <>
      <div className={styles.scrolls}>
        <table className={styles.table} aria-label="What the sliders change">
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">Now</th>
              <th scope="col">What if</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(([name, of]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{of(before)}</td>
                <td>{of(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p role="status" className={text.quiet}>
        {differenceSentence(before, after)}
      </p>
    </>
  );
}

const figures: readonly (readonly [name: string, of: (reckoned: Reckoned) => string])[] = [
  ["Cost", ({ cost }) => dollarText(cost.total)],
  ["Left of the budget", ({ headroom }) => dollarText(headroom.total)],
  ["Roles the money buys", (reckoned) => rolesText(reckoned)],
  ["One role more costs", ({ nextRole }) => dollarText(nextRole)],
];

const rolesText = ({ affordable }: Reckoned): string =>
  affordable === undefined ? "any number" : numberText(affordable);

const dollarsOf = ({ cost }: Reckoned): number => Math.round(cost.total / 100);

function differenceSentence(before: Reckoned, after: Reckoned): string {
  // Of the dollars shown above.
  const difference = dollarsOf(after) - dollarsOf(before);
  if (difference === 0) return "The sliders change nothing.";
  const way = difference > 0 ? "more" : "less";
  return `With the sliders as they stand the roles cost ${dollarText(100 * Math.abs(difference))} ${way}; the money buys ${rolesText(after)}.`;
}
