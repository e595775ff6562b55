import {
  AsyncObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type BaseValueObject,
  type IFunctionInfo,
} from "@univerjs/engine-formula";
import type { FunctionMetadata, ParameterMetadata } from "./functionMetadata";
import { argumentsFor, faultsIn, isFault, resultValue, type Fault } from "./functionValues";
import type { FunctionProblems } from "./FunctionProblems";
import type { Streams } from "./Streams";

/** Calls the add-in's function of that id; undefined while the add-in has not loaded. */
export type CallFunction = (id: string) => ((...values: unknown[]) => unknown) | undefined;

/** Shown until the add-in has loaded and its formulas are calculated again. */
export const waiting = "#BUSY!";

/** The `formula` option of the grid: functions by name, and their descriptions for autocomplete. */
export interface FunctionBridge {
  readonly function: [typeof BaseFunction, string][];
  readonly description: IFunctionInfo[];
}

/** What the bridge joins to the grid. */
export interface BridgeEnds {
  readonly call: CallFunction;
  readonly problems: FunctionProblems;
  readonly streams: Streams;
}

/**
 * Makes the add-in's functions functions of the grid. Their names and parameters must be known when
 * the grid starts; what they do is looked up at each calculation, so the add-in may load later.
 * Subclasses and not `registerFunction`: an exception in one of those ends calculation for good.
 */
export function functionBridge(
  namespace: string,
  metadata: readonly FunctionMetadata[],
  { call, problems, streams }: BridgeEnds,
): FunctionBridge {
  const nameOf = ({ name }: FunctionMetadata) => `${namespace}.${name}`;
  return {
    function: metadata.map((each) => [
      gridFunction(nameOf(each), each, { call, problems, streams }),
      nameOf(each),
    ]),
    description: metadata.map((each) => describe(nameOf(each), each)),
  };
}

function gridFunction(
  name: string,
  { id, parameters = [], options = {}, isAsynchronous = false }: FunctionMetadata,
  { call, problems, streams }: BridgeEnds,
): typeof BaseFunction {
  return class extends BaseFunction {
    /** Univer waits only for those, and cannot have one inside LAMBDA: so not for all of them. */
    override isAsync(): boolean {
      return isAsynchronous;
    }

    override calculate(...given: BaseValueObject[]): BaseValueObject | AsyncObject {
      const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      const at = { functionName: name, cell };
      const run = call(id);
      if (!run) return ErrorValueObject.create(waiting as ErrorType);
      const shown = (result: unknown) => {
        problems.tell(at, faultsIn(result));
        return resultValue(result);
      };
      const refused = checkCount(parameters, given.length);
      if (refused) return shown(refused);
      if (options.stream === true) {
        const answer = streams.answer(at, run, argumentsFor(parameters, given));
        return answer ? shown(answer.value) : ErrorValueObject.create(waiting as ErrorType);
      }
      const result = attempt(run, parameters, given);
      return isPromise(result) ? new AsyncObject(result.then(shown)) : shown(result);
    }
  };
}

/** A promise of the add-in's window is none of this one's. */
export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === "object" && value !== null && "then" in value;

/** What a function returned or threw; an error is its answer. */
function attempt(
  run: NonNullable<ReturnType<CallFunction>>,
  parameters: readonly ParameterMetadata[],
  given: readonly BaseValueObject[],
): unknown {
  try {
    const result = run(...argumentsFor(parameters, given));
    return isPromise(result) ? result.then((value) => value, faultOf) : result;
  } catch (thrown) {
    return faultOf(thrown);
  }
}

function faultOf(thrown: unknown): Fault {
  if (isFault(thrown) && thrown.message) return thrown;
  const code = isFault(thrown) ? thrown.code : ErrorType.VALUE;
  return { code, message: "It could not be calculated from these values." };
}

/** Excel does not take a formula with too few or too many arguments; here it says so. */
function checkCount(parameters: readonly ParameterMetadata[], given: number): Fault | undefined {
  const needed = parameters.filter(({ optional }) => !optional);
  const missing = needed.slice(given).map((parameter) => parameter.name);
  if (missing.length > 0)
    return { code: ErrorType.NA, message: `It also needs: ${missing.join(", ")}.` };
  if (given <= parameters.length) return undefined;
  const most = parameters.map((parameter) => parameter.name).join(", ");
  return { code: ErrorType.NA, message: `It takes only: ${most}.` };
}

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
