/** Letters of bold Calibri by how wide they are at most, in hundredths of their height. */
const widths: readonly (readonly [hundredths: number, letters: string])[] = [
  [27, "ijlīI"],
  [36, "frtJ()-.,"],
  [43, "cszL"],
  [51, "aāeēgkvxyEFSTZ0123456789–$/"],
  [56, "bdhnoōpquūBCKPRXY"],
  [69, "AĀDGHNOQUV"],
  [75, "w%"],
  [82, "m"],
];

const widest = 92;

/** Height of a letter at 11 points, in widths of a digit, by which columns are measured. */
const height = 44 / 21;

/** How wide a text in the bold letters of a heading is, at most; in widths of a digit. */
export const boldWidth = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      sum + (widths.find(([, letters]) => letters.includes(letter))?.[0] ?? widest) / 100,
    0,
  ) * height;
