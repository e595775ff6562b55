import { shareSeats, type AskedSeats, type SharedSeats } from "../actions/shareSeats";
import { all } from "../actions/readTable";
import { sharingMethods, type SharingMethod } from "../domain/policy";
import { error } from "../domain/problem";
import { plainText } from "../domain/plainText";
import { failure, success, type Result } from "../domain/result";
import { listText } from "../domain/wording";
import { mostRoles } from "../engine/apportion/sharingProblems";
import { nearestName } from "../sheets/nearestName";
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

/** A sharing, and which cells of the weights took part: those that are blank or 0 do not. */
export interface SharedRange {
  readonly shared: SharedSeats;
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
  const [weights, asked] = read.value;
  const shared = shareSeats(
    weights.flat().filter((weight) => weight > 0),
    asked,
  );
  if (!shared.ok) return shared;
  let next = 0;
  const seats = weights.map((row) =>
    row.map((weight) => (weight > 0 ? shared.value.awards[next++]! : 0)),
  );
  return success({ shared: shared.value, seats });
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
  const method = sharingMethods.find((name) => plainText(name) === plainText(text));
  if (method) return success(method);
  const nearest = nearestName(text, sharingMethods);
  const right = nearest ? `Did you mean ${nearest}?` : `Choose ${listText(sharingMethods)}.`;
  return failure([
    error("unknown-method", `"${text}" is not a method. ${right}`, { sheet: range.name }),
  ]);
}
