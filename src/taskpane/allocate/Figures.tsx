import { makeStyles, tokens } from "@fluentui/react-components";
import { numberText } from "../../domain/wording";
import type { Totals } from "../../engine/coverage";
import { usePublished } from "./usePublished";
import { scrolling } from "../shell/scrolling";
import { useText } from "../shell/useText";

const useStyles = makeStyles({
  scrolls: scrolling,
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "right",
      fontWeight: tokens.fontWeightRegular,
    },
    "& th:first-child": { textAlign: "left" },
    "& thead th": { fontWeight: tokens.fontWeightSemibold },
  },
  own: { fontWeight: `${tokens.fontWeightSemibold} !important` },
});

/** The figures of the published table, in its order. */
const figures: readonly (readonly [keyof Totals, string])[] = [
  ["roles", "Roles"],
  ["clusters", "Clusters with roles"],
  ["schools", "Schools and kura"],
  ["ruralSchools", "Rural schools"],
  ["maoriMediumKura", "Māori medium kura"],
  ["students", "Students"],
  ["maoriStudents", "Māori students"],
  ["pacificStudents", "Pacific students"],
];

interface FiguresProps {
  readonly covered: Totals;
  readonly all: Totals;
  /** Whether the total was a number of roles, as the published one was; not a sum of money. */
  readonly isComparable: boolean;
}

/** Whom the roles reach, of how many; beside what was published where this is the worked example. */
export function Figures({ covered, all, isComparable }: FiguresProps) {
  const styles = useStyles();
  const text = useText();
  const known = usePublished();
  const published = isComparable ? known : undefined;
  const different = published?.filter(({ key, value }) => covered[key] !== value).length;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className={text.heading}>
        Whom the roles reach
      </h2>
      <div className={styles.scrolls}>
        <table className={styles.table} aria-labelledby="figures">
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">This run</th>
              <th scope="col">{published ? "Published 2019" : "Of"}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(([key, label]) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td className={styles.own}>{numberText(covered[key])}</td>
                <td>{thirdColumn(key)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {published && (
        <p className={text.quiet}>
          {different === 0
            ? "All as published for the first tranche. The example is constructed to give them."
            : `${numberText(different ?? 0)} of ${numberText(figures.length)} differ from what was published for the first tranche.`}
        </p>
      )}
    </section>
  );

  function thirdColumn(key: keyof Totals): string {
    if (!published) return key === "roles" ? "" : numberText(all[key]);
    const figure = published.find((one) => one.key === key);
    return figure ? numberText(figure.value) : "";
  }
}
