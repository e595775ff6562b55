import { plainText } from "../domain/plainText";

/** Whether a heading on a sheet is that of a column. */
export function isHeadingOf(
  { heading, aliases = [] }: { readonly heading: string; readonly aliases?: readonly string[] },
  text: string,
): boolean {
  const plain = plainText(text);
  return [heading, ...aliases].some((name) => plainText(name) === plain);
}
