import { listText } from "../domain/wording";

/** So many are named; of more, how many there are. */
const named = 3;

/** `13, 15 and 2 more`. */
export function namedFew(names: readonly string[]): string {
  const more = names.length - named;
  return listText(more > 0 ? [...names.slice(0, named), `${more} more`] : names);
}
