/** A number that names something as Excel holds it in a cell, so that look-ups find it. */
export const identifierCell = (identifier: string): string | number =>
  /^[1-9]\d{0,14}$/.test(identifier) ? Number(identifier) : identifier;
