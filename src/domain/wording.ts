/** `300,750`; decimals as asked: `4.84`. */
export function numberText(value: number, decimals = 0): string {
  if (decimals === 0 && value >= 0 && value < 1_000_000 && Number.isInteger(value))
    return plainNumberText(value);
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split(".");
  const separated = whole!.replace(/\B(?=(\d{3})+$)/g, ",");
  const text = fraction ? `${separated}.${fraction}` : separated;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** All decimals that a number has: `9,620`, `0.75`. */
export function exactText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "not a number" : "infinite";
  const [digits = "", exponent = "0"] = String(value).split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return numberText(value, Math.min(mostDecimals, Math.max(0, decimals - Number(exponent))));
}

/** As many as a text of a number can have. */
const mostDecimals = 100;

/** The quick way for the numbers that make up most sentences. */
function plainNumberText(whole: number): string {
  if (whole < 1000) return `${whole}`;
  const rest = whole % 1000;
  return `${(whole - rest) / 1000},${`${rest + 1000}`.slice(1)}`;
}

/** `1 role`, `2 roles`, `1,052 schools`. */
export const countText = (count: number, one: string, many = `${one}s`): string =>
  `${numberText(count)} ${count === 1 ? one : many}`;

/** `a`, `a and b`, `a, b and c`. */
export const listText = (items: readonly string[]): string => joined(items, "and");

/** `a`, `a or b`, `a, b or c`. */
export const choiceText = (items: readonly string[]): string => joined(items, "or");

function joined(items: readonly string[], word: string): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${word} ${items[items.length - 1]}`;
}
