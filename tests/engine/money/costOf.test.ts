import fc from "fast-check";
import { dayOfExcelSerial, excelSerialOf } from "../../../src/domain/day";
import { costOf } from "../../../src/engine/money/costOf";
import { costLines } from "../../../src/engine/money/costs";
import { priceOn } from "../../../src/engine/money/dated";
import { fiscalYear, type FiscalYear } from "../../../src/engine/money/fiscalYears";
import { missingSalaries } from "../../../src/engine/money/missingSalaries";
import { stepOn } from "../../../src/engine/money/stepOn";
import { always, anyCosts, anyDay, costs, fourYears } from "./someCosts";

const salaries = (...args: Parameters<typeof costOf>) =>
  costOf(...args).years.map(({ lines }) => lines.salary);

/** All days of a fiscal year. */
const daysOf = ({ first, days }: FiscalYear) =>
  Array.from({ length: days }, (_, index) => dayOfExcelSerial(excelSerialOf(first) + index)!);

describe("a role's salary", () => {
  test("is paid from its start, by days of the fiscal year, and in full in the years after", () => {
    expect(salaries([{ roles: 1, start: "2020-01-27" }], fourYears, costs())).toEqual([
      Math.round((8_000_000 * 156) / 366), // 5 days of January to 30 June, of a leap year
      8_000_000,
      8_000_000,
      8_000_000,
    ]);
  });

  test("is half for a start halfway through the year", () => {
    expect(salaries([{ roles: 3, start: "2019-12-31" }], [fiscalYear(2020)], costs())).toEqual([
      12_000_000,
    ]);
  });

  test("is nothing in years before the start, and whole in years after one long ago", () => {
    expect(salaries([{ roles: 1, start: "2022-07-01" }], fourYears, costs())).toEqual([
      0, 0, 0, 8_000_000,
    ]);
    expect(salaries([{ roles: 1, start: "2015-01-01" }], [fiscalYear(2021)], costs())).toEqual([
      8_000_000,
    ]);
  });

  test("follows a new pay scale from its day", () => {
    const salary = new Map([
      [
        9,
        [
          ...always(7_520_000),
          { from: "2020-07-01", value: 7_710_000 },
          { from: "2021-01-01", value: 8_000_000 },
        ],
      ],
    ]);
    expect(salaries([{ roles: 1, start: "2019-07-01" }], fourYears, costs({ salary }))).toEqual([
      7_520_000,
      Math.round((7_710_000 * 184 + 8_000_000 * 181) / 365),
      8_000_000,
      8_000_000,
    ]);
  });

  test("goes up a step on each anniversary of the start, up to the last step", () => {
    const salary = new Map([
      [9, always(1_000_000)],
      [10, always(2_000_000)],
      [11, always(3_000_000)],
    ]);
    const rising = costs({ salary, progresses: true, lastStep: 11 });
    expect(salaries([{ roles: 1, start: "2020-01-01" }], fourYears, rising)).toEqual([
      Math.round((1_000_000 * 182) / 366),
      Math.round((1_000_000 * 184 + 2_000_000 * 181) / 365),
      Math.round((2_000_000 * 184 + 3_000_000 * 181) / 365),
      3_000_000,
    ]);
  });

  test("of a role from 29 February goes up on 1 March where there is no such day", () => {
    const salary = new Map([
      [9, always(3_650_000)],
      [10, always(7_300_000)],
    ]);
    const rising = costs({ salary, progresses: true, lastStep: 10 });
    const [, second] = salaries([{ roles: 1, start: "2020-02-29" }], fourYears, rising);
    expect(second).toBe(10_000 * 243 + 20_000 * 122);
  });

  test("that is needed and not known is named with its first day", () => {
    const rising = costs({ progresses: true, lastStep: 11 });
    expect(missingSalaries([{ roles: 1, start: "2020-01-27" }], fourYears, rising)).toEqual([
      { step: 10, day: "2021-01-27" },
      { step: 11, day: "2022-01-27" },
    ]);
    expect(missingSalaries([{ roles: 1, start: "2020-01-27" }], fourYears, costs())).toEqual([]);
  });
});

describe("increases", () => {
  const start = "2019-07-01";

  test("raise a price from their day on, one upon the other, rounded to the cent", () => {
    const settlements = [
      { from: "2020-07-01", value: 300 },
      { from: "2021-07-01", value: 150 },
    ];
    expect(salaries([{ roles: 1, start }], fourYears, costs({ settlements }))).toEqual([
      8_000_000, 8_240_000, 8_363_600, 8_363_600,
    ]);
  });

  test("are rounded to the cent one by one, as each makes a new pay scale", () => {
    const raised = [
      { from: "2020-07-01", value: 50 },
      { from: "2021-07-01", value: 50 },
    ];
    // 101 × 1.005 is 101.505, so 102, and 102 × 1.005 is 102.51, so 103; at once it would be 102.
    expect(priceOn(always(101), raised, "2021-07-01")).toBe(103n);
  });

  test("do not raise a price that is newer than they are", () => {
    const salary = new Map([[9, [...always(8_000_000), { from: "2020-07-01", value: 9_000_000 }]]]);
    const settlements = [{ from: "2020-07-01", value: 300 }];
    expect(salaries([{ roles: 1, start }], fourYears, costs({ salary, settlements }))).toEqual([
      8_000_000, 9_000_000, 9_000_000, 9_000_000,
    ]);
  });

  test("of pay do not raise other prices, nor the other way round", () => {
    const given = costs({
      relief: always(100_000),
      inflation: [{ from: "2020-07-01", value: 200 }],
    });
    const { years } = costOf([{ roles: 1, start }], fourYears, given);
    expect(years.map(({ lines }) => [lines.salary, lines.relief])).toEqual([
      [8_000_000, 100_000],
      [8_000_000, 102_000],
      [8_000_000, 102_000],
      [8_000_000, 102_000],
    ]);
  });
});

