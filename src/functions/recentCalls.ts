import { isSameRange, type Range } from "./range";

interface Call<Value> {
  readonly ranges: readonly Range[];
  readonly cells: number;
  readonly value: Value;
}

/** Cells of arguments that are remembered at most. */
const mostCells = 400_000;

/**
 * Answers to the latest calls, found by the content of their arguments, as Excel calls again
 * whenever it likes and one table is often the argument of several formulas. Contents are
 * compared, not hashed: one pass over the cells, and never the wrong answer.
 */
export class RecentCalls<Value> {
  /** Latest first. */
  private calls: Call<Value>[] = [];

  /** @param most calls that are remembered at most */
  constructor(private readonly most: number) {}

  /** The answer to the same arguments as before, or else a new one. */
  answer(ranges: readonly Range[], compute: () => Value): Value {
    const known = this.calls.find((call) =>
      call.ranges.every((range, index) => isSameRange(range, ranges[index]!)),
    );
    const call = known ?? { ranges, cells: cellsIn(ranges), value: compute() };
    this.remember(call);
    return call.value;
  }

  private remember(call: Call<Value>): void {
    const others = this.calls.filter((other) => other !== call);
    let cells = 0;
    this.calls = [call, ...others].filter((one, index) => {
      cells += one.cells;
      return index < this.most && cells <= mostCells;
    });
  }
}

/** Cells of several ranges together. */
export const cellsIn = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, { rows, width }) => sum + rows.length * width, 0);
