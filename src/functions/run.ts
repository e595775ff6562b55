import { error, type Problem } from "../domain/problem";
import { failure, type Result } from "../domain/result";
import { numberText } from "../domain/wording";
import { excelError, refusal } from "./excelError";
import { rangeOf, type Range } from "./range";
import { cellsIn, RecentCalls } from "./recentCalls";

/** One cell of an answer; a problem becomes an error in that cell, undefined an empty text. */
export type Answer = string | number | boolean | Problem | undefined;

/** The arguments of a function, by name. */
export type Ranges<Name extends string> = Readonly<Record<Name, Range>>;

/** A custom function as the runner needs it: what it takes and what it makes of it. */
export interface FunctionDefinition<Name extends string> {
  readonly parameters: readonly {
    readonly name: Name;
    /** What to give, for an argument that may not be blank. */
    readonly needed?: string;
  }[];
  /** Rows of equal length, or what stands in the way. */
  readonly answer: (ranges: Ranges<Name>) => Result<readonly (readonly Answer[])[]>;
}

/** A cell as Excel takes it back. */
type Shown = string | number | boolean | CustomFunctions.Error;

/** How many different calls of one function are remembered: some sheets, not a history. */
const mostCalls = 8;

/** Above this Excel would stand still for too long. */
const mostCells = 200_000;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- definitions of different arguments together
const recent = new Map<FunctionDefinition<any>, RecentCalls<Outcome>>();

type Outcome = { readonly shown: Shown[][] } | { readonly refused: CustomFunctions.Error };

/**
 * Runs a custom function: reads its arguments, answers from memory where it can, and turns
 * problems into errors of Excel.
 * @throws {CustomFunctions.Error} with one sentence, where there is no answer
 */
export function run<Name extends string>(
  definition: FunctionDefinition<Name>,
  ...given: readonly unknown[]
): Shown[][] {
  const ranges = definition.parameters.map(({ name }, index) => rangeOf(name, given[index]));
  let calls = recent.get(definition);
  if (!calls) recent.set(definition, (calls = new RecentCalls(mostCalls)));
  const outcome = calls.answer(ranges, () => outcomeOf(definition, ranges));
  if ("refused" in outcome) throw outcome.refused;
  return outcome.shown;
}

function outcomeOf<Name extends string>(
  definition: FunctionDefinition<Name>,
  ranges: readonly Range[],
): Outcome {
  const problems = checkRanges(definition, ranges);
  const byName = Object.fromEntries(ranges.map((range) => [range.name, range])) as Ranges<Name>;
  const answer = problems.length > 0 ? failure(problems) : definition.answer(byName);
  if (!answer.ok) return { refused: refusal(answer.problems) };
  return { shown: answer.value.map((row) => row.map(show)) };
}

function checkRanges<Name extends string>(
  { parameters }: FunctionDefinition<Name>,
  ranges: readonly Range[],
): Problem[] {
  const cells = cellsIn(ranges);
  if (cells > mostCells)
    return [
      error(
        "too-many-cells",
        `The arguments hold ${numberText(cells)} cells; at most ${numberText(mostCells)} are taken. Select only the rows and columns that count.`,
      ),
    ];
  return parameters.flatMap(({ name, needed }, index) =>
    needed === undefined || ranges[index]!.rows.length > 0
      ? []
      : [error("blank", `There is nothing in it. ${needed}`, { sheet: name })],
  );
}

const show = (answer: Answer): Shown =>
  typeof answer === "object" ? excelError(answer) : (answer ?? "");
