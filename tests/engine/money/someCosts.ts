import fc from "fast-check";
import type { Costs } from "../../../src/engine/money/costs";
import { fiscalYear, fiscalYears, type FiscalYear } from "../../../src/engine/money/fiscalYears";

/** One price from the beginning. */
export const always = (value: number) => [{ from: "2019-07-01", value }];

/** Nothing costs anything but what is given. */
export const costs = (given: Partial<Costs> = {}): Costs => ({
  salary: new Map([[9, always(8_000_000)]]),
  firstStep: 9,
  lastStep: 9,
  progresses: false,
  onCosts: [],
  relief: [],
  networking: [],
  induction: [],
  oneOff: [],
  travel: { roles: 1, metres: 0, metresBeyond: 0, rate: [], rateBeyond: [] },
  settlements: [],
  inflation: [],
  ...given,
});

/** The four fiscal years of Budget 2019 from the first in which roles run. */
export const fourYears: readonly FiscalYear[] = fiscalYears(2020, 4);

/** A day within the fiscal years 2019/20 to 2022/23. */
export const anyDay = fc
  .record({ year: fc.integer({ min: 0, max: 3 }), day: fc.integer({ min: 0, max: 364 }) })
  .map(({ year, day }) => {
    const start = new Date(`${fiscalYear(2020 + year).first}T00:00:00Z`);
    start.setUTCDate(start.getUTCDate() + day);
    return start.toISOString().slice(0, 10);
  });

const series = (largest: number) =>
  fc
    .uniqueArray(fc.record({ from: anyDay, value: fc.integer({ min: 0, max: largest }) }), {
      maxLength: 3,
      selector: ({ from }) => from,
    })
    .map((dated) => [...dated].sort((a, b) => (a.from < b.from ? -1 : 1)));

/** Costs of any kind: several dates, progression, increases. */
export const anyCosts: fc.Arbitrary<Costs> = fc.record({
  salary: fc
    .tuple(series(12_000_000), series(12_000_000), series(12_000_000))
    .map(([a, b, c]) => new Map([[9, a] as const, [10, b] as const, [11, c] as const])),
  firstStep: fc.constant(9),
  lastStep: fc.integer({ min: 9, max: 11 }),
  progresses: fc.boolean(),
  onCosts: series(3000),
  relief: series(1_000_000),
  networking: series(500_000),
  induction: series(500_000),
  oneOff: series(500_000),
  travel: fc.record({
    roles: fc.integer({ min: 1, max: 700 }),
    metres: fc.integer({ min: 0, max: 3_000_000_000 }),
    metresBeyond: fc.integer({ min: 0, max: 100_000_000 }),
    rate: series(120),
    rateBeyond: series(60),
  }),
  settlements: series(600),
  inflation: series(800),
});
