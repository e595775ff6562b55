import { boundsOf, openBounds } from "./bounds";
import type { Checked } from "./checked";
import { jeffersonMethod } from "./divisorMethod";
import { HouseCalendar } from "./houseCalendar";
import { tieOf, TieWatch } from "./tieWatch";
import { RowHeap } from "./rowHeap";
import type { Sharing } from "./sharing";
import { tieOrder } from "./tieOrder";

/**
 * The quota method of Balinski and Young (1975): roles are awarded one at a time by Jefferson's
 * priority, weight ÷ (roles + 1), but only to rows still below their upper quota at that size of
 * house: roles < weight × size ÷ all weights. O(roles × log n).
 *
 * With floors the list goes on from them, the house starting at their sum; a cap ends a row's
 * claims. The upper quota stays that of the whole total and all weights, so it binds less where
 * floors and caps bind more: where nobody with a claim is below it, that one role goes by priority
 * alone. A larger total therefore never takes a role from anyone.
 */
export function shareByQuota(checked: Checked): Sharing {
  const list = new QuotaList(checked);
  for (let house = checked.measure.floors + 1; house <= checked.roles; house++) list.award(house);
  return list.sharing();
}

class QuotaList {
  private readonly weights: Float64Array;
  private readonly awards: Int32Array;
  private readonly caps: Int32Array;
  private readonly calendar: HouseCalendar;
  /** Rows below their upper quota. */
  private readonly eligible: RowHeap;
  /** All rows with a claim; needed only where floors or caps can leave nobody eligible. */
  private readonly claiming: RowHeap;
  private readonly isBounded: boolean;
  private readonly ties: TieWatch;
  private readonly tiesPastQuota: TieWatch;

  constructor({ weights, roles, options, measure }: Checked) {
    const count = weights.length;
    const bounds = boundsOf(options, count);
    const byTieRule = tieOrder(options);
    const order = (a: number, b: number): number => this.compare(a, b) || byTieRule(a, b);
    this.isBounded = bounds !== undefined;
    this.weights = weights;
    this.caps = (bounds ?? openBounds(count)).caps;
    this.awards = bounds ? bounds.floors.slice() : new Int32Array(count);
    this.calendar = new HouseCalendar(weights, measure.floors + 1, roles);
    this.eligible = new RowHeap(count, order);
    this.claiming = new RowHeap(this.isBounded ? count : 0, order);
    this.ties = new TieWatch(this.eligible, weights, this.awards);
    this.tiesPastQuota = new TieWatch(this.claiming, weights, this.awards);
    for (let row = 0; row < count; row++) if (this.hasClaim(row)) this.enter(row);
  }

  award(house: number): void {
    for (const row of this.calendar.takeRows(house)) {
      if (!this.hasClaim(row)) continue;
      if (this.calendar.firstHouse(row, this.awards[row]!) <= house) this.eligible.add(row);
      else this.calendar.put(row, this.awards[row]!, house);
    }
    if (this.eligible.first !== undefined) this.serveEligible(this.eligible.first, house);
    else this.servePastQuota(this.claiming.first!);
  }

  sharing(): Sharing {
    const tie = tieOf([...this.ties.unsettled(), ...this.tiesPastQuota.unsettled()]);
    return tie ? { awards: this.awards, tie } : { awards: this.awards };
  }

  /** Jefferson's priorities of two next claims; the short way first, as most heaps' time goes here. */
  private compare(a: number, b: number): number {
    const [step, otherStep] = [this.awards[a]! + 1, this.awards[b]! + 1];
    const left = this.weights[b]! * step;
    const right = this.weights[a]! * otherStep;
    if (left < 2 ** 53 && right < 2 ** 53) return left - right;
    return jeffersonMethod.compare(this.weights[b]!, otherStep, this.weights[a]!, step);
  }

  private hasClaim(row: number): boolean {
    return this.weights[row]! > 0 && this.awards[row]! < this.caps[row]!;
  }

  private enter(row: number): void {
    this.calendar.put(row, this.awards[row]!, 0);
    if (this.isBounded) this.claiming.add(row);
  }

  private serveEligible(row: number, house: number): void {
    this.eligible.remove(row);
    this.give(row);
    this.ties.served(row);
    if (this.hasClaim(row)) this.calendar.put(row, this.awards[row]!, house);
  }

  /** The row stays where it is in the calendar; its day is worked out again when it comes. */
  private servePastQuota(row: number): void {
    this.give(row);
    this.tiesPastQuota.served(row);
  }

  private give(row: number): void {
    this.awards[row]!++;
    if (!this.isBounded) return;
    if (this.hasClaim(row)) this.claiming.fallBack(row);
    else this.claiming.remove(row);
  }
}
