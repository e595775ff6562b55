import { makeStyles, tokens } from "@fluentui/react-components";
import type { Rollout } from "../../actions/rolloutFrom";
import { phases } from "../../domain/phase";
import { numberText } from "../../domain/wording";
import { phaseColours } from "../../sheets/phaseHighlights";
import { useText } from "../shell/useText";

const width = 320;
const height = 150;
const below = 18;

const useStyles = makeStyles({
  figure: { margin: 0 },
  chart: { width: "100%", maxWidth: "480px", height: "auto", display: "block" },
  band: { forcedColorAdjust: "none", stroke: tokens.colorNeutralStroke1, strokeWidth: "0.5px" },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "11px",
    textAnchor: "middle",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

/** The clusters of the country by phase, term by term; the last eight terms. */
export function TrendChart({ view }: { readonly view: Rollout }) {
  const styles = useStyles();
  const text = useText();
  const trend = view.trend.slice(-8);
  if (trend.length < 2) return null;
  const most = Math.max(1, ...trend.map(({ row }) => row.total));
  const step = width / trend.length;
  const scale = (height - below - 14) / most;
  return (
    <figure className={styles.figure} aria-labelledby="trend">
      <figcaption>
        <h2 id="trend" className={text.heading}>
          Clusters, term by term
        </h2>
      </figcaption>
      <svg
        role="img"
        aria-label={trend
          .map(({ term, row }) => `${term.term}: ${numberText(row.total)} clusters`)
          .join(", ")}
        viewBox={`0 0 ${width} ${height}`}
        className={styles.chart}
      >
        {trend.map(({ term, row }, index) => {
          const middle = (index + 0.5) * step;
          let top = height - below;
          return (
            <g key={term.term}>
              {phases.map((phase, at) => {
                const size = row.byPhase[phase] * scale;
                top -= size;
                return (
                  <rect
                    key={phase}
                    x={middle - Math.min(24, step / 3)}
                    y={top}
                    width={2 * Math.min(24, step / 3)}
                    height={size}
                    fill={`#${phaseColours[at]}`}
                    className={styles.band}
                  />
                );
              })}
              <text x={middle} y={top - 3} className={styles.text}>
                {numberText(row.total)}
              </text>
              <text x={middle} y={height - 5} className={styles.text}>
                {trend.length > 4
                  ? term.term.replace(/^(\d\d)?(\d\d) Term (\d)$/, "$2 T$3")
                  : term.term}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
