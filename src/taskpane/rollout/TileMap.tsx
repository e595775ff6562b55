import { makeStyles, tokens } from "@fluentui/react-components";
import { phases } from "../../domain/phase";
import { listText, numberText } from "../../domain/wording";
import type { RolloutRow } from "../../engine/rollout";
import { phaseColours } from "../../sheets/phaseHighlights";
import { tileOf, tileMapSize } from "../../sheets/tileMap";
import { useText } from "../shell/useText";

const useStyles = makeStyles({
  figure: { margin: 0 },
  map: { width: "100%", maxWidth: "360px", height: "auto", display: "block" },
  frame: {
    fill: "none",
    stroke: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  band: { forcedColorAdjust: "none" },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "9px",
    textAnchor: "middle",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

const bandHeight = 13;

/**
 * The ten regions as tiles, about where they lie. The band of each is divided by phase, least
 * advanced first; the same stands in words beside it for those who cannot see it.
 */
export function TileMap({ rows }: { readonly rows: readonly RolloutRow[] }) {
  const styles = useStyles();
  const text = useText();
  const regional = rows.filter(({ region }) => region !== undefined);
  return (
    <figure className={styles.figure} aria-labelledby="tile-map">
      <figcaption>
        <h2 id="tile-map" className={text.heading}>
          Regions by phase
        </h2>
      </figcaption>
      <svg
        role="img"
        aria-label={listText(regional.map(inWords))}
        viewBox={`0 0 ${tileMapSize.width} ${tileMapSize.height}`}
        className={styles.map}
      >
        {regional.map((row) => (
          <Tile key={row.region} row={row} />
        ))}
      </svg>
      <Legend />
    </figure>
  );
}

function Tile({ row }: { readonly row: RolloutRow }) {
  const styles = useStyles();
  const { x, y, width, height, lines } = tileOf(row.region!);
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} rx={3} className={styles.frame} />
      {lines.map((line, index) => (
        <text key={line} x={x + width / 2} y={y + 12 + index * 10} className={styles.text}>
          {line}
        </text>
      ))}
      {bandsOf(row, { from: x + 4, width: width - 8 }).map(({ colour, ...band }) => (
        <rect
          key={colour}
          {...band}
          y={y + height - bandHeight - 14}
          height={bandHeight}
          fill={colour}
          className={styles.band}
        />
      ))}
      <text x={x + width / 2} y={y + height - 4} className={styles.text}>
        {numberText(row.total)}
      </text>
    </g>
  );
}

/** The parts of a band, least advanced phase first, each as long as its share. */
function bandsOf(
  { byPhase, total }: RolloutRow,
  { from, width }: { readonly from: number; readonly width: number },
): { readonly x: number; readonly width: number; readonly colour: string }[] {
  let x = from;
  return phases.map((phase, index) => {
    const length = total === 0 ? 0 : (width * byPhase[phase]) / total;
    const band = { x, width: length, colour: `#${phaseColours[index]}` };
    x += length;
    return band;
  });
}

const inWords = ({ region, byPhase, total }: RolloutRow): string => {
  const parts = phases
    .filter((phase) => byPhase[phase] > 0)
    .map((phase) => `${numberText(byPhase[phase])} ${phase}`);
  return `${region}: ${numberText(total)}${parts.length > 0 ? ` (${parts.join(", ")})` : ""}`;
};

const useLegendStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
  },
  swatch: {
    display: "inline-block",
    width: "10px",
    height: "10px",
    marginRight: "4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
  },
});

/** What the colours mean. */
export function Legend() {
  const styles = useLegendStyles();
  return (
    <div className={styles.legend}>
      {phases.map((phase, index) => (
        <span key={phase}>
          <span
            className={styles.swatch}
            style={{ backgroundColor: `#${phaseColours[index]}` }}
            aria-hidden
          />
          {phase}
        </span>
      ))}
    </div>
  );
}
