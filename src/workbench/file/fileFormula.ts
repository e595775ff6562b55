import { bindingArguments, markedName, type Bound } from "./boundNames";
import {
  groupText,
  isBracket,
  isGroup,
  isName,
  operandEnd,
  partsOf,
  rangeEnd,
  type Part,
} from "./formulaParts";
import { isFunction, withMark, withoutMark } from "./excelFunctions";

/** The namespace of the add-in's functions in a cell. */
const addIn = /^(LSC(?:_DEV)?)\.(?=[A-Z]+$)/i;

/** The row of a formula in a table, `[@Roles]` or `[@[Roles]:[Cost]]`, which a file spells out. */
const ofThisRow = /^\[@(?:((?:'.|[^'[\]])+)|((?:\[(?:'.|[^'[\]])*\]:?)*))\]$/;

/**
 * A formula of a cell as a file has it, where functions of later Excels, names of LAMBDA and LET,
 * `A8#` and `@A1:A5` are marked: `=LSC.ROLES(SORT(A1:A3))` →
 * `_xldudf_LSC_ROLES(_xlfn._xlws.SORT(A1:A3))`. Texts in quotes stay as they are.
 */
export const fileFormula = (formula: string): string =>
  inFile(partsOf(formula.replace(/^=/, "")), new Set());

/** Whether a formula calls a function of the add-in, which a file's reader may not have. */
export const callsAddIn = (formula: string): boolean => fileFormula(formula).includes("_xldudf_");

function inFile(parts: readonly Part[], bound: Bound): string {
  let text = "";
  for (let at = 0; at < parts.length;) {
    const isSingle = parts[at] === "@";
    const end = isSingle ? rangeEnd(parts, at) : operandEnd(parts, at);
    if (end === at) {
      text += parts[at++] as string;
    } else if (isSingle) {
      text += single(parts.slice(at + 1, end), bound);
      at = end;
    } else {
      let operand = operandInFile(parts.slice(at, end), bound);
      for (at = end; parts[at] === "#"; at++) operand = `_xlfn.ANCHORARRAY(${operand})`;
      text += operand;
    }
  }
  return text;
}

/** `@A1:A5` → `_xlfn.SINGLE(A1:A5)` */
function single(range: readonly Part[], bound: Bound): string {
  const inside = inFile(range, bound);
  return range.length === 1 && isGroup(range[0])
    ? `_xlfn.SINGLE${inside}`
    : `_xlfn.SINGLE(${inside})`;
}

const operandInFile = (parts: readonly Part[], bound: Bound): string =>
  parts
    .map((part, index) => {
      if (isGroup(part))
        return groupText(
          part,
          (index === 1 && bindingArguments(parts[0], part, bound, inFile)) ||
            part.inside.map((argument) => inFile(argument, bound)),
        );
      if (isBracket(part)) return spelledOut(part);
      return index === 0 && isName(part) ? nameInFile(part, parts[1], bound) : part;
    })
    .join("");

const spelledOut = (bracket: string): string =>
  bracket.replace(ofThisRow, (_all, column?: string, columns = "") =>
    column || columns ? `[[#This Row],${column ? `[${column}]` : columns}]` : "[#This Row]",
  );

function nameInFile(name: string, next: Part | undefined, bound: Bound): string {
  if (isBracket(next)) return name;
  // A function is meant where `LET(date,A1,DATE(YEAR(date),1,1))` has its name before arguments.
  if (isGroup(next) && isFunction(withoutMark(name))) return withMark(name);
  const marked = markedName(name, bound);
  return marked ?? (isGroup(next) ? name.replace(addIn, "_xldudf_$1_") : name);
}
