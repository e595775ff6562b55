import type { Sweep } from "../../src/engine/sensitivity/sweep";
import type { SensitivityQuestion } from "../../src/engine/sensitivity/sensitivity";
import { sweepHere } from "../../src/actions/sweeper";
import { valueOf } from "../actions/tables";
import { workerSweeper } from "../../src/workers/workerSweeper";
import { clustersOf, inputOf } from "../engine/builders";
import { planOf, presentOf } from "../engine/sensitivity/questions";
import { startThread, Thread } from "./Thread";

const input = inputOf(clustersOf(2000, 1500, 1000, 700), { policy: { roles: 7 } });
const question: SensitivityQuestion = {
  input,
  present: presentOf(input),
  plan: planOf({ draws: 1000 }),
  oneAtATime: planOf().ranges,
  tipping: [{ key: "roles", low: 0, high: 20 }],
  rules: true,
};

beforeEach(() => {
  Thread.all = [];
});

test("hands over the question, tells how far it is, and answers what the thread found", async () => {
  const told: unknown[] = [];
  const waiting = workerSweeper(startThread)(question, {
    progress: (what, done) => told.push([what, done]),
    drawn: (sweep) => told.push(sweep),
  });
  const [thread] = Thread.all;
  expect(thread!.asked).toEqual([question]);
  thread!.onmessage!({ data: { what: "Drawing", done: 0.5 } });
  thread!.onmessage!({ data: { what: "Drawing", done: 0.6, drawn: "so far" } });
  thread!.onmessage!({ data: { found: "all" } });
  expect(told).toEqual([["Drawing", 0.5], ["Drawing", 0.6], "so far"]);
  expect(await waiting).toMatchObject({ ok: true, value: "all" });
});

test("a person who stops it ends the thread within a tenth of a second", async () => {
  const start = performance.now();
  const stopped = await workerSweeper(startThread)(question, { isCancelled: () => true });
  expect(stopped).toMatchObject({ ok: false, problems: [{ code: "cancelled" }] });
  expect(Thread.all[0]!.isEnded).toBe(true);
  // The look every 50 ms, with room for a busy machine.
  expect(performance.now() - start).toBeLessThan(1000);
});

test("what goes wrong in the thread is thrown", async () => {
  const waiting = workerSweeper(startThread)(question);
  Thread.all[0]!.onerror!({ message: "out of memory" });
  await expect(waiting).rejects.toThrow("The sweep stopped: out of memory");
});

test("the thread itself says what sweeping here finds, and on the way what was drawn so far", async () => {
  const said: Record<string, unknown>[] = [];
  let listen: (event: { data: unknown }) => void = () => undefined;
  Object.assign(globalThis, {
    addEventListener: (_: string, listener: typeof listen) => (listen = listener),
    postMessage: (message: Record<string, unknown>) => said.push(structuredClone(message)),
  });
  await import("../../src/workers/sweepWorker");
  const drawn: Sweep[] = [];
  const here = valueOf(await sweepHere(question, { drawn: (sweep) => drawn.push(sweep) }));
  listen({ data: structuredClone(question) });
  expect(said.at(-1)).toEqual({ found: here });
  expect(said.flatMap((message) => (message.drawn ? [message.drawn] : []))).toEqual(drawn);
  const parts = said.slice(0, -1).map(({ done }) => Number(done));
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
});
