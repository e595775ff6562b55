import { makeStyles, tokens } from "@fluentui/react-components";
import { listText, numberText } from "../../domain/wording";
import type { CoverageRow } from "../../engine/coverage";
import { chartColours } from "../shell/chartColours";
import { useText } from "../shell/useText";

const width = 320;
const barHeight = 12;
const rowHeight = 34;
const forNumber = 36;

const useStyles = makeStyles({
  figure: { margin: 0 },
  chart: { width: "100%", maxWidth: "480px", height: "auto", display: "block" },
  bar: {
    fill: chartColours.solid,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "12px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

/** Roles by region as bars, each with its name and number in words. */
export function RegionChart({ rows }: { readonly rows: readonly CoverageRow[] }) {
  const styles = useStyles();
  const text = useText();
  const most = Math.max(1, ...rows.map(({ covered }) => covered.roles));
  const inWords = listText(
    rows.map(({ region, covered }) => `${region} ${numberText(covered.roles)}`),
  );
  return (
    <figure className={styles.figure} aria-labelledby="by-region">
      <figcaption>
        <h2 id="by-region" className={text.heading}>
          Roles by region
        </h2>
      </figcaption>
      <svg
        role="img"
        aria-label={`Roles by region: ${inWords}.`}
        viewBox={`0 0 ${width} ${rows.length * rowHeight}`}
        className={styles.chart}
      >
        {rows.map(({ region, covered }, index) => {
          const top = index * rowHeight;
          const length = ((width - forNumber) * covered.roles) / most;
          return (
            <g key={region}>
              <text x={0} y={top + 13} className={styles.text}>
                {region}
              </text>
              <rect x={0} y={top + 17} width={length} height={barHeight} className={styles.bar} />
              <text x={length + 4} y={top + 27} className={styles.text}>
                {numberText(covered.roles)}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
