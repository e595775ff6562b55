import { accessLine, equityRows, percentText } from "../../actions/equityContents";
import type { Equity } from "../../actions/equityOf";
import { listText } from "../../domain/wording";
import { publishedAccess } from "../../parameters/equityParameters";
import { useFigures } from "../money/useFigures";
import { useText } from "../shell/useText";

const width = 320;
const rowHeight = 34;
const forNumber = 48;
const span = width - forNumber;
const above = 14;

/** The share of each region's students who are reached, against the published range. */
export function AccessChart({ equity }: { readonly equity: Equity }) {
  const styles = useFigures();
  const text = useText();
  const regions = equityRows(equity).filter(({ kind }) => kind === "Region");
  const { lowest, highest } = publishedAccess.value;
  const height = above + regions.length * rowHeight;
  const inWords = listText(
    regions.map(({ group, coverage }) => `${group} ${percentText(coverage)}`),
  );
  return (
    <section aria-labelledby="access" className={text.section}>
      <h2 id="access" className={text.heading}>
        Share of each region’s students who are reached
      </h2>
      <figure className={styles.figure}>
        <svg
          role="img"
          aria-label={`Share of students reached: ${inWords}. Lines at ${percentText(lowest, 0)} and ${percentText(highest, 0)}.`}
          viewBox={`0 0 ${width} ${height}`}
          className={styles.chart}
        >
          {regions.map(({ group, coverage = 0 }, index) => {
            const top = above + index * rowHeight;
            return (
              <g key={group}>
                <text x={0} y={top + 12} className={styles.label}>
                  {group}
                </text>
                <rect
                  x={0}
                  y={top + 17}
                  width={span * coverage}
                  height={12}
                  className={styles.outlined}
                />
                <text
                  x={span * Math.max(coverage, highest) + 4}
                  y={top + 27}
                  className={styles.label}
                >
                  {percentText(coverage)}
                </text>
                {[lowest, highest].map((share) => (
                  <line
                    key={share}
                    x1={span * share}
                    x2={span * share}
                    y1={top + 15}
                    y2={top + 31}
                    className={styles.line}
                  />
                ))}
              </g>
            );
          })}
          {[lowest, highest].map((share) => (
            <text key={share} x={span * share} y={10} textAnchor="middle" className={styles.label}>
              {percentText(share, 0)}
            </text>
          ))}
        </svg>
        <figcaption className={text.quiet}>
          {`The lines are no target anybody has set. ${accessLine()}.`}
        </figcaption>
      </figure>
    </section>
  );
}
