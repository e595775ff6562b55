import { Button } from "@fluentui/react-components";
import { usePane } from "../shell/pane";
import type { Money } from "./useMoney";

/** Has Allocate give out as many roles as the money buys. */
export function UseAsLimit({ money: { costing } }: { readonly money: Money }) {
  const { session, show } = usePane();
  const { affordable } = costing;
  return (
    <Button
      disabled={affordable === undefined}
      onClick={() => {
        session.edits.type("roles", String(affordable));
        show("allocate");
      }}
    >
      Use these dollars as the limit
    </Button>
  );
}
