import { Button } from "@fluentui/react-components";
import { usePane } from "../shell/pane";
import type { ScreenId } from "../shell/screens";
import { useText } from "../shell/useText";

const steps: readonly (readonly [screen: ScreenId, button: string, sentence: string])[] = [
  [
    "start",
    "Start",
    "says what your workbook holds and what is missing. An empty workbook can be filled with the worked example.",
  ],
  ["allocate", "Allocate", "shares the roles out and writes the result beside your data."],
  ["why", "Why", "answers for one cluster: pick it, or select its row in the sheet."],
  [
    "policy",
    "Policy",
    "has every number the result rests on. Change one and see who would gain and who would lose.",
  ],
  [
    "money",
    "Money",
    "says what the roles cost against the budget, how many a budget buys, and where every amount comes from.",
  ],
  ["functions", "Functions", "puts the same calculations into your own sheets as formulas."],
];

/** What to do in the first ten minutes, with the way to each screen. */
export function FirstMinutes() {
  const text = useText();
  const { show } = usePane();
  return (
    <>
      <h2 className={text.heading}>The first ten minutes</h2>
      <ol className={text.list}>
        {steps.map(([screen, button, sentence]) => (
          <li key={screen}>
            <Button size="small" onClick={() => show(screen)}>
              {button}
            </Button>{" "}
            {sentence}
          </li>
        ))}
      </ol>
    </>
  );
}
