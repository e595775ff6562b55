import { parseCsv } from "hucre/csv";
import { error, type Problem } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import { decodeText } from "./decodeText";

/**
 * Reads a file of one column of numbers, with or without a heading. Blank lines at the end are
 * left out; every line that is not a number is listed.
 */
export function readNumberColumn(bytes: Uint8Array, fileName: string): Result<readonly number[]> {
  const lines = parseCsv(decodeText(bytes), { delimiter: "\t", typeInference: false });
  const texts = lines.map(([text]) => String(text ?? "").trim());
  while (texts.length > 0 && texts[texts.length - 1] === "") texts.pop();
  const heading = texts.length > 0 && numberIn(texts[0]!) === undefined ? 1 : 0;
  const numbers: number[] = [];
  const problems: Problem[] = [];
  texts.slice(heading).forEach((text, index) => {
    const value = numberIn(text);
    if (value !== undefined && Number.isSafeInteger(value) && value >= 0) numbers.push(value);
    else
      problems.push(
        error(
          "not-a-whole-number",
          `"${text}" is not a whole number of 0 or more. Each line holds one.`,
          {
            sheet: fileName,
            row: heading + index + 1,
          },
        ),
      );
  });
  if (numbers.length === 0 && problems.length === 0)
    problems.push(
      error("no-numbers", "The file holds no numbers. It should hold one number on each line.", {
        sheet: fileName,
      }),
    );
  return problems.length > 0 ? failure(problems) : success(numbers);
}

function numberIn(text: string): number | undefined {
  const bare = text.replace(/,(?=\d{3}(\D|$))/g, "");
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : undefined;
}
