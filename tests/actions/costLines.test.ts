import { capitalLine, costLine } from "../../src/actions/costLines";
import type { Costing } from "../../src/actions/costing";
import { costOfRoles } from "../../src/engine/money/affordable";
import { capitalOf } from "../../src/engine/money/capital";
import { headroomOf } from "../../src/engine/money/headroom";
import { always, costs, fourYears } from "../engine/money/someCosts";

const line = (salary: number, budget: number) => {
  const prices = costs({ salary: new Map([[9, always(salary)]]) });
  const cost = costOfRoles(1, { start: "2019-07-01", years: fourYears, costs: prices });
  const headroom = headroomOf(cost, { kind: "total", cents: budget });
  return costLine({ roles: 1, start: "2019-07-01", cost, headroom } as Costing);
};

test("what is left is the difference of the two dollars beside it, whatever the cents", () => {
  // $100.20 and $300.60: the difference of $200.40 would be shown as $200, beside $100 and $301.
  expect(line(2505, 30_060)).toMatch(
    / cost(s)? \$100 .*: \$201 under the operating budget of \$301$/,
  );
  expect(line(2505, 10_000)).toMatch(/ \$100 .*: \$0 over the operating budget of \$100/);
  const space = { area: 1, rate: 10_020, budget: 30_060 };
  expect(capitalLine(capitalOf([{ lscs: 1, isState: true }], space))).toMatch(
    /costs \$100: \$201 under the capital budget of \$301$/,
  );
});
