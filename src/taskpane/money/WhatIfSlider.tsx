import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { WhatIfInput } from "../../actions/whatIfInputs";
import { amountText, differenceText } from "../../actions/whatIfWords";
import { chartColours } from "../shell/chartColours";
import { useText } from "../shell/useText";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  slider: {
    display: "block",
    width: "100%",
    height: "24px",
    margin: 0,
    accentColor: chartColours.solid,
    cursor: "pointer",
  },
});

/** One input to move between the ends of its range; the arrow keys go step by step. */
export function WhatIfSlider({
  input,
  by,
  onMove,
}: {
  readonly input: WhatIfInput;
  readonly by: number;
  readonly onMove: (by: number) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  const least = Math.ceil(input.low / input.step) * input.step; // So that 0 is a position of it.
  const amount = amountText(input, by);
  const difference = differenceText(input, by);
  const inWords = by === 0 || amount.startsWith(difference) ? amount : `${amount}, ${difference}`;
  return (
    <div>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.name}>
          {input.range.name}
        </label>
        <output htmlFor={id}>{inWords}</output>
      </div>
      <input
        id={id}
        type="range"
        min={least}
        max={input.high}
        step={input.step}
        value={by}
        aria-valuetext={inWords}
        className={styles.slider}
        onChange={({ target }) => onMove(Number(target.value))}
      />
      <div className={styles.head}>
        <span className={text.quiet}>{amountText(input, least)}</span>
        <span className={text.quiet}>{amountText(input, input.high)}</span>
      </div>
    </div>
  );
}
