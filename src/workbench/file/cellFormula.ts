import {
  groupText,
  isGroup,
  isName,
  operandEnd,
  partsOf,
  rangeEnd,
  type Group,
  type Part,
} from "./formulaParts";
import { withoutMark } from "./excelFunctions";

/** How a file writes the namespace of the add-in's functions. */
const addIn = /^_xldudf_(LSC(?:_DEV)?)_/i;

/** `_xldudf_LSC_ROLES(A1:A3)` → `=LSC.ROLES(A1:A3)` */
export const cellFormula = (text: string): string => `=${gridFormula(text)}`;

/**
 * A formula of a file as a person reads it, without `=`: the marks that `fileFormula` makes taken off.
 * A function that is not known keeps its mark, as in Excel.
 */
export const gridFormula = (text: string): string => onSheet(partsOf(text));

function onSheet(parts: readonly Part[]): string {
  let text = "";
  for (let at = 0; at < parts.length;) {
    const end = operandEnd(parts, at);
    text += end === at ? (parts[at] as string) : operandOnSheet(parts.slice(at, end), parts[end]);
    at = Math.max(end, at + 1);
  }
  return text;
}

function operandOnSheet(parts: readonly Part[], next: Part | undefined): string {
  const [head, group] = parts;
  if (isName(head) && isGroup(group) && group.closed && parts.length === 2) {
    const name = withoutMark(head).toUpperCase();
    const sign = name === "ANCHORARRAY" ? spilled(group) : undefined;
    const text = name === "SINGLE" && next !== ":" && next !== "#" ? single(group) : sign;
    if (text !== undefined) return text;
  }
  return parts
    .map((part, index) => {
      if (isGroup(part)) return groupText(part, part.inside.map(onSheet));
      return index === 0 && isName(part) ? nameOnSheet(part, isGroup(group)) : part;
    })
    .join("");
}

/** `ANCHORARRAY(A8)` → `A8#` */
function spilled({ inside: [argument = [], ...more] }: Group): string | undefined {
  if (more.length > 0 || argument.length === 0) return undefined;
  const text = onSheet(argument);
  const isOperand = operandEnd(argument, 0) === argument.length && !text.startsWith("@");
  return isOperand ? `${text}#` : undefined;
}

/** `SINGLE(A1:A5)` → `@A1:A5`, `SINGLE(A1:A5*2)` → `@(A1:A5*2)` */
function single({ inside: [argument = [], ...more] }: Group): string | undefined {
  if (more.length > 0 || argument.length === 0) return undefined;
  const isRange = rangeEnd(argument, 0) === argument.length;
  const isInParentheses = argument.length === 1 && isGroup(argument[0]);
  const text = onSheet(argument);
  return isRange && !isInParentheses ? `@${text}` : `@(${text})`;
}

function nameOnSheet(name: string, isCalled: boolean): string {
  const bare = name.replace(/^_xlpm\./i, "").replace(/^_xlop\.(.*)$/i, "[$1]");
  return isCalled ? withoutMark(bare).replace(addIn, "$1.") : bare;
}
