/** A piece of a formula: one sign, name, number or quotation, or what stands in parentheses. */
export type Part = string | Group;

/** What stands in parentheses, cut at its commas. */
export interface Group {
  readonly inside: readonly (readonly Part[])[];
  /** False where the formula ends before the parenthesis does. */
  readonly closed: boolean;
}

/**
 * In turn: a text, a sheet in quotes, one of another workbook, what stands in square brackets, an
 * array of constants, an error, a name (of a sheet, with its `!`), a number, spaces, any other sign.
 */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^[\]"']*\](?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?!|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]|\{(?:"(?:[^"]|"")*"|[^"}])*\}|#(?:N\/A|DIV\/0!|NAME\?|GETTING_DATA|(?:NULL|VALUE|REF|NUM|SPILL|CALC|FIELD|BLOCKED|CONNECT|UNKNOWN|BUSY)!)|\$?[\p{L}_\\][\p{L}\p{N}_.\\?$]*!?|\$?\d[\d.]*(?:E[+-]?\d+)?|\s+|./giu;

/** Parentheses while they are read, and those around them. */
interface Level {
  readonly inside: Part[][];
  readonly outer?: Level;
}

/** The pieces of a formula, in order; together they are its text, whether Excel would take it or not. */
export function partsOf(formula: string): readonly Part[] {
  let level: Level = { inside: [[]] };
  for (const [piece] of formula.matchAll(pieces)) {
    if (piece === "(") level = { inside: [[]], outer: level };
    else if (level.outer && piece === ")") level = ended(level.inside, level.outer, true);
    else if (level.outer && piece === ",") level.inside.push([]);
    else level.inside.at(-1)?.push(piece);
  }
  while (level.outer) level = ended(level.inside, level.outer, false);
  return level.inside[0] ?? [];
}

function ended(inside: Part[][], outer: Level, closed: boolean): Level {
  outer.inside.at(-1)?.push({ inside, closed });
  return outer;
}

/** How many parentheses a formula leaves open at its end. */
export function openParentheses(formula: string): number {
  let count = 0;
  let last = partsOf(formula).at(-1);
  for (; isGroup(last) && !last.closed; last = last.inside.at(-1)?.at(-1)) count++;
  return count;
}

/** What stands in parentheses, with other arguments in their place. */
export const groupText = ({ closed }: Group, inside: readonly string[]): string =>
  `(${inside.join(",")}${closed ? ")" : ""}`;

export const isGroup = (part: Part | undefined): part is Group => typeof part === "object";

/** Whether a piece says on which sheet or in which workbook the next one is. */
export const isSheet = (part: Part | undefined): boolean =>
  typeof part === "string" && part.endsWith("!") && !part.startsWith("#");

export const isBracket = (part: Part | undefined): part is string =>
  typeof part === "string" && /^\[.*\]$/s.test(part);

/** Whether a piece is a name, of a function, a table, a parameter or a cell. */
export const isName = (part: Part | undefined): part is string =>
  typeof part === "string" && /^\$?[\p{L}_\\]/u.test(part) && !isSheet(part);

/** Whether an operand begins with this piece; `#` by itself comes after one. */
const begins = (part: Part | undefined): boolean =>
  isGroup(part) || (part !== undefined && part !== "#" && /^[[{#$\p{L}\p{N}_\\]/u.test(part));

/**
 * Where the operand ends that begins at `at`: a cell, name, number or parenthesis with its sheet before
 * it, its brackets and arguments after it; without `#`. It is `at` where none begins.
 */
export function operandEnd(parts: readonly Part[], at: number): number {
  let end = at;
  while (isSheet(parts[end])) end++;
  if (!begins(parts[end])) return at;
  end++;
  while (isGroup(parts[end]) || isBracket(parts[end])) end++;
  return end;
}

/** Where the range ends that begins at `at`, such as `A1:B2`, `A8#` and `@A1:A5`; `at` where none does. */
export function rangeEnd(parts: readonly Part[], at: number): number {
  const first = spillEnd(parts, at);
  if (first === at) return at;
  let end = first;
  while (parts[end] === ":") {
    const next = spillEnd(parts, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function spillEnd(parts: readonly Part[], at: number): number {
  if (parts[at] === "@") {
    const end = rangeEnd(parts, at + 1);
    return end === at + 1 ? at : end;
  }
  let end = operandEnd(parts, at);
  while (end > at && parts[end] === "#") end++;
  return end;
}
