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
 * compared, not hashed: one pass over the cells, and never the wrong answer. The smallest argument
 * is compared first: often only the total is another.
 */
export class RecentCalls<Value> {
  /** Latest first. */
  private calls: Call<Value>[] = [];

  /** @param most calls that are remembered at most */
  constructor(private readonly most: number) {}

  /** The answer to the same arguments as before, or else a new one. */
  answer(ranges: readonly Range[], compute: () => Value): Value {
    const smallestFirst = ranges
      .map((_, index) => index)
      .sort((a, b) => size(ranges[a]!) - size(ranges[b]!));
    const known = this.calls.find((call) =>
      smallestFirst.every((index) => isSameRange(call.ranges[index]!, ranges[index]!)),
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

const size = ({ rows, width }: Range): number => rows.length * width;

/** Cells of several ranges together. */
export const cellsIn = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, range) => sum + size(range), 0);
