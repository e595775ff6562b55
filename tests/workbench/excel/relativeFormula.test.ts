import { fromR1C1, toR1C1 } from "../../../src/workbench/excel/relativeFormula";

const pairs: readonly (readonly [string, string])[] = [
  ["=B2", "=RC"],
  ["=A1*$C$3", "=R[-1]C[-1]*R3C3"],
  ["=$A2&B$1", "=RC1&R1C"],
  ["=SUM(C3:D9)", "=SUM(R[1]C[1]:R[7]C[2])"],
  ["=\"A1\"&'Sheet A1'!B2", "=\"A1\"&'Sheet A1'!RC"],
  ["=LOG10(B2)", "=LOG10(RC)"],
];

test.each(pairs)("%s in B2 is %s seen from the cell", (absolute, relative) => {
  expect(toR1C1(absolute, 1, 1)).toBe(relative);
});

test.each(pairs)("%s in B2 comes back from %s", (absolute, relative) => {
  expect(fromR1C1(relative, 1, 1)).toBe(absolute);
});
