import { equityRows, percentText } from "../../actions/equityContents";
import type { Equity } from "../../actions/equityOf";
import { numberText } from "../../domain/wording";
import { useFigures } from "../money/useFigures";
import { useText } from "../shell/useText";

/** Each group: how much of it is reached, and its share of students, need and roles. */
export function GroupTable({ equity }: { readonly equity: Equity }) {
  const styles = useFigures();
  const text = useText();
  return (
    <section aria-labelledby="groups" className={text.section}>
      <h2 id="groups" className={text.heading}>
        Group by group
      </h2>
      <div className={styles.scrolls}>
        <table className={styles.table} aria-labelledby="groups">
          <thead>
            <tr>
              <th scope="col">Group</th>
              <th scope="col">Reached</th>
              <th scope="col">Of students</th>
              <th scope="col">Of need</th>
              <th scope="col">Of roles</th>
            </tr>
          </thead>
          <tbody>
            {equityRows(equity).map((row) => (
              <tr key={`${row.kind} ${row.group}`}>
                <th scope="row">
                  {row.group}
                  <span className={styles.about}>
                    {`${numberText(row.studentsReached)} of ${numberText(row.students)}`}
                  </span>
                </th>
                <td>{percentText(row.coverage)}</td>
                <td>{percentText(row.studentShare)}</td>
                <td>{percentText(row.needShare)}</td>
                <td>{percentText(row.roleShare)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={text.quiet}>
        Reached: of the group’s students in all open schools. Then the group’s share of all
        students, of need and of roles; the roles of a cluster are shared by its students.
      </p>
    </section>
  );
}
