import { refusals } from "../protocol/refusals";

/** The colours that may be given by name; a name that is not here must be given as `#RRGGBB`. */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** A colour as the grid has it: `#RRGGBB`, or "" for none. Throws InvalidArgument for what is no colour. */
export function colour(given: string): string {
  if (given === "") return "";
  const found = named[given.toLowerCase()] ?? (/^#[0-9A-F]{6}$/i.test(given) ? given : undefined);
  if (found === undefined) throw refusals.invalidArgument(`"${given}" is not a colour.`);
  return found.toUpperCase();
}
