import { isName, type Group, type Part } from "./formulaParts";
import { withoutMark } from "./excelFunctions";

/** Names that LAMBDA and LET give their arguments, as far as they hold at a place; in small letters. */
export type Bound = ReadonlySet<string>;

type Writer = (parts: readonly Part[], bound: Bound) => string;

/** How a file marks such a name, and a parameter that may be left out where it is declared. */
const mark = /^_xl(?:pm|op)\./i;

/** `x` → `_xlpm.x` where it is such a name. */
export function markedName(name: string, bound: Bound): string | undefined {
  const bare = name.replace(mark, "");
  return bound.has(bare.toLowerCase()) ? `_xlpm.${bare}` : undefined;
}

/**
 * The arguments of LAMBDA and LET as a file has them, with the names they declare marked wherever they
 * hold; undefined for other functions.
 */
export function bindingArguments(
  head: Part | undefined,
  { inside }: Group,
  bound: Bound,
  written: Writer,
): readonly string[] | undefined {
  const binder = isName(head) && withoutMark(head).toUpperCase();
  if (binder === "LAMBDA") return lambdaArguments(inside, bound, written);
  return binder === "LET" ? letArguments(inside, bound, written) : undefined;
}

/** All arguments but the last are parameters. */
function lambdaArguments(inside: Group["inside"], bound: Bound, written: Writer): string[] {
  const parameters = inside.slice(0, -1).map(declaredBy);
  const names = parameters.flatMap((parameter) => parameter?.name.toLowerCase() ?? []);
  const within = new Set([...bound, ...names]);
  return inside.map((argument, index) => parameters[index]?.text ?? written(argument, within));
}

/** Names and values in turn, then the result; a name holds in what comes after its value. */
function letArguments(inside: Group["inside"], bound: Bound, written: Writer): string[] {
  const within = new Set(bound);
  let declared: Declared | undefined;
  return inside.map((argument, index) => {
    const isPlace = index % 2 === 0;
    if (isPlace && declared) within.add(declared.name.toLowerCase());
    declared = isPlace && index < inside.length - 1 ? declaredBy(argument) : declared;
    return isPlace && declared && index < inside.length - 1
      ? declared.text
      : written(argument, within);
  });
}

interface Declared {
  readonly name: string;
  /** The argument as a file has it. */
  readonly text: string;
}

/** What an argument declares: `x`, or `[x]`, which may be left out; undefined where it is no name. */
function declaredBy(argument: readonly Part[]): Declared | undefined {
  const [only, ...more] = argument.filter((part) => !isSpace(part));
  if (typeof only !== "string" || more.length > 0) return undefined;
  const bare = only.replace(/^\[(.*)\]$/, "$1").replace(mark, "");
  if (!isName(bare) || isCell(bare)) return undefined;
  const marked = /^(?:\[|_xlop\.)/i.test(only) ? `_xlop.${bare}` : `_xlpm.${bare}`;
  return { name: bare, text: argument.map((part) => (part === only ? marked : part)).join("") };
}

const isSpace = (part: Part): boolean => typeof part === "string" && part.trim() === "";

/** Whether a name reads as a cell, as `A1` and `$A$1` do. */
const isCell = (name: string): boolean => /^\$?[A-Z]{1,3}\$?\d{1,7}$/i.test(name);
