import { pauses } from "../../src/functions/pauses";

test("nobody waits before the page has been kept for 30 ms; then it has a turn, and again", async () => {
  let time = 0;
  const pause = pauses(() => time);
  time = 29;
  expect(pause()).toBeUndefined();
  time = 30;
  let turns = 0;
  const other = setImmediate(() => turns++);
  const waited = pause();
  expect(waited).toBeInstanceOf(Promise);
  await waited;
  clearImmediate(other);
  expect(pause()).toBeUndefined();
  time = 60;
  await pause();
  expect(pause()).toBeUndefined();
});
