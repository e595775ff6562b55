import type { Command } from "commander";
import { describeProblem, type Problem } from "../domain/problem";
import type { Result } from "../domain/result";
import { countText } from "../domain/wording";

/** How a command answers: words for people, or one JSON object for programs. */
export interface Output {
  readonly json: boolean;
  /** What is being done; only for people, on standard error. */
  progress(sentence: string): void;
  /**
   * The answer. Problems go to standard error, the rest to standard output; sets the exit code.
   * @param isWhole whether nothing is wrong with a value that was made; else the code is 1 too
   */
  answer<Value>(
    result: Result<Value>,
    words: (value: Value) => string,
    data: (value: Value) => object,
    isWhole?: (value: Value) => boolean,
  ): void;
}

const shownWarnings = 20;

/**
 * Output to this process's streams, as the command's --json asks.
 * @param most notes that are listed
 */
export function outputFor(command: Command, most = shownWarnings): Output {
  const json = command.optsWithGlobals<{ json?: true }>().json === true;
  const say = (text: string) => process.stdout.write(`${text}\n`);
  const warn = (text: string) => process.stderr.write(`${text}\n`);
  return {
    json,
    progress: (sentence) => {
      if (!json) warn(sentence);
    },
    answer(result, words, data, isWhole = () => true) {
      if (!result.ok || !isWhole(result.value)) process.exitCode = 1;
      if (json)
        say(
          JSON.stringify(
            result.ok
              ? { ok: true, ...data(result.value), warnings: result.warnings }
              : { ok: false, problems: result.problems },
            undefined,
            2,
          ),
        );
      else if (result.ok) {
        warnings(result.warnings, most).forEach(warn);
        say(words(result.value));
      } else failures(result.problems, most).forEach(warn);
    },
  };
}

function warnings(problems: readonly Problem[], most: number): string[] {
  const lines = problems.slice(0, most).map((problem) => `Note: ${describeProblem(problem)}`);
  const more = problems.length - lines.length;
  return more > 0
    ? [
        ...lines,
        `Note: and ${countText(more, "more note", "more notes")}; \`lsc check\` lists all.`,
      ]
    : lines;
}

function failures(problems: readonly Problem[], most: number): string[] {
  const errors = problems.filter(({ severity }) => severity === "error");
  return [
    `${countText(errors.length, "problem")}; nothing was written.`,
    ...errors.map((problem) => `  ${describeProblem(problem)}`),
    ...warnings(
      problems.filter(({ severity }) => severity === "warning"),
      most,
    ),
  ];
}

/** Columns of text, padded so that they stand under each other; numbers to the right. */
export function columnsText(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
