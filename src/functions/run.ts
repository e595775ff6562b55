import { error, type Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { numberText } from "../domain/wording";
import { excelError, refusal } from "./excelError";
import { readCell } from "../sheets/readCell";
import { rangeOf, type Range } from "./range";
import { cellsIn, RecentCalls } from "./recentCalls";

/** One cell of an answer; a problem becomes an error in that cell, undefined an empty text. */
export type Answer = string | number | boolean | Problem | undefined;

/** The arguments of a function, by name. */
export type Ranges<Name extends string> = Readonly<Record<Name, Range>>;

/** What a custom function takes. */
export interface Taking<Name extends string> {
  readonly parameters: readonly {
    readonly name: Name;
    /** What to give, for an argument that may not be blank. */
    readonly needed?: string;
  }[];
}

/** Rows of equal length, or what stands in the way. */
export type Answers = Result<readonly (readonly Answer[])[]>;

/** A custom function as the runner needs it: what it takes and what it makes of it. */
export interface FunctionDefinition<Name extends string> extends Taking<Name> {
  readonly answer: (ranges: Ranges<Name>) => Answers;
}

/** A custom function that may take its time: its answer may be a promise. */
export interface LaterDefinition<Name extends string> extends Taking<Name> {
  readonly answer: (ranges: Ranges<Name>) => Answers | Promise<Answers>;
}

/** A cell as Excel takes it back. */
export type Shown = string | number | boolean | CustomFunctions.Error;

/** An answer as Excel takes it back, or the error in its place. */
export type Outcome = { readonly shown: Shown[][] } | { readonly refused: CustomFunctions.Error };

/** How many different calls of one function are remembered: some sheets, not a history. */
const mostCalls = 8;

/** Above this Excel would stand still for too long. */
const mostCells = 200_000;

// oxlint-disable-next-line typescript/no-explicit-any -- definitions of different arguments together
const recent = new Map<Taking<any>, RecentCalls<any>>();

/**
 * Runs a custom function: reads its arguments, answers from memory where it can, and turns
 * problems into errors of Excel.
 * @throws {CustomFunctions.Error} with one sentence, where there is no answer
 */
export function run<Name extends string>(
  definition: FunctionDefinition<Name>,
  ...given: readonly unknown[]
): Shown[][] {
  return shownIn(
    recall(definition, given, (ranges) =>
      outcomeOf(ranges.ok ? definition.answer(ranges.value) : ranges),
    ),
  );
}

/**
 * What was made of the same arguments before, or else what `make` makes of them now, which is kept:
 * an outcome, or the promise of one.
 * @param make is given the arguments, or what is wrong with them whatever the function
 */
export function recall<Name extends string, Kept>(
  definition: Taking<Name>,
  given: readonly unknown[],
  make: (ranges: Result<Ranges<Name>>) => Kept,
): Kept {
  const ranges = definition.parameters.map(({ name }, index) => rangeOf(name, given[index]));
  let calls = recent.get(definition) as RecentCalls<Kept> | undefined;
  if (!calls) recent.set(definition, (calls = new RecentCalls<Kept>(mostCalls)));
  return calls.answer(ranges, () => make(checkedRanges(definition, ranges)));
}

/** The arguments of a function, or what is wrong with them whatever the function. */
export const rangesIn = <Name extends string>(
  definition: Taking<Name>,
  given: readonly unknown[],
): Result<Ranges<Name>> =>
  checkedRanges(
    definition,
    definition.parameters.map(({ name }, index) => rangeOf(name, given[index])),
  );

/** An answer as it is kept. */
export const outcomeOf = (answer: Answers): Outcome =>
  answer.ok
    ? { shown: answer.value.map((row) => row.map(show)) }
    : { refused: refusal(answer.problems) };

/** @throws {CustomFunctions.Error} where there is no answer */
export function shownIn(outcome: Outcome): Shown[][] {
  if ("refused" in outcome) throw outcome.refused;
  return outcome.shown;
}

function checkedRanges<Name extends string>(
  { parameters }: Taking<Name>,
  ranges: readonly Range[],
): Result<Ranges<Name>> {
  const cells = cellsIn(ranges);
  if (cells > mostCells)
    return failure([
      error(
        "too-many-cells",
        `The arguments hold ${numberText(cells)} cells; at most ${numberText(mostCells)} are taken. Select only the rows and columns that count.`,
      ),
    ]);
  const problems = parameters.flatMap(({ needed }, index) => problemOf(ranges[index]!, needed));
  if (problems.length > 0) return failure(problems);
  return success(Object.fromEntries(ranges.map((range) => [range.name, range])) as Ranges<Name>);
}

/** An argument that is nothing, or that is one error: the name of a table may be mistyped. */
function problemOf({ name, rows, width }: Range, needed: string | undefined): readonly Problem[] {
  const place = { sheet: name };
  if (rows.length === 0)
    return needed === undefined ? [] : [error("blank", `There is nothing in it. ${needed}`, place)];
  const cell = rows[0]![0]!;
  if (rows.length > 1 || width > 1 || typeof cell !== "object") return [];
  return [readCell(cell, { kind: "any" }, place).problem!];
}

const show = (answer: Answer): Shown =>
  typeof answer === "object" ? excelError(answer) : (answer ?? "");
