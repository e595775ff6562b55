import type { Day } from "../../domain/day";
import { costLines, type CostLine, type Costs } from "./costs";
import type { FiscalYear } from "./fiscalYears";
import { spansOf, type Span } from "./spans";
import { startPrice, yearlyPrices, type Price, type StartLine } from "./yearlyPrices";

/** Each line of what one role costs in a fiscal year: days × price, not yet over the year's days. */
export type UnitYear = Readonly<Record<CostLine, Price>>;

/** What a role that starts on a day costs in each fiscal year, before anything is rounded. */
export const unitYears = (start: Day, years: readonly FiscalYear[], costs: Costs): UnitYear[] =>
  years.map((year) => {
    const spans = spansOf(year, { roles: 1, start }, costs);
    return Object.fromEntries(
      costLines.map((line) => [
        line,
        isStartLine(line)
          ? onceIn(year, line, start, costs)
          : addedUp(
              spans.map(({ first, days }): Part => [days, yearlyPrices[line](costs, start, first)]),
            ),
      ]),
    ) as Record<CostLine, Price>;
  });

const isStartLine = (line: CostLine): line is StartLine =>
  line === "induction" || line === "oneOff";

/** What falls due on the start counts whole, in the year of the start. */
const onceIn = (year: FiscalYear, line: StartLine, start: Day, costs: Costs): Price =>
  start >= year.first && start <= year.last
    ? addedUp([[year.days, startPrice(line, costs, start)]])
    : nothing;

type Part = readonly [days: Span["days"], price: Price];

const nothing: Price = { cents: 0n, over: 1n };

/** All prices of a line are over the same. */
const addedUp = (parts: readonly Part[]): Price =>
  parts.reduce(
    (sum, [days, { cents, over }]) => ({ cents: sum.cents + BigInt(days) * cents, over }),
    nothing,
  );
