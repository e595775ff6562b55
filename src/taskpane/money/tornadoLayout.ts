/** Where a bar of the tornado stands, from left to right. */
export interface TornadoPlace {
  /** Ends of the bar to the left and right of the present cost; equal to it where it has none. */
  readonly left: number;
  readonly right: number;
}

/** Where all bars stand, and the present cost between them. */
export interface TornadoLayout {
  readonly middle: number;
  readonly places: readonly TornadoPlace[];
}

/**
 * Lays bars out on one scale, with room for a number on both sides of each.
 * @param ends by how much the cost is less and more at the ends of each bar, in any order
 */
export function tornadoLayout(
  ends: readonly (readonly [number, number])[],
  width: number,
  forNumber: number,
): TornadoLayout {
  const spans = ends.map(
    ([one, other]) => [Math.min(0, one, other), Math.max(0, one, other)] as const,
  );
  const least = Math.min(0, ...spans.map(([from]) => from));
  const most = Math.max(0, ...spans.map(([, to]) => to));
  const scale = (width - 2 * forNumber) / Math.max(1, most - least);
  const middle = forNumber - least * scale;
  return {
    middle,
    places: spans.map(([from, to]) => ({
      left: middle + from * scale,
      right: middle + to * scale,
    })),
  };
}
