const texts = /("(?:[^"]|"")*")/;
const sheetPart = /('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;

const plainName = (part: string): string =>
  part.startsWith("'") ? part.slice(1, -1).replaceAll("''", "'") : part;

/** Puts something else where a formula names a sheet; texts in quotes stay as they are. */
export const replaceSheet = (formula: string, name: string, by: string): string =>
  formula
    .split(texts)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(sheetPart, (whole, part: string) =>
            plainName(part).toLowerCase() === name.toLowerCase() ? by : whole,
          ),
    )
    .join("");
