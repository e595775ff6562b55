import { makeStyles, tokens } from "@fluentui/react-components";
import { phases } from "../../domain/phase";
import { numberText } from "../../domain/wording";
import type { RolloutRow } from "../../engine/rollout";
import { scrolling } from "../shell/scrolling";
import { useText } from "../shell/useText";

const useStyles = makeStyles({
  scrolls: scrolling,
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: "3px 2px",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "right",
      fontWeight: tokens.fontWeightRegular,
    },
    "& th:first-child": { textAlign: "left" },
    "& thead th": { fontWeight: tokens.fontWeightSemibold },
    "& tbody tr:first-child > *": { fontWeight: tokens.fontWeightSemibold },
  },
});

/** One measure by region and phase; phases by their letters, as the column is narrow. */
export function RolloutTable({ rows }: { readonly rows: readonly RolloutRow[] }) {
  const styles = useStyles();
  const text = useText();
  const hasBefore = rows.some(({ before }) => before !== undefined);
  return (
    <section aria-labelledby="rollout-table">
      <h2 id="rollout-table" className={text.heading}>
        By region and phase
      </h2>
      <div className={styles.scrolls}>
        <table className={styles.table} aria-labelledby="rollout-table">
          <thead>
            <tr>
              <th scope="col">Region</th>
              {phases.map((phase) => (
                <th key={phase} scope="col" abbr={phase} title={phase}>
                  {phase.charAt(0)}
                </th>
              ))}
              <th scope="col">Total</th>
              {hasBefore && (
                <th scope="col" title="Change of the total since last term">
                  ±
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.region ?? ""}>
                <th scope="row">{row.region ?? "New Zealand"}</th>
                {phases.map((phase) => (
                  <td key={phase}>{numberText(row.byPhase[phase])}</td>
                ))}
                <td>{numberText(row.total)}</td>
                {hasBefore && <td>{changeText(row)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={text.quiet}>
        {phases.map((phase) => `${phase.charAt(0)} ${phase}`).join(" · ")}
      </p>
    </section>
  );
}

function changeText({ total, before = 0 }: RolloutRow): string {
  const change = total - before;
  return change > 0 ? `+${numberText(change)}` : numberText(change);
}
