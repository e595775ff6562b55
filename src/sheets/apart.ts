/** A square by its middle. In the units of the map. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Space in which squares stay. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

const gap = 2;
const mostRounds = 500;

/**
 * Moves squares apart until none lies on another, each as little as one push after the other
 * needs, within a frame. Those at the very same place part in the order given. Where there is no
 * room for all, some still touch after the last round. O(rounds × squares²).
 */
export function apart(squares: readonly Square[], frame: Frame): Square[] {
  const moved = squares.map((square) => ({ ...square }));
  for (let round = 0; round < mostRounds; round++) {
    const wasMoved = pushedAll(moved, round);
    for (const square of moved) keepWithin(square, frame);
    if (!wasMoved) break;
  }
  return moved;
}

type Movable = { -readonly [Key in keyof Square]: Square[Key] };

/** Pushes each pair that overlaps; whether there was one. */
function pushedAll(squares: Movable[], round: number): boolean {
  let wasMoved = false;
  squares.forEach((a, at) => {
    for (const b of squares.slice(at + 1)) wasMoved = pushed(a, b, round) || wasMoved;
  });
  return wasMoved;
}

/** Pushes two squares half of their overlap each, along the side on which they overlap less. */
function pushed(a: Movable, b: Movable, round: number): boolean {
  const least = (a.side + b.side) / 2 + gap;
  const [alongX, alongY] = [least - Math.abs(b.x - a.x), least - Math.abs(b.y - a.y)];
  if (alongX <= 0.01 || alongY <= 0.01) return false;
  // Now and then along the other side, so that a crowd does not push in one line only.
  const axis = alongX < alongY !== (round % 7 === 6) ? "x" : "y";
  const push = ((axis === "x" ? alongX : alongY) / 2) * (b[axis] >= a[axis] ? 1 : -1);
  a[axis] -= push;
  b[axis] += push;
  return true;
}

function keepWithin(square: Movable, { width, height }: Frame): void {
  const half = square.side / 2;
  square.x = Math.min(width - half, Math.max(half, square.x));
  square.y = Math.min(height - half, Math.max(half, square.y));
}
