import type { MipAnswer, MipSolver } from "../../../src/engine/placement/MipSolver";
import { placeWith, type SolverWork } from "../../../src/engine/placement/placeWith";
import { placed } from "./clusters";
import { randomCluster } from "./randomCluster";

const input = { schools: randomCluster(14, 21), roles: 7 };
const best = placed(input);
const early = placed(input, { mostNodes: 1 });

/** A solver that answers what it is told to, and remembers what it was asked. */
function solverOf(answer: Partial<MipAnswer>): MipSolver & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    name: "Oracle",
    asked,
    solve: async (text) => {
      asked.push(text);
      return { status: "optimal", values: new Map(), objective: 0, bound: 0, ...answer };
    },
  };
}

async function withSolver(solver: MipSolver, work: SolverWork) {
  const result = await placeWith(solver, input, work);
  if (!result.ok) throw new Error("not placed");
  return result.value;
}

const metres = (km: number) => Math.round(km * 500);
const valuesOf = ({ schools }: typeof best) =>
  new Map(schools.map(({ hosted }, host) => [`y${host}`, hosted]));

describe("placeWith", () => {
  test("does not ask where our own search proves the best", async () => {
    const solver = solverOf({});
    expect(await withSolver(solver, {})).toEqual(best);
    expect(solver.asked).toEqual([]);
  });

  test("takes over hosts and bound, prices them itself, and names the solver", async () => {
    const solver = solverOf({
      values: valuesOf(best),
      objective: metres(best.cost.kmPerWeek) + 0.0004,
      bound: metres(best.cost.kmPerWeek) - 0.4,
    });
    const placement = await withSolver(solver, { mostNodes: 1 });
    expect(early.cost.isProved).toBe(false);
    expect(solver.asked).toHaveLength(1);
    expect(placement.cost.kmPerWeek).toBe(best.cost.kmPerWeek);
    expect(placement.cost).toMatchObject({ isProved: true, gap: 0, provedBy: "Oracle" });
  });

  test("keeps its own hosts where the solver has none better or none at all", async () => {
    const nothing = solverOf({ status: "infeasible", bound: Infinity });
    expect((await withSolver(nothing, { mostNodes: 1 })).cost).toMatchObject({
      kmPerWeek: early.cost.kmPerWeek,
      isProved: true,
      provedBy: "Oracle",
    });
    const stopped = solverOf({ status: "stopped", bound: 5, objective: Infinity });
    const { cost, coordinators } = await withSolver(stopped, { mostNodes: 1 });
    expect(cost).toEqual(early.cost);
    expect(coordinators).toEqual(early.coordinators);
  });

  test("never claims more than its own search or the solver showed", async () => {
    const bound = metres(early.cost.lowerBoundKm) + 100;
    const solver = solverOf({ status: "stopped", bound, values: new Map([["y0", 3]]) });
    const { cost } = await withSolver(solver, { mostNodes: 1 });
    expect(metres(cost.lowerBoundKm)).toBe(bound);
    expect(cost).not.toHaveProperty("provedBy");
  });

  test("can be stopped at a pause, and then does not ask", async () => {
    const solver = solverOf({});
    const work = { pause: async () => false };
    expect((await withSolver(solver, work)).cost.nodes).toBe(1);
    expect(solver.asked).toEqual([]);
  });

  test("says what stands in the way without asking", async () => {
    const solver = solverOf({});
    const result = await placeWith(solver, { ...input, roles: -1 });
    expect(result.ok).toBe(false);
    expect(solver.asked).toEqual([]);
  });
});
