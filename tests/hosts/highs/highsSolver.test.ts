import { highsSolver } from "../../../src/hosts/highs/highsSolver";

const solver = highsSolver();
const limits = { seconds: 20, gap: 0 };
const knapsack = (least: number) =>
  `Minimize\n cost: 3 a + 5 b\nSubject To\n enough: 2 a + 4 b >= ${least}\nBounds\n 0 <= a <= 1\n 0 <= b <= 2\nGeneral\n a b\nEnd\n`;

describe("highsSolver", () => {
  test("finds whole values by name, with an objective and a bound", async () => {
    const answer = await solver.solve(knapsack(5), limits);
    expect(answer.status).toBe("optimal");
    expect(Object.fromEntries(answer.values)).toEqual({ a: 1, b: 1 });
    expect(answer.objective).toBeCloseTo(8, 6);
    expect(answer.bound).toBeCloseTo(8, 6);
  });

  test("says that there is no answer", async () => {
    expect(await solver.solve(knapsack(11), limits)).toEqual({
      status: "infeasible",
      values: new Map(),
      objective: Infinity,
      bound: Infinity,
    });
  });

  test("is named HiGHS", () => expect(solver.name).toBe("HiGHS"));
});
