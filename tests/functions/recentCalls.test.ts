import { rangeOf } from "../../src/functions/range";
import { RecentCalls } from "../../src/functions/recentCalls";

const range = (...column: readonly unknown[]) => [
  rangeOf(
    "numbers",
    column.map((one) => [one]),
  ),
];

function counting(most: number) {
  let computed = 0;
  const calls = new RecentCalls<number>(most);
  return (...column: readonly unknown[]) => calls.answer(range(...column), () => ++computed);
}

test("the same content is answered from memory, other content is not", () => {
  const answer = counting(3);
  expect([answer(1, "a"), answer(1, "a"), answer(1, "b"), answer("1", "a")]).toEqual([1, 1, 2, 3]);
});

test("errors in cells are compared by what they are", () => {
  const answer = counting(3);
  const error = (code: string) => ({ code });
  expect([answer(error("#N/A")), answer(error("#N/A")), answer(error("#REF!"))]).toEqual([1, 1, 2]);
});

test("the call that was not used for longest is forgotten first", () => {
  const answer = counting(2);
  expect([answer(1), answer(2), answer(1), answer(3), answer(1), answer(2)]).toEqual([
    1, 2, 1, 3, 1, 4,
  ]);
});

test("no more than 400,000 cells are remembered", () => {
  const large = Array.from({ length: 300_000 }, () => 7);
  const calls = new RecentCalls<number>(9);
  let computed = 0;
  const ask = (cell: number) =>
    calls.answer(
      [
        rangeOf(
          "numbers",
          large.map(() => [cell]),
        ),
      ],
      () => ++computed,
    );
  expect([ask(1), ask(1), ask(2), ask(1)]).toEqual([1, 1, 2, 3]);
});
