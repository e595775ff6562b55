import { success } from "../../src/domain/result";
import type { PlacementInput } from "../../src/engine/placement/placementInput";
import { workerPlacer } from "../../src/workers/workerPlacer";
import { startThread, Thread } from "./Thread";

const placer = () => workerPlacer(startThread);
const input = { schools: [], roles: 0 } satisfies PlacementInput;

beforeEach(() => {
  Thread.all = [];
});

test("hands the cluster to a thread, answers with what it says, and goes on with the same one", async () => {
  const place = placer();
  const answer = success("placed");
  for (const round of [1, 2]) {
    const waiting = place(input);
    const [thread] = Thread.all;
    expect(thread!.asked).toHaveLength(round);
    thread!.onmessage!({ data: answer });
    expect(await waiting).toBe(answer);
  }
  expect(Thread.all).toHaveLength(1);
});

test("a second cluster meanwhile has a thread of its own, of which one is kept", async () => {
  const place = placer();
  const waiting = [place(input), place(input)];
  expect(Thread.all).toHaveLength(2);
  Thread.all.forEach((thread, index) => thread.onmessage!({ data: success(index) }));
  expect((await Promise.all(waiting)).map((each) => each.ok && each.value)).toEqual([0, 1]);
  expect(Thread.all.map(({ isEnded }) => isEnded)).toEqual([false, true]);
});

test("a person who stops it ends the thread; the next cluster gets a new one", async () => {
  const place = placer();
  const stopped = await place(input, { isCancelled: () => true });
  expect(stopped).toMatchObject({ ok: false, problems: [{ code: "cancelled" }] });
  expect(Thread.all[0]!.isEnded).toBe(true);
  void place(input);
  expect(Thread.all).toHaveLength(2);
  Thread.all[1]!.onmessage!({ data: success("placed") });
});

test("what goes wrong in the thread is thrown, and the thread is not used again", async () => {
  const place = placer();
  const waiting = place(input);
  Thread.all[0]!.onerror!({ message: "out of memory" });
  await expect(waiting).rejects.toThrow("The placing stopped: out of memory");
  expect(Thread.all[0]!.isEnded).toBe(true);
  void place(input);
  expect(Thread.all).toHaveLength(2);
  Thread.all[1]!.onmessage!({ data: success("placed") });
});
