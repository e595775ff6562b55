import { memo } from "react";
import { shownCosting } from "../../actions/shownCosting";
import { dollarText } from "../../domain/money";
import { listText } from "../../domain/wording";
import { useText } from "../shell/useText";
import { useFigures } from "./useFigures";
import type { Money } from "./useMoney";
import { waterfallBars, type WaterfallBar } from "./waterfallBars";

const width = 320;
const rowHeight = 34;

/** From the budget, line by line, to what is left of it. */
export const Waterfall = memo(function Waterfall({
  money: { costing, reckoning },
}: {
  readonly money: Money;
}) {
  const styles = useFigures();
  const text = useText();
  const bars = waterfallBars(shownCosting(costing.cost, reckoning.budget));
  const least = Math.min(...bars.map(({ from }) => from));
  const most = Math.max(1, ...bars.map(({ to }) => to));
  const scale = (width - 4) / (most - least);
  const zero = 2 - least * scale;
  return (
    <section aria-labelledby="waterfall" className={text.section}>
      <h2 id="waterfall" className={text.heading}>
        From the budget to what is left
      </h2>
      <figure className={styles.figure}>
        <svg
          role="img"
          aria-label={`From the budget to what is left: ${listText(bars.map(inWords))}.`}
          viewBox={`0 0 ${width} ${bars.length * rowHeight}`}
          className={styles.chart}
        >
          {bars.map((bar, index) => (
            <g key={bar.name}>
              <text x={0} y={index * rowHeight + 12} className={styles.label}>
                {inWords(bar)}
              </text>
              <rect
                x={zero + bar.from * scale}
                y={index * rowHeight + 17}
                width={Math.max(1, (bar.to - bar.from) * scale)}
                height={12}
                className={styles[lookOf(bar)]}
              />
              {least < 0 && (
                <line
                  x1={zero}
                  x2={zero}
                  y1={index * rowHeight + 14}
                  y2={index * rowHeight + 32}
                  className={styles.line}
                />
              )}
            </g>
          ))}
        </svg>
      </figure>
    </section>
  );
});

const inWords = ({ name, dollars }: WaterfallBar): string => `${name} ${dollarText(dollars * 100)}`;

function lookOf({ kind, dollars }: WaterfallBar): "solid" | "outlined" | "over" {
  if (kind === "line") return "outlined";
  return dollars < 0 ? "over" : "solid";
}
