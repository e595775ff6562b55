import { impossible } from "../../domain/impossible";
import { halfDaysPerRole } from "./hostModel";

/** Half-days of one LSC at one school; `item` is the place in the list that was split. */
export interface Part {
  readonly item: number;
  readonly halfDays: number;
}

/** What each LSC of a host does, and whether no split has fewer parts. */
export interface Split {
  readonly lscs: readonly (readonly Part[])[];
  readonly isFewest: boolean;
}

/**
 * Splits the half-days a host gives to schools among its LSCs, ten each, into as few parts (pairs
 * of LSC and school) as there can be. The half-days must add up to ten for each LSC.
 *
 * Schools with ten half-days or more first fill whole LSCs. Of what is left, a group of s schools
 * that fills m LSCs exactly needs s + m − 1 parts, so the most groups make the fewest parts. Two
 * schools that fill one LSC are a group; for the rest, in which at most five numbers of half-days
 * occur, all ways to line them up are gone through by how many of each number are used: at most
 * ∏ (schools of a number + 1) steps. Beyond a million of those they are lined up as they come.
 */
export function splitAmong(halfDays: readonly number[]): Split {
  const lscs: Part[][] = [];
  halfDays.forEach((count, item) => {
    for (let left = count; left >= halfDaysPerRole; left -= halfDaysPerRole)
      lscs.push([{ item, halfDays: halfDaysPerRole }]);
  });
  const rests = halfDays.map((count) => count % halfDaysPerRole);
  const { pairs, others } = pairUp(rests);
  const line = lineUp(rests, others);
  const order = [...pairs.flat(), ...(line ?? others)];
  return { lscs: [...lscs, ...fill(rests, order)], isFewest: line !== undefined };
}

/** Pairs of items that fill one LSC, and all other items that have half-days. */
function pairUp(rests: readonly number[]): { pairs: number[][]; others: number[] } {
  const pairs: number[][] = [];
  let others: number[] = [];
  rests.forEach((rest, item) => {
    if (rest === 0) return;
    const other = others.find((each) => rests[each]! + rest === halfDaysPerRole);
    if (other === undefined) others.push(item);
    else {
      pairs.push([other, item]);
      others = others.filter((each) => each !== other);
    }
  });
  return { pairs, others };
}

const mostStates = 1_000_000;

/**
 * An order of the items in which, added up one after another, they fill whole LSCs as often as can
 * be. A state is how many items of each number of half-days are used already.
 */
function lineUp(rests: readonly number[], items: readonly number[]): number[] | undefined {
  const kinds = [...new Set(items.map((item) => rests[item]!))].sort((a, b) => b - a);
  const ofKind = kinds.map((kind) => items.filter((item) => rests[item] === kind));
  const strides = [1];
  for (const { length } of ofKind) strides.push(strides.at(-1)! * (length + 1));
  const states = strides.pop()!;
  if (states > mostStates) return undefined;
  const used = (state: number, kind: number) =>
    Math.floor(state / strides[kind]!) % (ofKind[kind]!.length + 1);
  const groups = new Int32Array(states);
  const last = new Int8Array(states);
  for (let state = 1; state < states; state++) {
    let sum = 0;
    groups[state] = -1;
    kinds.forEach((rest, kind) => {
      sum += rest * used(state, kind);
      if (used(state, kind) === 0 || groups[state - strides[kind]!]! <= groups[state]!) return;
      groups[state] = groups[state - strides[kind]!]!;
      last[state] = kind;
    });
    if (sum % halfDaysPerRole === 0) groups[state]!++;
  }
  const order: number[] = [];
  for (let state = states - 1; state > 0; state -= strides[last[state]!]!)
    order.push(ofKind[last[state]!]![used(state, last[state]!) - 1]!);
  return order.reverse();
}

/** Fills one LSC after another with the items as they come. */
function fill(rests: readonly number[], order: readonly number[]): Part[][] {
  const lscs: Part[][] = [];
  let room = 0;
  for (const item of order) {
    for (let left = rests[item]!; left > 0;) {
      if (room === 0) {
        lscs.push([]);
        room = halfDaysPerRole;
      }
      const halfDays = Math.min(left, room);
      lscs.at(-1)!.push({ item, halfDays });
      left -= halfDays;
      room -= halfDays;
    }
  }
  return room === 0 ? lscs : impossible("the half-days of a host do not fill its LSCs");
}
