import type { FunctionParameter } from "./catalogue";

/** `Sheet!`, `'My sheet'!`. */
const sheet = String.raw`('[^']*(''[^']*)*'|[\p{L}\p{N}_.]+)!`;

const identifier = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;

/** `B2`, `A1:B9`, `A:C`, `2:5`, `Sheet!A1`, `'My sheet'!A1:B9`. */
const reference = new RegExp(
  String.raw`^(${sheet})?(\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$`,
  "iu",
);

/** Part of a table, a spill, another function, an array, a name of one sheet or a whole formula. */
const formula = new RegExp(
  String.raw`^(\[@.+\]|(${sheet})?\$?${identifier}\$?\d*[[(#].*|\{.+\}|${sheet}${identifier}|=.+)$`,
  "iu",
);

const number = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?%?$/iu;

/** `14,000`: a comma would be the end of the argument. */
const inThousands = /^-?\d{1,3}(,\d{3})+(\.\d+)?%?$/u;

const literal = /^(TRUE|FALSE|"([^"]|"")*")$/iu;

/** Arguments that are one number, in whichever function; the metadata has them as "any". */
const numbers = new Set([
  ...["roles", "seats", "minimum", "maximum", "budget", "rate", "weeks", "beyond", "limit"],
  ...["latitude1", "longitude1", "latitude2", "longitude2", "draws", "seed"],
]);

type Names = readonly string[] | undefined;

/** Whether what is opened is closed, quoted text aside. */
function isClosed(text: string): boolean {
  const bare = text.replaceAll(/"([^"]|"")*"|'([^']|'')*'/gu, "");
  const count = (mark: string) => bare.split(mark).length;
  return !bare.includes('"') && ["()", "[]", "{}"].every(([a, b]) => count(a!) === count(b!));
}

const isFormula = (text: string): boolean =>
  reference.test(text) || (formula.test(text) && isClosed(text));

/** Whether a word is a name; where the names are not known, whether it can be one. */
const isName = (text: string, names: Names): boolean =>
  names
    ? names.some((name) => name.toLowerCase() === text.toLowerCase())
    : new RegExp(`^${identifier}$`, "u").test(text);

/** A text in quotation marks. */
const asText = (text: string): string =>
  literal.test(text) ? text : `"${text.replaceAll('"', '""')}"`;

/** How what is no formula and no number goes into one, by what a parameter takes; undefined where it is wrong. */
const readers = {
  one: asText,
  words: (text: string, names: Names) => (names && isName(text, names) ? text : asText(text)),
  number: (text: string, names: Names) =>
    isName(text, names) ? text : inThousands.test(text) ? text.replaceAll(",", "") : undefined,
  range: (text: string, names: Names) => (isName(text, names) ? text : undefined),
};

/** "words" are a text or a range of texts. */
function kindOf({ name, dimensionality }: FunctionParameter): keyof typeof readers {
  if (dimensionality === "matrix") return name === "text" ? "words" : "range";
  return numbers.has(name) ? "number" : "one";
}

const numberWanted = "a number, a cell such as B2, or a formula that begins with =";
const rangeWanted =
  "a range such as A1:C9, a table such as Clusters[#All], or a formula that begins with =";

/** What was typed for one argument, as it goes into the formula. */
export interface TypedArgument {
  readonly text: string;
  /** Why it cannot be inserted, and what would be right. */
  readonly wrong?: string;
}

/**
 * Reads what a person typed for a parameter. Words for a text are put in quotation marks; what is
 * no range and no number where one is wanted is wrong.
 * @param names of the workbook and its tables; undefined where they are not known
 */
export function typedArgument(
  parameter: FunctionParameter,
  typed: string,
  names: Names,
): TypedArgument {
  const text = typed.trim();
  if (text === "" || number.test(text)) return { text };
  if (isFormula(text)) return { text: text.replace(/^=/, "") };
  const kind = kindOf(parameter);
  const read = readers[kind](text, names);
  if (read !== undefined) return { text: read };
  const wanted = kind === "number" ? numberWanted : rangeWanted;
  return { text, wrong: `${parameter.name} takes ${wanted}; ‘${text}’ is none.` };
}
