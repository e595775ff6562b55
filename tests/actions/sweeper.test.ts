import { sweepHere } from "../../src/actions/sweeper";
import { tellings } from "../../src/actions/sweeper";
import type { Sweep } from "../../src/engine/sensitivity/sweep";
import { clustersOf, inputOf, total } from "../engine/builders";
import { planOf, presentOf } from "../engine/sensitivity/questions";
import { valueOf } from "./tables";

/** Many clusters, so that a step is few draws. */
const input = inputOf(clustersOf(...Array.from({ length: 1000 }, (_, at) => 300 + at)), {
  policy: { roles: 900 },
});
const question = {
  input,
  present: presentOf(input),
  plan: planOf({ draws: 400 }),
  oneAtATime: [],
  tipping: [],
  rules: false,
};

test("tells of the draws at the first hundred, and each time they are three times as many", () => {
  const isTold = tellings();
  const told = Array.from({ length: 1000 }, (_, at) => at + 1).filter((draws) => isTold(draws));
  expect(told).toEqual([100, 300, 900]);
});

test("pauses between steps, and ends at the next one once it is cancelled", async () => {
  let pauses = 0;
  const watch = {
    pause: () => Promise.resolve(void pauses++),
    isCancelled: () => pauses >= 3,
  };
  const stopped = await sweepHere(question, watch);
  expect(stopped).toMatchObject({ ok: false, problems: [{ code: "cancelled" }] });
  expect(pauses).toBe(3);
});

test("what is drawn on the way is what a run of so many draws finds", async () => {
  const drawn: Sweep[] = [];
  const whole = valueOf(await sweepHere(question, { drawn: (sweep) => drawn.push(sweep) }));
  expect(drawn.map(({ draws }) => draws)).toEqual([120, 300]);
  const short = { ...question, plan: { ...question.plan, draws: 120 } };
  const { sweep } = valueOf(await sweepHere(short));
  expect(drawn[0]!.clusters).toEqual(sweep.clusters);
  expect(whole.sweep.draws).toBe(400);
  expect(total(whole.sweep.clusters!.map(({ withRole }) => withRole))).toBeGreaterThan(0);
});
