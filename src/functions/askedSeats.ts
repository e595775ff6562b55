import { askedMethod } from "../actions/askedMethod";
import type { AskedSeats } from "../actions/askedSeats";
import { sharingOf } from "../actions/shareSeats";
import { all } from "../actions/readTable";
import type { SharingMethod } from "../domain/policy";
import { failure, success, type Result } from "../domain/result";
import type { Sharing, SharingOptions } from "../engine/apportion/apportion";
import { mostRoles } from "../engine/apportion/sharingProblems";
import { numbersIn } from "./numbersIn";
import { oneCell, oneNumber } from "./oneCell";
import type { Range } from "./range";
import type { Ranges } from "./run";

/** What LSC.APPORTION and LSC.DIVISOR take. */
export const seatsParameters = [
  { name: "weights", needed: "Select the numbers to share in proportion to." },
  { name: "seats" },
  { name: "method" },
  { name: "minimum" },
  { name: "maximum" },
] as const;

/** Names of their arguments. */
export type SeatsArgument = (typeof seatsParameters)[number]["name"];

/** A sharing among the cells that took part: those that are blank or 0 do not. */
export interface SharedRange {
  readonly weights: Float64Array;
  readonly limits: SharingOptions;
  readonly sharing: Sharing;
  /** Seats of each cell, in the shape of the weights. */
  readonly seats: readonly (readonly number[])[];
}

/** Shares seats among the cells of a range that are above 0. */
export function shareRange(ranges: Ranges<SeatsArgument>): Result<SharedRange> {
  const read = all<[readonly (readonly number[])[], AskedSeats]>([
    weightsOf(ranges.weights),
    askedOf(ranges),
  ]);
  if (!read.ok) return read;
  const [cells, asked] = read.value;
  const weights = Float64Array.from(cells.flat().filter((weight) => weight > 0));
  const shared = sharingOf(weights, asked);
  if (!shared.ok) return shared;
  const { sharing, limits } = shared.value;
  let next = 0;
  const seats = cells.map((row) => row.map((weight) => (weight > 0 ? sharing.awards[next++]! : 0)));
  return success({ weights, limits, sharing, seats });
}

function weightsOf(range: Range): Result<readonly (readonly number[])[]> {
  const { numbers, wrong } = numbersIn(range);
  return wrong.size > 0 ? failure([...wrong.values()]) : success(numbers);
}

function askedOf({ seats, method, minimum, maximum }: Ranges<SeatsArgument>): Result<AskedSeats> {
  const whole = (range: Range) =>
    oneNumber(range, { kind: "whole", smallest: 0, largest: mostRoles });
  const read = all<[SharingMethod, number | undefined, number | undefined, number | undefined]>([
    methodIn(method),
    whole(seats),
    whole(minimum),
    whole(maximum),
  ]);
  if (!read.ok) return read;
  const [known, total = 0, fewest = 0, most] = read.value;
  return success({
    method: known,
    seats: total,
    minimum: fewest,
    ...(most !== undefined && { maximum: most }),
  });
}

/** The method a cell names; Webster where it is blank. */
function methodIn(range: Range): Result<SharingMethod> {
  const cell = oneCell(range);
  if (!cell.ok) return cell;
  if (cell.value === null || cell.value === 0) return success("Webster");
  const text = typeof cell.value === "object" ? "" : String(cell.value);
  return askedMethod(text, range.name);
}
