import { sensitivityContents } from "../../actions/sensitivityContents";
import type { SensitiveAllocation } from "../../actions/sensitivityOf";
import { numberText } from "../../domain/wording";
import { useFigures } from "../money/useFigures";
import { useText } from "../shell/useText";

/** What each rounding and each sharing method would do in place of the present one. */
export function RulesBeside({ found }: { readonly found: SensitiveAllocation }) {
  const styles = useFigures();
  const text = useText();
  const [, , { rows }] = sensitivityContents(found);
  const impossible = rows.filter(({ whyNot }) => whyNot !== undefined);
  return (
    <section aria-labelledby="rules" className={text.section}>
      <h2 id="rules" className={text.heading}>
        Roundings and sharing methods side by side
      </h2>
      <div className={styles.scrolls}>
        <table className={styles.table} aria-labelledby="rules">
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Roles claimed</th>
              <th scope="col">Clusters with roles</th>
              <th scope="col">Roles moved</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ serving, rule, isPresent, claims, clusters, moved, movedShare }) => (
              <tr key={`${serving} ${rule}`} className={isPresent ? styles.total : undefined}>
                <th scope="row">
                  {`${serving}, ${rule}`}
                  {isPresent && <span className={styles.about}>as now</span>}
                </th>
                <td>{claims === undefined ? "" : numberText(claims)}</td>
                <td>{clusters === undefined ? "not possible" : numberText(clusters)}</td>
                <td>
                  {moved === undefined ? "" : numberText(moved)}
                  {movedShare !== undefined && (
                    <span className={styles.about}>{`${numberText(100 * movedShare, 1)} %`}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {impossible.length > 0 && (
        <ul className={text.list}>
          {impossible.map(({ serving, rule, whyNot }) => (
            <li key={`${serving} ${rule}`}>{`${serving}, ${rule}: ${whyNot}`}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
