import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { ParameterMetadata } from "./functionMetadata";
import type { FaultyCell } from "./FunctionProblems";

/** What a cell holds when it is handed to a custom function; null where it is blank. */
export type Scalar = string | number | boolean | Fault | null;

/** The arguments as the function's metadata asks for them. An omitted one is null. */
export const argumentsFor = (
  parameters: readonly ParameterMetadata[],
  given: readonly BaseValueObject[],
): unknown[] =>
  parameters.map((parameter, index) => {
    const value = given[index];
    if (value === undefined || (value.isNull() && parameter.optional)) return null;
    return parameter.dimensionality === "matrix" || isSeveral(value)
      ? matrix(value)
      : scalar(first(value));
  });

const isArray = (value: BaseValueObject): value is ArrayValueObject => value.isArray();

/** Several cells where one is asked for are handed over as they are, for the function to refuse. */
const isSeveral = (value: BaseValueObject): boolean =>
  isArray(value) && value.getRowCount() * value.getColumnCount() > 1;

const first = (value: BaseValueObject): MaybeValue => (isArray(value) ? value.get(0, 0) : value);

type MaybeValue = BaseValueObject | null | undefined | void;

function matrix(value: BaseValueObject): Scalar[][] {
  if (!isArray(value)) return [[scalar(value)]];
  return Array.from({ length: value.getRowCount() }, (_, row) =>
    Array.from({ length: value.getColumnCount() }, (_cell, column) =>
      scalar(value.get(row, column)),
    ),
  );
}

/** An error is handed over as one, as the add-in's metadata asks, so that a function can name its row. */
function scalar(value: MaybeValue): Scalar {
  if (!value || value.isNull()) return null;
  return value.isError() ? { code: (value as ErrorValueObject).getErrorType() } : value.getValue();
}

/** What a function returned, as cells: a rectangle spills; a ragged array is #VALUE!, as in Excel. */
export function resultValue(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return cellValue(result);
  const rows = result as unknown[][];
  const columns = rows[0]?.length ?? 0;
  if (columns === 0 || rows.some((row) => row.length !== columns))
    return ErrorValueObject.create(ErrorType.VALUE);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(cellValue)),
    rowCount: rows.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function cellValue(value: unknown): BaseValueObject {
  // Excel shows 0 for null, so that a function which means an empty text must return one.
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "number")
    return Number.isFinite(value)
      ? NumberValueObject.create(value)
      : ErrorValueObject.create(ErrorType.NUM);
  return isFault(value)
    ? ErrorValueObject.create(errorType(value.code))
    : StringValueObject.create(String(value));
}

/** The cells of what a function returned that are errors with a sentence. */
export const faultsIn = (result: unknown): FaultyCell[] =>
  (Array.isArray(result) ? (result as unknown[][]) : [[result]]).flatMap((row, down) =>
    row.flatMap((value, across) =>
      isFault(value) && value.message ? [{ down, across, sentence: value.message }] : [],
    ),
  );

/** A CustomFunctions.Error, whichever window it was made in. */
export interface Fault {
  readonly code: string;
  readonly message?: string;
}

export const isFault = (value: unknown): value is Fault =>
  typeof value === "object" &&
  value !== null &&
  "code" in value &&
  typeof value.code === "string" &&
  value.code.startsWith("#");

const errorTypes: readonly string[] = Object.values(ErrorType);

export const errorType = (code: string): ErrorType =>
  errorTypes.includes(code) ? (code as ErrorType) : ErrorType.VALUE;
