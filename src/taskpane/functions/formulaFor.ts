import type { FunctionEntry, FunctionParameter, Namespace } from "./catalogue";

/** `B2`, `A1:B9`, `Sheet!A1`, `'My sheet'!A1:B9`. */
const reference =
  /^(('[^']*(''[^']*)*'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/iu;

/** A number, a truth, a text in quotation marks, part of a table, a spill or another function. */
const literal = /^(-?\d+(\.\d+)?%?|TRUE|FALSE|".*"|[\p{L}_$][\p{L}\p{N}_.!$]*[[(#].*)$/iu;

/** The formula of a function with its arguments as typed; those left out at the end are left off. */
export function formulaFor(
  namespace: Namespace,
  { name, parameters }: FunctionEntry,
  typed: readonly string[],
): string {
  const values = parameters.map((parameter, index) => argument(parameter, typed[index] ?? ""));
  while (values.length > 0 && values[values.length - 1] === "") values.pop();
  return `=${namespace}.${name}(${values.join(",")})`;
}

/** Words for a single value are put in quotation marks; a range, a number or a formula is not. */
function argument({ dimensionality }: FunctionParameter, typed: string): string {
  const text = typed.trim();
  if (text === "" || dimensionality === "matrix") return text;
  if (reference.test(text) || literal.test(text)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}

/** Names of the arguments that must be given and are not. */
export const missingArguments = (
  { parameters }: FunctionEntry,
  typed: readonly string[],
): string[] =>
  parameters
    .filter(({ optional }, index) => !optional && (typed[index] ?? "").trim() === "")
    .map(({ name }) => name);
