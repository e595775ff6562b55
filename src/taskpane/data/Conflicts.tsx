import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReturnConflict } from "../../actions/returnDifferences";
import { numberText } from "../../domain/wording";
import { scrolling } from "../shell/scrolling";
import { useText } from "../shell/useText";

const useStyles = makeStyles({
  scrolls: scrolling,
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: "3px 6px",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "left",
      verticalAlign: "top",
    },
  },
});

/** As many as a person compares here. */
const most = 60;

/** Answers of a region that do not agree, side by side. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly ReturnConflict[] }) {
  return conflicts.map((conflict) => <Conflict key={conflict.region} conflict={conflict} />);
}

function Conflict({ conflict }: { readonly conflict: ReturnConflict }) {
  const styles = useStyles();
  const text = useText();
  const { region, sides, differences } = conflict;
  return (
    <section aria-label={`What differs for ${region}`}>
      <h3
        className={text.heading}
      >{`${region}: ${numberText(differences.length)} answers differ`}</h3>
      <div className={styles.scrolls}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Cluster</th>
              <th scope="col">Column</th>
              {sides.map(({ name, completedBy }) => (
                <th key={name} scope="col">
                  {name}
                  {completedBy !== undefined && ` (${completedBy})`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differences.slice(0, most).map(({ about, column, values }) => (
              <tr key={`${about} ${column}`}>
                <th scope="row">{about}</th>
                <td>{column}</td>
                {values.map((value, index) => (
                  <td key={sides[index]!.name}>{value ?? "–"}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {differences.length > most && (
        <p className={text.quiet}>{`and ${numberText(differences.length - most)} more`}</p>
      )}
    </section>
  );
}
