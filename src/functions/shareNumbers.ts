import { success, type Result } from "../domain/result";
import { shareByClaims } from "../actions/shareByClaims";
import { policyFrom } from "../parameters/policyFrom";
import { settingsOf, type AllocationRanges } from "./allocationOf";
import { numbersIn } from "./numbersIn";
import type { Range } from "./range";
import type { Answer } from "./run";

/** Whether a range is one column, of student numbers without headings. */
export const isNumberColumn = ({ width }: Range): boolean => width === 1;

/** The roles of each row of a column of student numbers; an error beside a row that is none. */
export function shareNumbers(ranges: AllocationRanges): Result<readonly (readonly Answer[])[]> {
  const values = settingsOf(ranges);
  if (!values.ok) return values;
  const { numbers, wrong } = numbersIn(ranges.clusters);
  const roles = shareByClaims(
    numbers.map(([students]) => students!),
    policyFrom(values.value),
  );
  if (!roles.ok) return roles;
  return success(roles.value.map((one, index) => [wrong.get(`${index} 0`) ?? one]));
}
