import { capitalOf } from "../../../src/engine/money/capital";

const space = { area: 15, rate: 1_000_000, budget: 50_000_000 };

test("space is paid for at host schools only, state and state-integrated ones first", () => {
  const hosts = [
    { lscs: 2, isState: true },
    { lscs: 0, isState: true },
    { lscs: 1, isState: true },
    { lscs: 1, isState: false },
  ];
  expect(capitalOf(hosts, space)).toEqual({
    state: { schools: 2, lscs: 3, area: 45, cents: 45_000_000 },
    others: { schools: 1, lscs: 1, area: 15, cents: 15_000_000 },
    cents: 60_000_000,
    budget: 50_000_000,
    leftAfterState: 5_000_000,
    left: -10_000_000,
  });
});
