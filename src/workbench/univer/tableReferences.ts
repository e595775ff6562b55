/** A table as formulas name it. */
export interface NamedTable {
  /** As Univer has it, letter by letter. */
  readonly name: string;
  /** From left to right: what stands in the cell of the heading, and how Univer knows the column. */
  readonly columns: readonly { readonly heading: string; readonly title: string }[];
}

/** A text, a quoted name of a sheet, or a name with what stands in square brackets after it. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:(\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\])|(?![\p{L}\p{N}_.\\!(:]))/gu;

const item = /\[((?:'.|[^'[\]])*)\]/g;

/** Sections as Univer knows them, one at a time, by those that Excel lets a person put together. */
const sections: Readonly<Record<string, string>> = {
  "": "#Data",
  "#all": "#All",
  "#data": "#Data",
  "#headers": "#Headers",
  "#totals": "#Totals",
  "#this row": "#This Row",
  "#data,#headers": "#All",
};

const noReference = "#REF!";

/**
 * References to tables as Univer 0.25.1 understands them: with the very letters of names and headings,
 * `Clusters[@Students]` as `Clusters[[#This Row],[Students]]`. What a table does not have is #REF!, as
 * in Excel; Univer would take another column.
 */
export const exactReferences = (
  formula: string,
  tableNamed: (name: string) => NamedTable | undefined,
): string =>
  formula.replace(pieces, (piece: string, name: string | undefined, brackets = "") => {
    const table = name === undefined ? undefined : tableNamed(name);
    return table ? exactReference(table, brackets as string) : piece;
  });

/** Whether two names are one: Excel does not tell capitals from small letters. */
export const isSameName = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

function exactReference(table: NamedTable, brackets: string): string {
  if (brackets === "" || /^\[\s*\]$/.test(brackets)) return table.name;
  const { named, columns } = specifiers(brackets.slice(1, -1).trim());
  const section = sections[named];
  const titles = columns.map((column) => titleOf(table, column));
  if (!section || titles.includes(undefined)) return noReference;
  const places = titles.map((title) => `[${title}]`).join(":");
  if (places === "") return `${table.name}[${section}]`;
  return `${table.name}[[${section}],${places}]`;
}

const titleOf = ({ columns }: NamedTable, name: string): string | undefined =>
  (
    columns.find(({ heading }) => isSameName(heading, name)) ??
    columns.find(({ title }) => isSameName(title, name))
  )?.title;

/** The sections that are named, in small letters and in order, and the first and last column. */
function specifiers(body: string): { readonly named: string; readonly columns: string[] } {
  const isRow = body.startsWith("@");
  const rest = isRow ? body.slice(1).trim() : body;
  const items = rest.startsWith("[") ? [...rest.matchAll(item)].map(([, text = ""]) => text) : [];
  const parts = (rest !== "" && items.length === 0 ? [rest] : items).map((part) => part.trim());
  const named = parts.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase());
  if (isRow) named.push("#this row");
  const columns = parts.filter((part) => !part.startsWith("#")).map(unescaped);
  return { named: named.sort().join(","), columns };
}

/** Within brackets an apostrophe stands before each sign that has a meaning of its own there. */
const unescaped = (text: string): string => text.replace(/'(.)/g, "$1");
