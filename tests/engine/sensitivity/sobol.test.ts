import { mostDimensions, sobolWord } from "../../../src/engine/sensitivity/sobol";

const share = (index: number, dimension: number) => sobolWord(index, dimension) / 2 ** 32;
const points = (count: number, dimensions: number) =>
  Array.from({ length: count }, (_, index) =>
    Array.from({ length: dimensions }, (_, dimension) => share(index, dimension)),
  );

test("the first ten points in three dimensions are those Joe and Kuo published", () => {
  expect(points(10, 3)).toEqual([
    [0, 0, 0],
    [0.5, 0.5, 0.5],
    [0.75, 0.25, 0.25],
    [0.25, 0.75, 0.75],
    [0.375, 0.375, 0.625],
    [0.875, 0.875, 0.125],
    [0.625, 0.125, 0.875],
    [0.125, 0.625, 0.375],
    [0.1875, 0.3125, 0.9375],
    [0.6875, 0.8125, 0.4375],
  ]);
});

test("the third point in ten dimensions is the one Joe and Kuo's program gives", () => {
  expect(points(3, 10)[2]).toEqual([0.75, 0.25, 0.25, 0.25, 0.75, 0.75, 0.25, 0.75, 0.75, 0.75]);
});

test("point 100 in all dimensions is the one SciPy gives by the same direction numbers", () => {
  const words = Array.from({ length: mostDimensions }, (_, dimension) => sobolWord(100, dimension));
  expect(words).toEqual([
    1778384896, 1107296256, 3321888768, 3120562176, 3791650816, 3187671040, 100663296, 2046820352,
    2717908992, 2986344448, 1979711488, 2919235584, 2046820352, 3657433088, 1375731712, 2113929216,
  ]);
});

test.each(Array.from({ length: mostDimensions }, (_, dimension) => dimension))(
  "in dimension %i the first 1,024 points fall one into each of 1,024 equal parts",
  (dimension) => {
    const parts = Array.from({ length: 1024 }, (_, index) => sobolWord(index, dimension) >>> 22);
    expect(new Set(parts).size).toBe(1024);
  },
);
