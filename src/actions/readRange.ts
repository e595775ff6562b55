import type { ChosenRange } from "./sweepPlan";

const number = String.raw`[-−]?\d+(?:\.\d+)?`;
const form = new RegExp(`^(${number})\\s*(?:\\.\\.+|to|–|—)\\s*(${number})$`);

/** The range a text gives: `10..40`, `10 to 40`, or `off` for none; undefined where it gives none. */
export function readRange(text: string): ChosenRange | undefined {
  const bare = text.trim().replace(/,(?=\d{3})/g, "");
  if (bare.toLowerCase() === "off") return null;
  const found = form.exec(bare);
  return found ? [numberIn(found[1]!), numberIn(found[2]!)] : undefined;
}

const numberIn = (text: string): number => Number(text.replace("−", "-"));
