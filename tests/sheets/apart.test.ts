import fc from "fast-check";
import { apart, type Square } from "../../src/sheets/apart";

const frame = { width: 330, height: 270 };

/** By how much two squares lie on each other along the side on which they overlap less. */
const overlap = (a: Square, b: Square) =>
  (a.side + b.side) / 2 - Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));

const anySquares = fc.array(
  fc.record({
    x: fc.integer({ min: 20, max: 310 }),
    y: fc.integer({ min: 20, max: 250 }),
    side: fc.integer({ min: 15, max: 32 }),
  }),
  { minLength: 1, maxLength: 21 },
);

test("no square of as many as the largest cluster has lies on another or out of the frame", () => {
  fc.assert(
    fc.property(anySquares, (squares) => {
      const moved = apart(squares, frame);
      moved.forEach((a, at) => {
        expect(a.side).toBe(squares[at]!.side);
        expect(Math.min(a.x, a.y) - a.side / 2).toBeGreaterThanOrEqual(0);
        expect(a.x + a.side / 2).toBeLessThanOrEqual(frame.width);
        expect(a.y + a.side / 2).toBeLessThanOrEqual(frame.height);
        for (const b of moved.slice(at + 1)) expect(overlap(a, b)).toBeLessThanOrEqual(0);
      });
    }),
  );
});

test("squares that do not touch stay where they are", () => {
  const squares = [
    { x: 30, y: 30, side: 20 },
    { x: 80, y: 30, side: 20 },
  ];
  expect(apart(squares, frame)).toEqual(squares);
});

test("squares at the very same place part", () => {
  const [a, b] = apart(Array(2).fill({ x: 100, y: 100, side: 20 }), frame);
  expect(overlap(a!, b!)).toBeLessThanOrEqual(0);
});
