/**
 * Text reduced to what matters when people type it differently: case, macrons,
 * punctuation and spaces are ignored. `"  Māori / medium"` and `"maori medium"` are the same.
 */
export function plainText(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const plain = reduced(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, plain);
  return plain;
}

/** Reducing is slow, and the same headings and choices are compared again and again. */
const known = new Map<string, string>();

/** Some tables' headings and choices; texts of people must not pile up. */
const mostKnown = 1_000;

const reduced = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/['’‘ʻ`]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, " ")
    .replace(/\b(and|the)\b/g, " ")
    .replace(/ +/g, " ")
    .trim();
