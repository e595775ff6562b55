import type { Comparison } from "../../actions/compareSides";
import { orderText, ruleText } from "../../actions/ruleWords";
import type { Difference } from "../../actions/sideDifference";
import { countText, listText } from "../../domain/wording";
import { useText } from "../shell/useText";

/** What is different between the two sides, in the order of the rules, and what each did. */
export function Differences({ comparison: { steps, aside } }: { readonly comparison: Comparison }) {
  const text = useText();
  return (
    <section aria-labelledby="differences" className={text.section}>
      <h2 id="differences" className={text.heading}>
        What is different
      </h2>
      <ol className={text.list}>
        {steps.map((step, at) => (
          <li key={at}>
            {`${listText(step.rules.map(differenceText))}. ${whatItDid(step)}`}
            {step.rules.length > 1 && " Applied together: without the last there is no allocation."}
          </li>
        ))}
      </ol>
      {steps.length !== 1 && <p className={text.note}>{`${orderText(steps)}.`}</p>}
      {aside.length > 0 && (
        <p className={text.quiet}>
          {`Different too, but no rule of its own: ${aside.map(differenceText).join("; ")}.`}
        </p>
      )}
    </section>
  );
}

function differenceText(difference: Difference): string {
  const { name, before, after, which } = difference;
  const words =
    ruleText(difference) === name ? `${name} (${before} → ${after})` : ruleText(difference);
  return which === undefined ? words : `${words}: ${which}`;
}

function whatItDid({ given, gaining, taken, losing }: Comparison["steps"][number]): string {
  const parts = [
    ...(given > 0 ? [`gave ${countText(given, "role")} to ${countText(gaining, "cluster")}`] : []),
    ...(taken > 0 ? [`took ${countText(taken, "role")} from ${countText(losing, "cluster")}`] : []),
  ];
  return parts.length === 0 ? "It changed no roles." : `It ${listText(parts)}.`;
}
