import { leftOutRows } from "../../actions/equityContents";
import type { Equity } from "../../actions/equityOf";
import { numberText } from "../../domain/wording";
import { useFigures } from "../money/useFigures";
import { useText } from "../shell/useText";

/** Who is left out, by the reason. */
export function LeftOutTable({ equity }: { readonly equity: Equity }) {
  const styles = useFigures();
  const text = useText();
  const rows = leftOutRows(equity).filter(({ schools, clusters }) => schools + clusters > 0);
  return (
    <section aria-labelledby="left-out" className={text.section}>
      <h2 id="left-out" className={text.heading}>
        Who is left out
      </h2>
      <div className={styles.scrolls}>
        <table className={styles.table} aria-labelledby="left-out">
          <thead>
            <tr>
              <th scope="col">Why</th>
              <th scope="col">Clusters</th>
              <th scope="col">Schools</th>
              <th scope="col">Small rural</th>
              <th scope="col">Students</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.reason}>
                <th scope="row">{row.reason}</th>
                <td>{numberText(row.clusters)}</td>
                <td>{numberText(row.schools)}</td>
                <td>{numberText(row.smallRuralSchools)}</td>
                <td>{numberText(row.students)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
