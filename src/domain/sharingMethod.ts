import { plainText } from "./plainText";
import { sharingMethods, type SharingMethod } from "./policy";

/** What else the methods are called, by those who found them again and in books on elections. */
const otherNames: Readonly<Record<SharingMethod, readonly string[]>> = {
  Webster: ["Sainte-Laguë", "Major fractions"],
  Hamilton: ["Largest remainder", "Largest remainders", "Hare-Niemeyer", "Vinton"],
  Jefferson: ["D'Hondt", "Greatest divisors"],
  Adams: ["Smallest divisors"],
  Dean: ["Harmonic mean"],
  "Huntington-Hill": ["Huntington", "Hill", "Equal proportions"],
  Quota: ["Quota method", "Balinski-Young"],
};

/** Every name by which a method is known. */
export const sharingMethodNames: readonly string[] = sharingMethods.flatMap((method) => [
  method,
  ...otherNames[method],
]);

const byPlainText = new Map<string, SharingMethod>(
  sharingMethods.flatMap((method) =>
    [method, ...otherNames[method].flatMap((name) => namesWith(method, name))].map(
      (name) => [plainText(name), method] as const,
    ),
  ),
);

/** Alone, or both: `Webster (Sainte-Laguë)`. */
function namesWith(method: SharingMethod, name: string): string[] {
  return [name, `${method} ${name}`, `${name} ${method}`];
}

/** The method a text names under any of its names; case, accents and punctuation are ignored. */
export const sharingMethodOf = (text: string): SharingMethod | undefined =>
  byPlainText.get(plainText(text));
