import { Button } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { reckon } from "../../actions/reckoning";
import { offerWith, whatIfInputs, type WhatIfInput } from "../../actions/whatIfInputs";
import { tornado } from "../../engine/money/tornado";
import { usePane } from "../shell/pane";
import { useText } from "../shell/useText";
import { Ranges } from "./Ranges";
import { TornadoChart } from "./TornadoChart";
import type { Money } from "./useMoney";
import { WhatIfResult } from "./WhatIfResult";
import { WhatIfSlider } from "./WhatIfSlider";
import { WhatToType } from "./WhatToType";

/** As many inputs have sliders: those that matter most. */
const sliders = 3;

/** Which inputs matter most, and what the roles cost if they were otherwise. Writes nothing. */
export function WhatIf({ money }: { readonly money: Money }) {
  const text = useText();
  const { whatIfs, vary, resetWhatIfs } = usePane().session.money;
  const { costing, reckoning } = money;
  const later = useDeferredValue(reckoning); // Typing goes before drawing.
  const bars = useMemo(() => tornado(whatIfInputs(later), later.roles, later.budget), [later]);
  const inputs = bars.map(({ input }) => input);
  const isMoved = ({ key }: WhatIfInput) => (whatIfs[key] ?? 0) !== 0;
  const shown = bars.flatMap(({ input, swing }, index) =>
    (index < sliders && swing > 0) || isMoved(input) ? [input] : [],
  );
  const areMoved = inputs.some(isMoved);
  const changed = reckon({ ...later, offer: offerWith(later.offer, inputs, whatIfs) });
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="what-if" className={text.section}>
      <h2 id="what-if" className={text.heading}>
        What if
      </h2>
      <p className={text.text}>
        The {shown.length === 1 ? "input" : `${shown.length} inputs`} that matter most. Moving one
        reckons anew here at once, and writes nothing.
      </p>
      {shown.map((input) => (
        <WhatIfSlider
          key={input.key}
          input={input}
          by={whatIfs[input.key] ?? 0}
          onMove={(by) => vary(input.key, by)}
        />
      ))}
      <WhatIfResult before={costing} after={changed} />
      <div className={text.buttons}>
        <Button disabledFocusable={!areMoved} onClick={resetWhatIfs}>
          Set the sliders back
        </Button>
      </div>
      {areMoved && <WhatToType inputs={inputs} money={money} />}
      <TornadoChart bars={bars} cost={costing.cost.total} />
      <Ranges bars={bars} />
    </section>
  );
}
