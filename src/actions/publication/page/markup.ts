/** Text that is HTML already and is not escaped again. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in HTML: plain text and numbers are escaped, undefined and false leave nothing. */
export type Part = Markup | string | number | undefined | false | readonly Part[];

/**
 * HTML with everything that is put into it escaped, wherever it stands: between tags, or in an
 * attribute, which is always to be quoted. How its source is indented is left out.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const own = unindented(strings);
  let text = own[0]!;
  parts.forEach((part, index) => (text += textOf(part) + own[index + 1]!));
  return new Markup(text);
}

const known = new WeakMap<TemplateStringsArray, readonly string[]>();

function unindented(strings: TemplateStringsArray): readonly string[] {
  const before = known.get(strings);
  if (before) return before;
  const own = strings.map((string) => string.replace(/\n\s*/g, "\n"));
  known.set(strings, own);
  return own;
}

function textOf(part: Part): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "string" || typeof part === "number") return escaped(String(part));
  return part.map(textOf).join("");
}

/** Characters that no page may hold are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A part of an address in the page (`#school-123`), one of its own for every number. */
export const fragmentOf = (kind: "school" | "cluster", number: string): string =>
  `${kind}-${number.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`)}`;
