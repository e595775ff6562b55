import type { Comparison } from "../../actions/compareSides";
import { listText, numberText } from "../../domain/wording";
import { coverageOf } from "../../engine/headlineOf";
import { useFigures } from "../money/useFigures";
import { useText } from "../shell/useText";

const width = 320;
const rowHeight = 34;
const radius = 6;
const forNumbers = 74;

interface RegionRoles {
  readonly region: string;
  readonly before: number;
  readonly after: number;
}

/** Roles of each region before and after, as two points on a line. */
export function RegionDumbbell({ comparison }: { readonly comparison: Comparison }) {
  const styles = useFigures();
  const text = useText();
  const rows = rowsOf(comparison);
  const most = Math.max(1, ...rows.flatMap(({ before, after }) => [before, after]));
  const scale = (width - forNumbers - 2 * radius) / most;
  return (
    <section aria-labelledby="by-region" className={text.section}>
      <h2 id="by-region" className={text.heading}>
        Roles by region before and after
      </h2>
      <figure className={styles.figure}>
        <svg
          role="img"
          aria-label={`Roles by region: ${listText(rows.map(inWords))}.`}
          viewBox={`0 0 ${width} ${rows.length * rowHeight}`}
          className={styles.chart}
        >
          {rows.map((row, index) => (
            <Region key={row.region} row={row} top={index * rowHeight} scale={scale} />
          ))}
        </svg>
        <figcaption className={text.quiet}>
          Wide point: before. Small full point: after. By the clusters’ lead region.
        </figcaption>
      </figure>
    </section>
  );
}

interface RegionProps {
  readonly row: RegionRoles;
  readonly top: number;
  /** Width of one role. */
  readonly scale: number;
}

function Region({ row: { region, before, after }, top, scale }: RegionProps) {
  const styles = useFigures();
  const y = top + 23;
  const [from, to] = [before, after].map((roles) => radius + 1 + roles * scale) as [number, number];
  const numbers =
    before === after ? numberText(after) : `${numberText(before)} → ${numberText(after)}`;
  return (
    <g>
      <text x={0} y={top + 12} className={styles.label}>
        {region}
      </text>
      <line x1={from} x2={to} y1={y} y2={y} className={styles.line} />
      <circle cx={from} cy={y} r={radius} className={styles.outlined} />
      <circle cx={to} cy={y} r={radius - 2.5} className={styles.solid} />
      <text x={Math.max(from, to) + radius + 5} y={y + 4} className={styles.label}>
        {numbers}
      </text>
    </g>
  );
}

function rowsOf({ before, after }: Comparison): RegionRoles[] {
  const is = coverageOf(after);
  return coverageOf(before).flatMap(({ region, covered }, at) =>
    region ? [{ region, before: covered.roles, after: is[at]!.covered.roles }] : [],
  );
}

const inWords = ({ region, before, after }: RegionRoles): string =>
  before === after
    ? `${region} ${numberText(after)} as before`
    : `${region} ${numberText(before)} before and ${numberText(after)} after`;
