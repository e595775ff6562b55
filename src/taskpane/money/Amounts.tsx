import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { CostTables } from "../../actions/readCostTables";
import { describeDay } from "../../domain/day";
import { countText } from "../../domain/wording";
import { GoTo } from "../shell/GoTo";
import { useText } from "../shell/useText";
import { amountInWords, amountRows, type AmountRow } from "./amountRows";
import { useFigures } from "./useFigures";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
  },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Every amount behind the figures, with where it comes from. */
export const Amounts = memo(function Amounts({ tables }: { readonly tables: CostTables }) {
  const styles = useFigures();
  const text = useText();
  const rows = amountRows(tables);
  return (
    <section aria-labelledby="amounts" className={text.section}>
      <h2 id="amounts" className={text.heading}>
        Where the figures come from
      </h2>
      <p className={text.text}>
        {tables.costs
          ? `From the sheet ${tables.costs.sheet}, which is yours: change a cell, and this screen follows.`
          : "From the standard amounts, as there is no Costs sheet yet. Write the cost to sheets, and it is made, to be changed by you."}
      </p>
      <details className={styles.details}>
        <summary>{`${countText(rows.length, "amount")}: ${basesText(rows)}`}</summary>
        <ul className={text.plainList}>
          {rows.map((each, index) => (
            <li key={index}>
              <Amount {...each} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
});

function Amount({ row, place }: AmountRow) {
  const styles = useStyles();
  const text = useText();
  const since = row.from === undefined ? "" : `, from ${describeDay(row.from)}`;
  return (
    <div className={styles.item}>
      <div className={styles.line}>
        <span>
          <strong>{row.input}</strong>
          {`${since}: ${amountInWords(row)}`}
        </span>
        <Badge appearance="tint" color={row.basis === "Assumption" ? "warning" : "informative"}>
          {row.basis ?? "No basis given"}
        </Badge>
      </div>
      {row.because !== undefined && <p className={text.quiet}>{row.because}</p>}
      {place && (
        <GoTo place={place} label={`Go to cell of ${row.input}${since}`}>
          Go to cell
        </GoTo>
      )}
    </div>
  );
}

/** `7 official, 1 derived, 21 assumptions`. */
function basesText(rows: readonly AmountRow[]): string {
  const count = (basis: string) => rows.filter(({ row }) => row.basis === basis).length;
  const [official, derived, assumed] = ["Official", "Derived", "Assumption"].map(count) as [
    number,
    number,
    number,
  ];
  const others = rows.length - official - derived - assumed;
  return [
    `${official} official`,
    `${derived} derived`,
    countText(assumed, "assumption"),
    ...(others > 0 ? [`${others} without one of these words`] : []),
  ].join(", ");
}
