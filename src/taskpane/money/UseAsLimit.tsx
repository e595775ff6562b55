import { Button } from "@fluentui/react-components";
import { countText } from "../../domain/wording";
import { usePane } from "../shell/pane";
import type { Money } from "./useMoney";

/** Has the next allocation give out as many roles as the money buys. */
export function UseAsLimit({ money }: { readonly money: Money }) {
  const { session, show } = usePane();
  const { affordable } = money.costing;
  const dollars = wholeDollars(money);
  const use = () => {
    session.edits.type("dollarLimit", dollars === undefined ? "" : String(dollars));
    if (dollars === undefined) session.edits.type("roles", String(affordable));
    show("allocate");
  };
  return (
    <Button disabledFocusable={affordable === undefined} onClick={use}>
      {dollars === undefined && affordable !== undefined
        ? `Use these ${countText(affordable, "role")} as the limit`
        : "Use these dollars as the limit"}
    </Button>
  );
}

/**
 * The budget where an allocation would find that it buys as many roles: one sum, and the start that
 * stands on the Costs sheet. Undefined where only the number of roles can be handed on.
 */
function wholeDollars({ costing, reckoning: { budget } }: Money): number | undefined {
  if (budget.kind !== "total" || costing.forThisRun.start !== undefined) return undefined;
  const dollars = Math.floor(budget.cents / 100);
  return dollars > 0 ? dollars : undefined;
}
