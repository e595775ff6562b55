import type { Problem } from "./problem";

/** A value with the warnings met on the way, or all the problems that stand in its way. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const success = <T>(value: T, warnings: readonly Problem[] = []): Result<T> => ({
  ok: true,
  value,
  warnings,
});

export const failure = (problems: readonly Problem[]): Result<never> => ({ ok: false, problems });

/** Success unless one of the problems is an error; then all of them, warnings too. */
export function resultOf<T>(value: T, problems: readonly Problem[]): Result<T> {
  return problems.some(({ severity }) => severity === "error")
    ? failure(problems)
    : success(value, problems);
}

/** A value that holds if a later step went well, with the warnings of that step and those before. */
export const withValue = <T>(
  value: T,
  step: Result<unknown>,
  before: readonly Problem[] = [],
): Result<T> => (step.ok ? success(value, [...before, ...step.warnings]) : step);
