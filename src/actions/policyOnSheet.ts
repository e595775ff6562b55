import { plainText } from "../domain/plainText";
import { standardValues, type PolicyValues } from "../parameters/policyFrom";
import { policyParameters } from "../parameters/policyParameters";
import type { PolicyRow } from "../sheets/policy";
import { readValue } from "../sheets/readPolicy";

/**
 * The settings as far as the rows of a Policy sheet can be understood: one that is missing or
 * wrong there has its standard value. For showing; an allocation refuses what is wrong.
 */
export function policyOnSheet(rows: readonly PolicyRow[]): PolicyValues {
  const bySetting = new Map(rows.map((row) => [plainText(row.setting ?? ""), row]));
  const read = policyParameters.flatMap((parameter) => {
    const row = bySetting.get(plainText(parameter.name));
    if (!row) return [];
    const { value, problem } = readValue(row.value ?? null, parameter, {});
    return problem?.severity === "error" ? [] : [[parameter.key, value] as const];
  });
  return { ...standardValues(), ...Object.fromEntries(read) };
}
