import { randomWords, xoshiro128 } from "../../../src/engine/sensitivity/randomWords";

const next = (count: number, words: () => number) => Array.from({ length: count }, words);

test("xoshiro128** from the state 1, 2, 3, 4 gives its authors' numbers", () => {
  expect(next(10, xoshiro128(1, 2, 3, 4))).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
    4258142804,
  ]);
});

test("the same seed and part give the same stream; another of either another stream", () => {
  const stream = next(5, randomWords(1, 7));
  expect(next(5, randomWords(1, 7))).toEqual(stream);
  expect(next(5, randomWords(1, 8))).not.toEqual(stream);
  expect(next(5, randomWords(2, 7))).not.toEqual(stream);
});

test("the first numbers of 4,096 streams are even over 16 parts", () => {
  const parts = new Array<number>(16).fill(0);
  for (let part = 0; part < 4096; part++) parts[randomWords(1, part)() >>> 28]!++;
  // 256 each is expected; χ² of 15 degrees is above 37.7 once in a thousand.
  const chiSquare = parts.reduce((sum, count) => sum + (count - 256) ** 2 / 256, 0);
  expect(chiSquare).toBeLessThan(37.7);
});