describe("the other lines", () => {
  const start = "2019-07-01";

  test("on-costs are a share of the salary", () => {
    const { lines } = costOf(
      [{ roles: 2, start }],
      [fiscalYear(2021)],
      costs({ onCosts: always(305) }),
    );
    expect(lines.onCosts).toBe(2 * 244_000);
  });

  test("induction and one-off fall due in the year of the start, once and whole", () => {
    const given = costs({ induction: always(50_000), oneOff: always(7_000) });
    const { years } = costOf([{ roles: 10, start: "2020-06-30" }], fourYears, given);
    expect(years.map(({ lines }) => [lines.induction, lines.oneOff])).toEqual([
      [500_000, 70_000],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test("travel is what the roles of a placement go, in proportion for other numbers of roles", () => {
    const travel = {
      roles: 2,
      metres: 15_000_000,
      metresBeyond: 1_000_000,
      rate: always(79),
      rateBeyond: always(30),
    };
    const travelOf = (roles: number) =>
      costOf([{ roles, start }], [fiscalYear(2021)], costs({ travel })).lines.travel;
    expect(travelOf(2)).toBe(15_000 * 79 + 1000 * 30);
    expect(travelOf(3)).toBe((3 * (15_000 * 79 + 1000 * 30)) / 2);
  });

  test("parts of a role cost their part", () => {
    expect(salaries([{ roles: 0.79, start }], [fiscalYear(2021)], costs())).toEqual([6_320_000]);
  });

  test("tranches add up", () => {
    const given = [
      { roles: 2, start: "2019-07-01" },
      { roles: 1, start: "2021-07-01" },
    ];
    expect(salaries(given, fourYears, costs())).toEqual([
      16_000_000, 16_000_000, 24_000_000, 24_000_000,
    ]);
  });
});

describe("whatever the costs", () => {
  test("a role more never costs less, in any line of any year", () => {
    fc.assert(
      fc.property(anyCosts, anyDay, fc.integer({ min: 0, max: 2000 }), (given, start, roles) => {
        const before = costOf([{ roles, start }], fourYears, given);
        const after = costOf([{ roles: roles + 1, start }], fourYears, given);
        before.years.forEach(({ lines }, index) => {
          for (const line of costLines)
            expect(after.years[index]!.lines[line]).toBeGreaterThanOrEqual(lines[line]);
        });
        expect(after.total).toBeGreaterThanOrEqual(before.total);
      }),
      { numRuns: 100 },
    );
  });

  test("all sums agree and all figures are whole cents", () => {
    fc.assert(
      fc.property(anyCosts, anyDay, fc.integer({ min: 0, max: 2000 }), (given, start, roles) => {
        const { years, lines, total } = costOf([{ roles, start }], fourYears, given);
        const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
        for (const line of costLines)
          expect(lines[line]).toBe(sum(years.map((year) => year.lines[line])));
        for (const year of years)
          expect(year.total).toBe(sum(costLines.map((line) => year.lines[line])));
        expect(total).toBe(sum(years.map((year) => year.total)));
        expect(total).toBe(sum(costLines.map((line) => lines[line])));
        expect(Number.isSafeInteger(total)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test("half of the year costs half of the year's salary, to the rounding of the cent", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000_000 }),
        fc.integer({ min: 1, max: 2000 }),
        (cents, roles) => {
          const given = costs({ salary: new Map([[9, always(cents)]]) });
          const [half] = salaries([{ roles, start: "2019-12-31" }], [fiscalYear(2020)], given);
          const [whole] = salaries([{ roles, start: "2019-07-01" }], [fiscalYear(2020)], given);
          expect(whole).toBe(cents * roles);
          expect(half).toBe(Math.round(whole! / 2));
        },
      ),
    );
  });

  test("a year's salary is that of its days, each by the step and the price of that day", () => {
    fc.assert(
      fc.property(anyCosts, anyDay, (given, start) => {
        for (const { year, lines } of costOf([{ roles: 7, start }], fourYears, given).years) {
          const sum = daysOf(year)
            .filter((day) => day >= start)
            .map((day) => {
              const prices = given.salary.get(stepOn(given, start, day))!;
              return Number(priceOn(prices, given.settlements, day) ?? 0n);
            })
            .reduce((all, cents) => all + cents, 0);
          expect(lines.salary).toBe(Math.floor((2 * 7 * sum + year.days) / (2 * year.days)));
        }
      }),
      { numRuns: 30 },
    );
  });

  test("a tranche in two parts costs the same", () => {
    fc.assert(
      fc.property(anyCosts, anyDay, (given, start) => {
        const { years } = costOf([{ roles: 100, start }], fourYears, given);
        const { years: apart } = costOf(
          [
            { roles: 60, start },
            { roles: 40, start },
          ],
          fourYears,
          given,
        );
        expect(years).toEqual(apart);
      }),
    );
  });
});
