import { makeStyles, tokens } from "@fluentui/react-components";
import type { Day } from "../../domain/day";
import type { RolloutRow } from "../../engine/rollout";
import { lineOfText, type DrawnRectangle, type DrawnText } from "../../sheets/drawing";
import { tileMap } from "../../sheets/tileMap";
import { useText } from "../shell/useText";

const useStyles = makeStyles({
  figure: { margin: 0 },
  map: { width: "100%", maxWidth: "400px", height: "auto", display: "block" },
  paper: {
    fill: "none",
    stroke: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  coloured: { forcedColorAdjust: "none" },
  label: { textAnchor: "middle", forcedColorAdjust: "none" },
  text: {
    fill: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

interface MapProps {
  /** The country and the regions, of one measure. */
  readonly rows: readonly RolloutRow[];
  readonly asAt: Day;
}

/** The map of the regions as it stands on the sheet, in the colours of the pane. */
export function TileMap({ rows, asAt }: MapProps) {
  const styles = useStyles();
  const text = useText();
  const [country] = rows;
  if (!country) return null;
  const map = tileMap(rows, { measure: country.measure, asAt, about: [] });
  return (
    <figure className={styles.figure} aria-labelledby="tile-map">
      <figcaption>
        <h2 id="tile-map" className={text.heading}>
          Regions by phase
        </h2>
      </figcaption>
      <svg
        role="img"
        aria-label={map.words}
        viewBox={`0 0 ${map.width} ${map.height}`}
        className={styles.map}
      >
        {map.rectangles.map((rectangle, index) => (
          <Rectangle key={index} rectangle={rectangle} />
        ))}
        {map.texts.map((each, index) => (
          <Lines key={index} text={each} />
        ))}
      </svg>
    </figure>
  );
}

function Rectangle({ rectangle }: { readonly rectangle: DrawnRectangle }) {
  const styles = useStyles();
  const { fill, line, label, ...place } = rectangle;
  if (fill === undefined) return <rect {...place} className={line && styles.paper} fill="none" />;
  const middle = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  return (
    <>
      <rect
        {...place}
        fill={`#${fill}`}
        stroke={line && `#${line.colour}`}
        strokeWidth={line?.width}
        className={styles.coloured}
      />
      {label && (
        <text
          x={middle.x}
          y={middle.y + label.size * 0.35}
          fontSize={label.size}
          fill={`#${label.colour}`}
          className={styles.label}
        >
          {label.text}
        </text>
      )}
    </>
  );
}

function Lines({ text }: { readonly text: DrawnText }) {
  const styles = useStyles();
  const { x, y, width, lines, size, bold, align } = text;
  return lines.map((line, index) => (
    <text
      key={index}
      x={align === "left" ? x : x + width}
      y={y + size * (lineOfText.ascent + index * lineOfText.height)}
      fontSize={size}
      fontWeight={bold ? 600 : undefined}
      textAnchor={align === "left" ? "start" : "end"}
      className={styles.text}
    >
      {line}
    </text>
  ));
}
