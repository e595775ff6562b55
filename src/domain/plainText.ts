/**
 * Text reduced to what matters when people type it differently: case, macrons,
 * punctuation and spaces are ignored. `"  Māori / medium"` and `"maori medium"` are the same.
 */
export function plainText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/['’‘ʻ`]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, " ")
    .replace(/\b(and|the)\b/g, " ")
    .replace(/ +/g, " ")
    .trim();
}
