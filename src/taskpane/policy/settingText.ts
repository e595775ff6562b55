import { centsIn } from "../../domain/money";
import type { Problem } from "../../domain/problem";
import { describeValue } from "../../parameters/describeValue";
import type { ParameterValue } from "../../parameters/parameter";
import type { PolicyParameter } from "../../parameters/policyParameter";
import { readValue } from "../../sheets/readPolicy";

/** A value as it stands in its field; blank for none. */
export const settingText = (parameter: PolicyParameter, value: ParameterValue): string =>
  value === null ? "" : describeValue(parameter, value);

/** What was typed into a field, checked as the cell of its setting would be. */
export function settingFrom(
  parameter: PolicyParameter,
  text: string,
): { readonly value: ParameterValue; readonly problem?: Problem } {
  const bare = text.trim();
  const isNumber = parameter.kind === "whole" && /^-?\d+(\.\d+)?$/.test(bare);
  const cents = parameter.unit === "$" ? centsIn(bare) : undefined;
  const number = cents === undefined ? Number(bare) : cents / 100;
  const cell = bare === "" ? null : isNumber || cents !== undefined ? number : bare;
  const { value, problem } = readValue(cell, parameter, { sheet: "This run" });
  return { value, ...(problem?.severity === "error" && { problem }) };
}
