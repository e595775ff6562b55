import { endText } from "../../actions/sensitivityLines";
import { inputOf } from "../../actions/sweepPlan";
import { countText, numberText } from "../../domain/wording";
import { movedRoles } from "../../engine/sensitivity/differenceOf";
import type { MovedBar, MovedEnd } from "../../engine/sensitivity/oneAtATime";
import { useFigures } from "../money/useFigures";
import { useText } from "../shell/useText";

const width = 320;
const forNumber = 76;
const barHeight = 12;
const rowHeight = 50;

/** How many roles each input by itself moves at the ends of its range, the one that moves most first. */
export function MovedChart({ bars }: { readonly bars: readonly MovedBar[] }) {
  const styles = useFigures();
  const text = useText();
  const most = Math.max(1, ...bars.flatMap(({ low, high }) => [rolesAt(low), rolesAt(high)]));
  return (
    <figure className={styles.figure} aria-labelledby="moved">
      <figcaption>
        <h2 id="moved" className={text.heading}>
          How many roles each input moves by itself
        </h2>
        <p className={text.quiet}>
          Outlined: the input at the least of its range; solid: at its most. All others as they are.
        </p>
      </figcaption>
      <svg
        role="img"
        aria-label={`Roles moved: ${bars.map(inWords).join("; ")}.`}
        viewBox={`0 0 ${width} ${bars.length * rowHeight}`}
        className={styles.chart}
      >
        {bars.map((bar, index) => (
          <g key={bar.key}>
            <text x={0} y={index * rowHeight + 14} className={styles.label}>
              {inputOf(bar.key).name}
            </text>
            {([bar.low, bar.high] as const).map((end, at) => {
              const y = index * rowHeight + 18 + at * (barHeight + 2);
              const long = ((width - forNumber) * rolesAt(end)) / most;
              return (
                <g key={at}>
                  <rect
                    x={0}
                    y={y}
                    width={Math.max(1, long)}
                    height={barHeight}
                    className={at === 0 ? styles.outlined : styles.solid}
                  />
                  <text x={long + 5} y={y + 10} className={styles.label}>
                    {endWords(bar.key, end)}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
    </figure>
  );
}

const rolesAt = ({ moved }: MovedEnd): number => (moved ? movedRoles(moved) : 0);

const valueAt = (key: MovedBar["key"], { at }: MovedEnd): string =>
  `${endText({ key, low: at, high: at }, at)}${key === "students" ? " %" : ""}`;

const endWords = (key: MovedBar["key"], end: MovedEnd): string =>
  `${end.moved ? numberText(rolesAt(end)) : "–"} at ${valueAt(key, end)}`;

const inWords = ({ key, low, high }: MovedBar): string =>
  `${inputOf(key).name} ${[low, high]
    .map((end) =>
      end.moved
        ? `${countText(rolesAt(end), "role")} at ${valueAt(key, end)}`
        : `not possible at ${valueAt(key, end)}`,
    )
    .join(", ")}`;
