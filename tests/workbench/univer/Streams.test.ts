import { Streams } from "../../../src/workbench/univer/Streams";

interface Invocation {
  setResult: (value: unknown) => void;
  onCanceled?: () => void;
}

/** A function that answers again and again, played by the test. */
function player() {
  const calls: { given: unknown[]; invocation: Invocation; isEnded: boolean }[] = [];
  const run = (...values: unknown[]) => {
    const invocation = values.at(-1) as Invocation;
    const call = { given: values.slice(0, -1), invocation, isEnded: false };
    invocation.onCanceled = () => (call.isEnded = true);
    calls.push(call);
  };
  return { calls, run };
}

const at = (row: number) => ({
  functionName: "LSC.SENSITIVITY",
  cell: { sheetId: "sheet", row, column: 2 },
});

function streamsThat(isThere: boolean) {
  const streams = new Streams();
  const recalculated: unknown[] = [];
  streams.recalculate = (call) => {
    recalculated.push(call);
    return isThere;
  };
  return { streams, recalculated };
}

test("there is no answer before the first, then always the last, and the cell is calculated again at each", () => {
  const { streams, recalculated } = streamsThat(true);
  const { calls, run } = player();
  expect(streams.answer(at(4), run, [[1]])).toBeUndefined();
  for (const value of ["first", "second"]) {
    calls[0]!.invocation.setResult(value);
    expect(streams.answer(at(4), run, [[1]])).toEqual({ value });
  }
  expect(recalculated).toEqual([at(4), at(4)]);
  expect(calls).toMatchObject([{ given: [[1]], isEnded: false }]);
});

test("an answer that is there at once is given at once", () => {
  const { streams } = streamsThat(true);
  const run = (invocation: unknown) => (invocation as Invocation).setResult(7);
  expect(streams.answer(at(4), run, [])).toEqual({ value: 7 });
});

test("other arguments, or the add-in loaded anew, end what was begun; late answers to it are not heard", () => {
  const { streams } = streamsThat(true);
  const [before, after] = [player(), player()];
  streams.answer(at(4), before.run, [1]);
  expect(streams.answer(at(4), before.run, [2])).toBeUndefined();
  expect(before.calls.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  before.calls[0]!.invocation.setResult("late");
  expect(streams.answer(at(4), before.run, [2])).toBeUndefined();
  streams.answer(at(4), after.run, [2]);
  expect(before.calls.map(({ isEnded }) => isEnded)).toEqual([true, true]);
  expect(after.calls).toHaveLength(1);
});

test("cells do not know of each other", () => {
  const { streams } = streamsThat(true);
  const { calls, run } = player();
  streams.answer(at(4), run, [1]);
  streams.answer(at(5), run, [1]);
  calls[1]!.invocation.setResult("of row 5");
  expect(streams.answer(at(4), run, [1])).toBeUndefined();
  expect(streams.answer(at(5), run, [1])).toEqual({ value: "of row 5" });
});

test("a formula that has gone is told so at its next answer, and a closed workbook ends all", () => {
  const gone = streamsThat(false);
  const one = player();
  gone.streams.answer(at(4), one.run, []);
  one.calls[0]!.invocation.setResult("unheard");
  expect(one.calls[0]!.isEnded).toBe(true);
  const closed = streamsThat(true);
  const other = player();
  closed.streams.answer(at(4), other.run, []);
  closed.streams.forget();
  expect(other.calls[0]!.isEnded).toBe(true);
});
