import { error } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import type { School } from "../../domain/school";
import { countText, numberText } from "../../domain/wording";
import { apportion } from "../apportion/apportion";
import { sortedOrder } from "../sortedOrder";
import { halfDaysPerRole } from "./hostModel";

/**
 * Half-days a week of each school, as long as the schools, which are in the order of their numbers:
 * 10 for each role, shared by Webster on students with a floor of one, so that every school is
 * seen. Where there are fewer half-days than schools, the largest schools get one each; of equal
 * ones the lower number. Half-days set by hand stand, and the other schools share what is left.
 * Where no school has students, all count the same. O(n log n).
 */
export function shareHalfDays(
  schools: readonly School[],
  roles: number,
  byHand: ReadonlyMap<string, number> = new Map(),
): Result<Int32Array> {
  const halfDays = Int32Array.from(schools, ({ number }) => byHand.get(number) ?? 0);
  const others = schools.flatMap(({ number }, index) => (byHand.has(number) ? [] : [index]));
  const all = halfDaysPerRole * roles;
  const left = all - halfDays.reduce((sum, each) => sum + each, 0);
  if (left < 0 || (others.length === 0 && left > 0))
    return failure([sumProblem(all, all - left, others.length)]);
  const shares = sharesOf(
    others.map((index) => schools[index]!.students),
    left,
  );
  if (!shares.ok) return shares;
  others.forEach((index, at) => (halfDays[index] = shares.value[at]!));
  return success(halfDays);
}

function sharesOf(students: readonly number[], halfDays: number): Result<Int32Array> {
  if (halfDays < students.length) return success(oneForTheLargest(students, halfDays));
  if (students.length === 0) return success(new Int32Array(0));
  const weights = Float64Array.from(students);
  const nobody = weights.every((weight) => weight === 0);
  const floors = new Int32Array(students.length).fill(1);
  const shared = apportion(nobody ? weights.fill(1) : weights, halfDays, { floors });
  return shared.ok ? success(shared.value.awards) : shared;
}

function oneForTheLargest(students: readonly number[], halfDays: number): Int32Array {
  const shares = new Int32Array(students.length);
  const order = sortedOrder(students.length, (a, b) => students[b]! - students[a]!);
  order.slice(0, halfDays).forEach((index) => (shares[index] = 1));
  return shares;
}

const sumProblem = (all: number, set: number, others: number) =>
  error(
    "half-days-do-not-add-up",
    `The half-days set by hand add up to ${numberText(set)}; the roles have ${numberText(all)}${others > 0 ? " in all" : ""}. ${
      set > all
        ? `Take away ${countText(set - all, "half-day")}.`
        : `Give out ${countText(all - set, "half-day")} more.`
    }`,
  );
