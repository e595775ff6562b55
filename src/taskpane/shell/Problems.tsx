import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { describeProblem, type Place, type Problem } from "../../domain/problem";
import { countText, numberText } from "../../domain/wording";
import { GoTo } from "./GoTo";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  error: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `4px solid ${tokens.colorPaletteRedBorderActive}`,
    overflowWrap: "anywhere",
  },
  warning: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `4px double ${tokens.colorPaletteYellowBorderActive}`,
    overflowWrap: "anywhere",
  },
  goTo: { marginTop: tokens.spacingVerticalXXS },
});

/** As many as a person reads before asking for more. */
const first = 20;

/** Everything that is wrong, errors first, each with the way to its cell. */
export function Problems({
  problems,
  isElsewhere = false,
}: {
  readonly problems: readonly Problem[];
  /** Whether they are of another file, in which no cell can be shown. */
  readonly isElsewhere?: boolean;
}) {
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  return (
    <>
      <Group
        problems={errors}
        title={countText(errors.length, "problem")}
        look="error"
        isElsewhere={isElsewhere}
      />
      <Group
        problems={warnings}
        title={countText(warnings.length, "note")}
        look="warning"
        isElsewhere={isElsewhere}
      />
    </>
  );
}

function Group({
  problems,
  title,
  look,
  isElsewhere,
}: {
  readonly problems: readonly Problem[];
  readonly title: string;
  readonly look: "error" | "warning";
  readonly isElsewhere: boolean;
}) {
  const styles = useStyles();
  const [showAll, setShowAll] = useState(false);
  if (problems.length === 0) return null;
  const shown = showAll ? problems : problems.slice(0, first);
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.list}>
        {shown.map((problem, index) => (
          <li key={index} className={styles[look]}>
            {describeProblem(problem)}
            {!isElsewhere && canBeShown(problem.place) && (
              <div className={styles.goTo}>
                <GoTo place={problem.place} label={`Go to ${cellName(problem.place)}`}>
                  Go to cell
                </GoTo>
              </div>
            )}
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <Button onClick={() => setShowAll(true)}>Show all {numberText(problems.length)}</Button>
      )}
    </section>
  );
}

const canBeShown = (place: Place | undefined): place is Place =>
  place?.sheet !== undefined && (place.row !== undefined || place.address !== undefined);

const cellName = ({ sheet, row, address }: Place): string =>
  `cell ${address ?? `in row ${row}`} on ${sheet}`;
