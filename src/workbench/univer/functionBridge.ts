import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type BaseValueObject,
  type IFunctionInfo,
} from "@univerjs/engine-formula";
import type { FunctionMetadata, ParameterMetadata } from "./functionMetadata";
import { argumentsFor, errorType, isFault, resultValue } from "./functionValues";
import type { FunctionProblems } from "./FunctionProblems";

/** Calls the add-in's function of that id; undefined while the add-in has not loaded. */
export type CallFunction = (id: string) => ((...values: unknown[]) => unknown) | undefined;

/** Shown until the add-in has loaded and its formulas are calculated again. */
export const waiting = "#BUSY!";

/** The `formula` option of the grid: functions by name, and their descriptions for autocomplete. */
export interface FunctionBridge {
  readonly function: [typeof BaseFunction, string][];
  readonly description: IFunctionInfo[];
}

/**
 * Makes the add-in's functions functions of the grid. Their names and parameters must be known when
 * the grid starts; what they do is looked up at each calculation, so the add-in may load later.
 * Subclasses and not `registerFunction`: an exception in one of those ends calculation for good.
 */
export function functionBridge(
  namespace: string,
  metadata: readonly FunctionMetadata[],
  call: CallFunction,
  problems: FunctionProblems,
): FunctionBridge {
  const nameOf = ({ name }: FunctionMetadata) => `${namespace}.${name}`;
  return {
    function: metadata.map((each) => [
      gridFunction(nameOf(each), each, call, problems),
      nameOf(each),
    ]),
    description: metadata.map((each) => describe(nameOf(each), each)),
  };
}

function gridFunction(
  name: string,
  { id, parameters = [] }: FunctionMetadata,
  call: CallFunction,
  problems: FunctionProblems,
): typeof BaseFunction {
  return class extends BaseFunction {
    override minParams = parameters.filter(({ optional }) => !optional).length;
    override maxParams = parameters.length;

    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      const run = call(id);
      if (!run) return ErrorValueObject.create(waiting as ErrorType);
      try {
        const result = resultValue(run(...argumentsFor(parameters, given)));
        problems.clear(cell);
        return result;
      } catch (thrown) {
        problems.tell(cell, name, sentenceOf(thrown));
        return ErrorValueObject.create(isFault(thrown) ? errorType(thrown.code) : ErrorType.VALUE);
      }
    }
  };
}

const sentenceOf = (thrown: unknown): string => {
  if (isFault(thrown) && thrown.message) return thrown.message;
  return "It could not be calculated from these values.";
};

const describe = (
  functionName: string,
  { description = "", parameters = [] }: FunctionMetadata,
): IFunctionInfo => ({
  functionName,
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map((parameter) => describeParameter(parameter)),
});

const describeParameter = ({
  name,
  description = "",
  dimensionality,
  optional,
}: ParameterMetadata) => ({
  name,
  detail: description,
  example: dimensionality === "matrix" ? "A1:F20" : "A1",
  require: optional ? (0 as const) : (1 as const),
  repeat: 0 as const,
});
