import { Button, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { affordableLine, costLine } from "../../actions/costLines";
import type { Problem } from "../../domain/problem";
import { StaleNote } from "../allocate/StaleNote";
import { usePane } from "../shell/pane";
import { Problems } from "../shell/Problems";
import { useText } from "../shell/useText";
import { Amounts } from "./Amounts";
import { Coverage } from "./Coverage";
import { MoneyActions } from "./MoneyActions";
import { OnTop } from "./OnTop";
import { RunFields } from "./RunFields";
import { UnitCosts } from "./UnitCosts";
import { useMoney, type Money as Known } from "./useMoney";
import { Waterfall } from "./Waterfall";
import { WhatIf } from "./WhatIf";
import { YearChart } from "./YearChart";

/** What the roles cost by fiscal year against the budget, and how many roles the money buys. */
export default function Money() {
  const found = useMoney();
  if (!found) return <Spinner label="Reading the roles and amounts" />;
  const { typed, tables, money } = found;
  const fields = (
    <>
      {typed.run.roles === undefined && <StaleNote />}
      <RunFields typed={typed} tables={tables} />
    </>
  );
  if (!money.ok) return <NothingToCost problems={money.problems}>{fields}</NothingToCost>;
  return (
    <Costed money={money.value} warnings={money.warnings}>
      {fields}
    </Costed>
  );
}

function NothingToCost({
  problems,
  children,
}: {
  readonly problems: readonly Problem[];
  readonly children: ReactNode;
}) {
  const text = useText();
  const { show } = usePane();
  const needsRoles = problems.some(({ code }) => code === "no-allocation");
  return (
    <>
      <p className={text.text}>
        What the roles cost, and how many a budget buys, stands here as soon as there are roles and
        the amounts can be read. This stands in the way:
      </p>
      <Problems problems={problems} />
      {needsRoles && (
        <div className={text.buttons}>
          <Button appearance="primary" onClick={() => show("allocate")}>
            Allocate first
          </Button>
        </div>
      )}
      {children}
    </>
  );
}

/** What shows only the costing is drawn again with another one, not with each slider and key. */
function Costed({
  money,
  warnings,
  children,
}: {
  readonly money: Known;
  readonly warnings: readonly Problem[];
  readonly children: ReactNode;
}) {
  const text = useText();
  const { costing, tables } = money;
  return (
    <>
      {children}
      <div role="status" className={text.section}>
        <p className={text.lead}>{`${affordableLine(costing)}.`}</p>
        <p className={text.text}>{`${costLine(costing)}.`}</p>
      </div>
      <Coverage costing={costing} tables={tables} />
      <MoneyActions money={money} warnings={warnings} />
      <Problems problems={warnings} />
      <YearChart money={money} />
      <Waterfall money={money} />
      <OnTop />
      <WhatIf money={money} />
      <UnitCosts costing={costing} />
      <Amounts tables={tables} />
    </>
  );
}
