import { warning } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { standardValues, type PolicyValues } from "../parameters/policyFrom";
import type { PolicyRow } from "../sheets/policy";
import { readPolicy } from "../sheets/readPolicy";
import type { ReadTable } from "../sheets/readRows";

/** The settings of a Policy table as read; the standard ones, with a warning, where there is none. */
export function readSettings(
  table: Result<ReadTable<PolicyRow> | undefined>,
): Result<PolicyValues> {
  if (!table.ok) return table;
  if (table.value === undefined)
    return success(standardValues(), [
      warning("no-policy", "There is no Policy table; the standard policy is used."),
    ]);
  const policy = readPolicy(table.value);
  return policy.ok
    ? success(policy.value, [...table.warnings, ...policy.warnings])
    : failure([...table.warnings, ...policy.problems]);
}
