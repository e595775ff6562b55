import { shownCosting, type ShownCosting, type ShownYear } from "../../actions/shownCosting";
import { listText, numberText } from "../../domain/wording";
import { dollarText } from "../../domain/money";
import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import { useText } from "../shell/useText";
import { useFigures } from "./useFigures";
import type { Money } from "./useMoney";

const width = 320;
const rowHeight = 34;
const barHeight = 12;

/** The cost of each fiscal year against the budget, drawn and in a table. */
export const YearChart = memo(function YearChart({ money }: { readonly money: Money }) {
  const styles = useFigures();
  const text = useText();
  const { costing, reckoning } = money;
  const shown = shownCosting(costing.cost, reckoning.budget);
  const isOneSum = reckoning.budget.kind === "total";
  return (
    <section aria-labelledby="by-year" className={text.section}>
      <h2 id="by-year" className={text.heading}>
        Cost against budget by fiscal year
      </h2>
      <figure className={styles.figure}>
        {isOneSum ? <SpentSoFar shown={shown} /> : <YearByYear shown={shown} />}
        <figcaption className={text.quiet}>
          {isOneSum
            ? "Outlined: spent in the years before. Solid: in the year. The line is the budget, one sum for all years."
            : "Solid: cost of the year. The line across each bar is the budget of the year."}
        </figcaption>
      </figure>
      <YearTable shown={shown} isOneSum={isOneSum} />
    </section>
  );
});

/** The budget is one sum: what is spent up to the end of each year runs towards it. */
function SpentSoFar({ shown }: { readonly shown: ShownCosting }) {
  const styles = useFigures();
  const { years, budget, cost } = shown;
  const scale = (width - 4) / Math.max(1, budget, cost);
  const height = years.length * rowHeight + 18;
  const inWords = years.map(
    ({ name, left }) => `${dollarText((budget - left) * 100)} by the end of ${name}`,
  );
  return (
    <svg
      role="img"
      aria-label={`Spent ${listText(inWords)}, of a budget of ${dollarText(budget * 100)}.`}
      viewBox={`0 0 ${width} ${height}`}
      className={styles.chart}
    >
      {years.map((year, index) => {
        const spent = budget - year.left;
        const before = spent - year.cost;
        const within = Math.max(before, Math.min(spent, budget));
        const bar = { y: index * rowHeight + 17, height: barHeight };
        return (
          <g key={year.name}>
            <YearLabel year={year} index={index} />
            <Part bar={bar} from={0} to={before * scale} look="outlined" />
            <Part bar={bar} from={before * scale} to={within * scale} look="solid" />
            <Part bar={bar} from={within * scale} to={spent * scale} look="over" />
          </g>
        );
      })}
      <line
        x1={1 + budget * scale}
        x2={1 + budget * scale}
        y1={2}
        y2={height - 14}
        className={styles.line}
      />
      <text
        x={Math.max(110, 1 + budget * scale)}
        y={height - 3}
        textAnchor="end"
        className={styles.label}
      >
        {`Budget ${dollarText(budget * 100)}`}
      </text>
    </svg>
  );
}

function Part({
  bar,
  from,
  to,
  look,
}: {
  readonly bar: { readonly y: number; readonly height: number };
  readonly from: number;
  readonly to: number;
  readonly look: "outlined" | "solid" | "over";
}) {
  const styles = useFigures();
  if (to <= from) return null;
  return <rect x={1 + from} {...bar} width={to - from} className={styles[look]} />;
}

/** Each year has a budget of its own. */
function YearByYear({ shown }: { readonly shown: ShownCosting }) {
  const styles = useFigures();
  const { years } = shown;
  const most = Math.max(1, ...years.flatMap(({ cost, budget = 0 }) => [cost, budget]));
  const scale = (width - 4) / most;
  const inWords = years.map(
    ({ name, cost, budget = 0 }) =>
      `${name} ${dollarText(cost * 100)} of ${dollarText(budget * 100)}`,
  );
  return (
    <svg
      role="img"
      aria-label={`Cost of each year and its budget: ${listText(inWords)}.`}
      viewBox={`0 0 ${width} ${years.length * rowHeight}`}
      className={styles.chart}
    >
      {years.map((year, index) => {
        const top = index * rowHeight;
        const at = 1 + (year.budget ?? 0) * scale;
        return (
          <g key={year.name}>
            <YearLabel year={year} index={index} />
            <rect
              x={1}
              y={top + 17}
              height={barHeight}
              width={year.cost * scale}
              className={year.left < 0 ? styles.over : styles.solid}
            />
            <line x1={at} x2={at} y1={top + 14} y2={top + 32} className={styles.line} />
          </g>
        );
      })}
    </svg>
  );
}

function YearLabel({ year, index }: { readonly year: ShownYear; readonly index: number }) {
  const styles = useFigures();
  return (
    <text x={0} y={index * rowHeight + 12} className={styles.label}>
      {`${year.name}  ${dollarText(year.cost * 100)}${year.left < 0 ? ", over the budget" : ""}`}
    </text>
  );
}

function YearTable({
  shown,
  isOneSum,
}: {
  readonly shown: ShownCosting;
  readonly isOneSum: boolean;
}) {
  const styles = useFigures();
  const { years, budget, cost, left } = shown;
  return (
    <div className={styles.scrolls}>
      <table className={styles.table} aria-labelledby="by-year">
        <thead>
          <tr>
            <th scope="col">Fiscal year</th>
            <th scope="col">Cost ($)</th>
            {!isOneSum && <th scope="col">Budget ($)</th>}
            <th scope="col">Left ($)</th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year.name}>
              <th scope="row">{year.name}</th>
              <td>{numberText(year.cost)}</td>
              {!isOneSum && <td>{numberText(year.budget ?? 0)}</td>}
              <td>{numberText(year.left)}</td>
            </tr>
          ))}
          <tr className={mergeClasses(styles.total)}>
            <th scope="row">All years</th>
            <td>{numberText(cost)}</td>
            {!isOneSum && <td>{numberText(budget)}</td>}
            <td>{numberText(left)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
