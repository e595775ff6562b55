import type { Costing } from "../../actions/costing";
import { daysFrom } from "../../engine/money/fiscalYears";
import { unitCosts } from "../../engine/money/unitCosts";
import { announced } from "../../parameters/announced";
import { numberText } from "../../domain/wording";
import { Badge } from "@fluentui/react-components";
import { memo } from "react";
import { useText } from "../shell/useText";
import { useFigures } from "./useFigures";

const derived = unitCosts(announced);

/** What the announcement comes to for one role, and what this costing does. */
export const UnitCosts = memo(function UnitCosts({ costing }: { readonly costing: Costing }) {
  const styles = useFigures();
  const text = useText();
  return (
    <section aria-labelledby="unit-costs" className={text.section}>
      <h2 id="unit-costs" className={text.heading}>
        Beside the announcement
      </h2>
      <div className={text.text}>
        No unit cost was published. These are <Badge appearance="tint">Derived</Badge> from the
        totals announced on 2 August 2019, to compare with.
      </div>
      <div className={styles.scrolls}>
        <table className={styles.table} aria-labelledby="unit-costs">
          <thead>
            <tr>
              <th scope="col">Dollars</th>
              <th scope="col">Announced ($)</th>
              <th scope="col">This costing ($)</th>
            </tr>
          </thead>
          <tbody>
            {unitRows(costing).map(({ name, how, announced: of, here }) => (
              <tr key={name}>
                <th scope="row">
                  {name}
                  <span className={styles.about}>{how}</span>
                </th>
                <td>{numberText(of)}</td>
                <td>{here === undefined ? "" : numberText(here)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
});

interface UnitRow {
  readonly name: string;
  /** How the announced figure is worked out. */
  readonly how: string;
  readonly announced: number;
  /** Undefined where there is nothing to compare. */
  readonly here: number | undefined;
}

/** Fiscal years in which a role runs, by days; the average of all roles. */
function yearsRunning({ roles, start, tranches = [{ roles, start }], cost }: Costing): number {
  const sum = tranches.reduce((all, tranche) => {
    const years = cost.years.map(({ year }) => {
      const first = tranche.start > year.first ? tranche.start : year.first;
      return Math.max(0, daysFrom(first, year.last)) / year.days;
    });
    return all + tranche.roles * years.reduce((total, part) => total + part, 0);
  }, 0);
  return roles === 0 ? 0 : sum / roles;
}

function unitRows(costing: Costing): UnitRow[] {
  const { roles, cost, capital } = costing;
  const running = yearsRunning(costing);
  const each = (over: number) =>
    roles * over > 0 ? Math.round(cost.total / 100 / roles / over) : undefined;
  const lscs = capital && capital.state.lscs + capital.others.lscs;
  return [
    {
      name: "A role and fiscal year",
      how: "$217 million ÷ 623 roles ÷ 4 years",
      announced: derived.roleYear,
      here: each(cost.years.length),
    },
    {
      name: "A role and year it runs",
      how: `÷ 3.5 years; here ÷ ${numberText(running, 2)}, by days`,
      announced: derived.roleYearRunning,
      here: each(running),
    },
    {
      name: "Space for a role",
      how: "$95 million ÷ 623 roles",
      announced: derived.capitalPerRole,
      here: lscs ? Math.round(capital.cents / 100 / lscs) : undefined,
    },
    {
      name: "Space for a school",
      how: "$95 million ÷ 1,052 schools, hosts or not",
      announced: derived.capitalPerSchool,
      here: undefined,
    },
  ];
}
