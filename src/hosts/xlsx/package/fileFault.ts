/**
 * What is wrong inside a file, in words that end a sentence: "its part xl/workbook.xml is missing".
 * Thrown while a file is taken apart and caught where it is opened, which makes it a Problem.
 */
export class FileFault extends Error {
  override readonly name = "FileFault";
}
