import type { Area } from "../grid/Area";
import { refusals } from "./protocol/refusals";

const isArrayOfArrays = (input: unknown): input is unknown[][] =>
  Array.isArray(input) && input.every(Array.isArray);

/**
 * What an add-in gives to the cells of an area: one value for all of them, or an array of exactly
 * its shape. Belief `array of one`: `[[value]]` is no single value. Throws InvalidArgument.
 */
export function shaped(input: unknown, { rows, columns }: Area): unknown[][] {
  if (!Array.isArray(input))
    return Array.from({ length: rows }, () => Array<unknown>(columns).fill(input));
  if (!isArrayOfArrays(input)) throw refusals.wrongShape();
  if (input.length !== rows || input.some((row) => row.length !== columns))
    throw refusals.wrongShape();
  return input;
}
