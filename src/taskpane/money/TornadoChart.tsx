import { memo } from "react";
import type { WhatIfInput } from "../../actions/whatIfInputs";
import { amountText } from "../../actions/whatIfWords";
import { dollarText, shortDollars } from "../../domain/money";
import type { TornadoBar, WhatIfEnd } from "../../engine/money/tornado";
import { useText } from "../shell/useText";
import { tornadoLayout, type TornadoPlace } from "./tornadoLayout";
import { useFigures } from "./useFigures";

const width = 320;
const rowHeight = 34;
const forNumber = 60;

interface ChartProps {
  readonly bars: readonly TornadoBar<WhatIfInput>[];
  /** What the roles cost now, in cents. */
  readonly cost: number;
}

/** How far the cost goes with each input by itself, the widest first. */
export const TornadoChart = memo(function TornadoChart({ bars, cost }: ChartProps) {
  const styles = useFigures();
  const text = useText();
  const differences = bars.map(({ low, high }) => [low.cost - cost, high.cost - cost] as const);
  const { middle, places } = tornadoLayout(differences, width, forNumber);
  return (
    <figure className={styles.figure} aria-labelledby="tornado">
      <figcaption>
        <h3 id="tornado" className={text.heading}>
          How far each input moves the cost
        </h3>
        <p className={text.quiet}>
          {`One at a time, from ${dollarText(cost)}. Outlined: the input at its least or earliest; solid: at its most or latest.`}
        </p>
      </figcaption>
      <svg
        role="img"
        aria-label={`Change of the cost: ${bars.map((bar) => inWords(bar, cost)).join("; ")}.`}
        viewBox={`0 0 ${width} ${bars.length * rowHeight}`}
        className={styles.chart}
      >
        {bars.map((bar, index) => (
          <Bar
            key={bar.input.key}
            bar={bar}
            place={places[index]!}
            index={index}
            cost={cost}
            middle={middle}
          />
        ))}
      </svg>
    </figure>
  );
});

function Bar({
  bar: { input, low, high },
  place: { left, right },
  index,
  cost,
  middle,
}: {
  readonly bar: TornadoBar<WhatIfInput>;
  readonly place: TornadoPlace;
  readonly index: number;
  readonly cost: number;
  readonly middle: number;
}) {
  const styles = useFigures();
  const y = index * rowHeight + 17;
  const [cheaper, dearer] = low.cost <= high.cost ? [low, high] : [high, low];
  const looks =
    cheaper === low ? (["outlined", "solid"] as const) : (["solid", "outlined"] as const);
  const sides = [
    { end: cheaper, from: left, to: middle, look: looks[0], textAnchor: "end", x: left - 4 },
    { end: dearer, from: middle, to: right, look: looks[1], textAnchor: "start", x: right + 4 },
  ] as const;
  return (
    <g>
      <text x={0} y={y - 5} className={styles.label}>
        {input.range.name}
      </text>
      {sides.map(({ end, from, to, look, textAnchor, x }) => (
        <g key={textAnchor}>
          <rect x={from} y={y} width={to - from} height={12} className={styles[look]} />
          {end.cost !== cost && (
            <text x={x} y={y + 10} textAnchor={textAnchor} className={styles.label}>
              {signedText(end, cost)}
            </text>
          )}
        </g>
      ))}
      <line x1={middle} x2={middle} y1={y - 3} y2={y + 15} className={styles.line} />
    </g>
  );
}

const signedText = (end: WhatIfEnd, cost: number): string =>
  `${end.cost > cost ? "+" : ""}${shortDollars(end.cost - cost)}`;

const inWords = ({ input, low, high }: TornadoBar<WhatIfInput>, cost: number): string =>
  `${input.range.name} ${[low, high].map((end) => `${signedText(end, cost)} at ${amountText(input, end.by)}`).join(", ")}`;
