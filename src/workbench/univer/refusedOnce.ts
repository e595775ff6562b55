/** How many texts are remembered: more than stand on any screen. */
const most = 20_000;

/**
 * The same function of a text, which remembers the texts that it cannot read, as nearly all are. It
 * must always answer a text alike.
 */
export function refusedOnce<Result>(
  parse: (text: string) => Result | null,
): (text: string) => Result | null {
  const refused = new Set<string>();
  return (text) => {
    if (refused.has(text)) return null;
    const read = parse(text);
    if (read !== null) return read;
    if (refused.size >= most) refused.clear();
    refused.add(text);
    return null;
  };
}
