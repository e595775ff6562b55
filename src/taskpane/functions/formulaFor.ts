import { listText } from "../../domain/wording";
import type { FunctionEntry, Namespace } from "./catalogue";
import { typedArgument } from "./typedArgument";

/** A formula as typed so far. */
interface TypedFormula {
  readonly formula: string;
  /** What has to be done before it can be inserted. */
  readonly toDo?: string;
}

/**
 * The formula of a function with its arguments as typed; those left out at the end are left off.
 * @param names of the workbook and its tables; undefined where they are not known
 */
export function formulaFor(
  namespace: Namespace,
  { name, parameters }: FunctionEntry,
  typed: readonly string[],
  names?: readonly string[],
): TypedFormula {
  const values = parameters.map((parameter, index) =>
    typedArgument(parameter, typed[index] ?? "", names),
  );
  const missing = parameters.filter(({ optional }, index) => !optional && !values[index]!.text);
  const given = values.map(({ text }) => text);
  while (given.length > 0 && given[given.length - 1] === "") given.pop();
  return {
    formula: `=${namespace}.${name}(${given.join(",")})`,
    toDo:
      missing.length > 0
        ? `Still to fill in: ${listText(missing.map((parameter) => parameter.name))}.`
        : values.find(({ wrong }) => wrong)?.wrong,
  };
}
