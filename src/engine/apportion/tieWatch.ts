import { jeffersonMethod } from "./divisorMethod";
import type { RowHeap } from "./rowHeap";
import type { Tie } from "./sharing";

/** Rows served at one priority while others of the same priority waited. */
interface OpenTie {
  readonly weight: number;
  readonly step: number;
  readonly served: number[];
}

/**
 * Watches the awards out of one heap for ties that are still open when the list ends. As the heap
 * serves the highest priority first, whoever waits at a priority is served before anybody at a
 * lower one; so a tie is settled as soon as a lower priority is served.
 */
export class TieWatch {
  private readonly open: OpenTie[] = [];

  constructor(
    private readonly heap: RowHeap,
    private readonly weights: Float64Array,
    private readonly awards: Int32Array,
  ) {}

  /** Notes that a row was just served from the heap; its award counts already. */
  served(row: number): void {
    const [weight, step] = [this.weights[row]!, this.awards[row]!];
    while (this.open.length > 0 && this.compare(this.open.at(-1)!, weight, step) > 0) {
      this.open.pop();
    }
    const last = this.open.at(-1);
    const waiting = this.heap.first;
    if (last && this.compare(last, weight, step) === 0) last.served.push(row);
    else if (waiting !== undefined && this.waitsAt({ weight, step }, waiting)) {
      this.open.push({ weight, step, served: [row] });
    }
  }

  /** Ties in which somebody still waits. */
  unsettled(): Tie[] {
    return this.open.flatMap((open) => {
      const waiting = Array.from(this.heap.all).filter((row) => this.waitsAt(open, row));
      const tied = [...open.served, ...waiting];
      return waiting.length > 0 ? [{ tied, roles: open.served.length, served: open.served }] : [];
    });
  }

  private waitsAt(claim: Omit<OpenTie, "served">, row: number): boolean {
    return this.compare(claim, this.weights[row]!, this.awards[row]! + 1) === 0;
  }

  private compare(claim: Omit<OpenTie, "served">, weight: number, step: number): number {
    return jeffersonMethod.compare(claim.weight, claim.step, weight, step);
  }
}

/** All open ties as one: whoever waits or was served in any of them. */
export function tieOf(ties: readonly Tie[]): Tie | undefined {
  if (ties.length === 0) return undefined;
  const served = ascending(ties.flatMap((tie) => tie.served));
  return { tied: ascending(ties.flatMap(({ tied }) => tied)), roles: served.length, served };
}

const ascending = (rows: readonly number[]): number[] => [...new Set(rows)].sort((a, b) => a - b);
