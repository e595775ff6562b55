import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { numberText } from "../../domain/wording";
import type { Placement } from "../../engine/placement/placement";
import { chartColours } from "../shell/chartColours";
import { useText } from "../shell/useText";
import { mapLayout, type Dot, type MapLayout, type Way } from "./mapLayout";
import { mapWords } from "./mapWords";

const inForcedColours = "@media (forced-colors: active)";

const useStyles = makeStyles({
  figure: { margin: 0 },
  map: {
    width: "100%",
    maxWidth: "480px",
    height: "auto",
    display: "block",
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    [inForcedColours]: { backgroundColor: "Canvas" },
  },
  way: { stroke: chartColours.outline, [inForcedColours]: { stroke: "CanvasText" } },
  dot: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "1.5px",
    [inForcedColours]: { fill: "Canvas", stroke: "CanvasText" },
  },
  host: {
    fill: chartColours.solid,
    stroke: chartColours.solid,
    [inForcedColours]: { fill: "Highlight", stroke: "CanvasText" },
  },
  pointed: {
    stroke: tokens.colorStrokeFocus2,
    strokeWidth: "3px",
    [inForcedColours]: { stroke: "Highlight" },
  },
  label: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "11px",
    textAnchor: "middle",
    dominantBaseline: "central",
    pointerEvents: "none",
    [inForcedColours]: { fill: "CanvasText" },
  },
  onHost: {
    fill: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    [inForcedColours]: { fill: "HighlightText" },
  },
  school: { cursor: "pointer" },
  scale: { stroke: tokens.colorNeutralForeground2, [inForcedColours]: { stroke: "CanvasText" } },
});

interface MapProps {
  readonly placement: Placement;
  /** Number of the school that is worked on. */
  readonly pointed: string | undefined;
  /** Told the school whose dot was pressed; by keyboard the table beside the map has them all. */
  readonly onPoint: (school: string) => void;
}

/** The schools of a cluster where they are, its hosts, and who goes where. */
export function ClusterMap({ placement, pointed, onPoint }: MapProps) {
  const styles = useStyles();
  const text = useText();
  const map = useMemo(() => mapLayout(placement), [placement]);
  if (!map) return <p className={text.text}>There is no map, as no school has coordinates.</p>;
  return (
    <figure className={styles.figure}>
      <svg
        role="img"
        aria-label={mapWords(placement)}
        viewBox={`0 0 ${map.width} ${map.height + scaleHeight}`}
        className={styles.map}
      >
        {map.ways.map((way) => (
          <WayLine key={`${way.from.number}-${way.to.number}`} way={way} />
        ))}
        {map.dots.map((dot) => (
          <DotCircle
            key={dot.number}
            dot={dot}
            isPointed={dot.school.number === pointed}
            onPoint={onPoint}
          />
        ))}
        <Scale map={map} />
      </svg>
      <figcaption className={text.quiet}>
        Filled: LSCs are based there. The larger a dot, the more students; the wider a line, the
        more half-days. The numbers are those of the table; schools that are close are drawn apart.
      </figcaption>
    </figure>
  );
}

function WayLine({ way: { from, to, halfDays } }: { readonly way: Way }) {
  const width = Math.min(5, 0.8 + 0.35 * halfDays);
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return <line {...ends} strokeWidth={width} className={useStyles().way} />;
}

function DotCircle({
  dot: { school, number, x, y, radius, hosted },
  isPointed,
  onPoint,
}: {
  readonly dot: Dot;
  readonly isPointed: boolean;
  readonly onPoint: (school: string) => void;
}) {
  const styles = useStyles();
  return (
    <g onClick={() => onPoint(school.number)} className={styles.school}>
      <circle
        cx={x}
        cy={y}
        r={radius}
        className={mergeClasses(styles.dot, hosted > 0 && styles.host, isPointed && styles.pointed)}
      >
        <title>{school.name}</title>
      </circle>
      <text x={x} y={y} className={mergeClasses(styles.label, hosted > 0 && styles.onHost)}>
        {number}
      </text>
    </g>
  );
}

/** Room under the schools for the scale. */
const scaleHeight = 22;

/** How long some kilometres are. */
function Scale({ map: { scale, height } }: { readonly map: MapLayout }) {
  const styles = useStyles();
  const [x, y] = [8, height + scaleHeight - 8];
  const km = numberText(scale.km, scale.km < 1 ? 1 : 0);
  return (
    <>
      <path
        d={`M${x} ${y - 4}v4h${scale.length}v-4`}
        fill="none"
        strokeWidth={1}
        className={styles.scale}
      />
      <text x={x + scale.length + 20} y={y - 2} className={styles.label}>
        {`${km} km`}
      </text>
    </>
  );
}
