import fc from "fast-check";
import { ExcelError } from "./customFunctions";
import { functionsById } from "../../src/functions/associate";
import { rolloutMeasures } from "../../src/domain/rolloutMeasure";
import { anyRange, blank, cell, count, maybe, names, words } from "./anyCells";
import {
  amounts,
  authorities,
  clusters,
  history,
  hosted,
  hosts,
  placement,
  results,
  schools,
  settings,
  ways,
} from "./anyTables";
import { firstAnswer, type Cells } from "./calls";

const blanks = [0, null, ""] as const;

type Id = keyof typeof functionsById;
const scalar: ReadonlySet<string> = new Set<Id>(["DIVISOR", "DISTANCE", "AFFORDABLE"]);

const measure = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...rolloutMeasures) }, cell);
const costing = [maybe(amounts), maybe(fc.integer({ min: 43_000, max: 45_000 })), maybe(ways)];
const allocating = [maybe(count), maybe(settings), maybe(history)];
const table = fc.oneof({ weight: 5, arbitrary: clusters }, anyRange);
const weights = fc.oneof(fc.array(fc.tuple(count), { maxLength: 8 }), anyRange);
const seats = [maybe(count), maybe(words), maybe(fc.nat(3)), maybe(fc.integer({ min: 3, max: 9 }))];

const given: Record<Id, readonly fc.Arbitrary<unknown>[]> = {
  ALLOCATE: [table, ...allocating],
  ROLES: [table, ...allocating],
  EXPLAIN: [
    table,
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, cell),
    ...allocating,
  ],
  MARGIN: [table, ...allocating],
  SCORE: [table, maybe(settings), maybe(history)],
  COVERAGE: [table, maybe(fc.array(fc.tuple(count), { maxLength: 8 }))],
  APPORTION: [weights, ...seats],
  DIVISOR: [weights, ...seats],
  PHASE: [anyRange],
  REGION: [anyRange],
  ROLLOUT: [maybe(history), measure, maybe(fc.integer({ min: 43000, max: 43465 }))],
  DISTANCE: [47, 175, 36, 175].map((degrees) =>
    fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -degrees, max: degrees }) }, cell),
  ),
  CHECK: [fc.oneof(table, history, settings, amounts), fc.oneof(words, fc.constant("Costs"))],
  PLACE: [schools, fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) }, cell)].concat(
    [maybe(settings), fc.oneof({ weight: 6, arbitrary: fc.constant(blank) }, fc.constant(7), cell)],
    [maybe(hosts)],
  ),
  TRAVEL: [placement, maybe(fc.double({ min: 0, max: 2 })), maybe(fc.integer({ min: 1, max: 52 }))],
  COST: [maybe(count), ...costing],
  AFFORDABLE: [fc.oneof({ weight: 4, arbitrary: fc.nat(500_000_000) }, cell), ...costing],
  CAPITAL: [hosted, maybe(fc.nat(20_000)), maybe(authorities), maybe(amounts)],
  COMPARE: [
    ...[0, 1].map(() => fc.oneof({ weight: 3, arbitrary: results }, settings, anyRange)),
    fc.oneof({ weight: 3, arbitrary: fc.constant(blank) }, table),
    maybe(history),
  ],
  SENSITIVITY: [table, ...allocating].concat(
    // Enough for a cluster to change, few enough for hundreds of runs.
    fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 20 }) }, words),
    maybe(fc.nat(9)),
  ),
  TRAVELCOST: [ways, ...[2, 1, 20_000].map((most) => maybe(fc.double({ min: 0, max: most })))],
};

/** The same arguments as Excel hands them over where a blank is 0, nothing or an empty text. */
const withBlanks = (argument: unknown, as: unknown): unknown =>
  argument === blank
    ? as
    : Array.isArray(argument)
      ? argument.map((one) => withBlanks(one, as))
      : argument;

type Outcome = { readonly answer: unknown } | { readonly error: ExcelError };

async function outcomeOf(id: Id, args: readonly unknown[]): Promise<Outcome> {
  try {
    const call = functionsById[id] as (...all: readonly unknown[]) => unknown;
    return { answer: await (id === "SENSITIVITY" ? firstAnswer(call, args) : call(...args)) };
  } catch (thrown) {
    if (thrown instanceof ExcelError) return { error: thrown };
    throw thrown;
  }
}

const isShown = (value: unknown): boolean =>
  (typeof value === "number" && Number.isFinite(value)) ||
  typeof value === "string" ||
  typeof value === "boolean" ||
  value instanceof ExcelError;

/** What is wrong with an outcome; undefined where nothing is. */
function faultIn(id: Id, outcome: Outcome): string | undefined {
  if ("error" in outcome) {
    const { code, message } = outcome.error;
    if (code !== "#VALUE!" && code !== "#N/A") return `code ${code}`;
    return /[.?]$/.test(message ?? "") ? undefined : `no sentence: ${message ?? ""}`;
  }
  const rows = scalar.has(id) ? [[outcome.answer]] : (outcome.answer as Cells);
  const width = rows[0]?.length ?? 0;
  if (width === 0) return "nothing answered";
  for (const row of rows) {
    if (row.length !== width) return `a row of ${row.length} among rows of ${width}`;
    if (!row.every(isShown)) return `a value that no cell shows among ${row.map(String).join()}`;
  }
  return undefined;
}

describe.each(Object.keys(functionsById) as Id[])("%s", (id) => {
  test("gives a rectangle of values or an error with a sentence, whatever it is given, and tells no blank from 0", async () => {
    let answers = 0;
    await fc.assert(
      fc.asyncProperty(fc.tuple(...given[id]), async (args) => {
        const outcomes = await Promise.all(
          blanks.map((as) =>
            outcomeOf(
              id,
              args.map((one) => withBlanks(one, as)),
            ),
          ),
        );
        const [first] = outcomes;
        const faults = outcomes.map((outcome) => faultIn(id, outcome));
        expect({ faults, outcomes }).toEqual({
          faults: outcomes.map(() => undefined),
          outcomes: outcomes.map(() => first),
        });
        if ("answer" in first!) answers++;
      }),
      { numRuns: 300 },
    );
    expect(answers).toBeGreaterThan(10);
  });

  test.each([[[]], [[[]]], [[[0]]], [null], [undefined], [7], ["x"]])(
    "answers or refuses %j for every argument",
    async (argument) => {
      const args = Array.from({ length: functionsById[id].length }, () => argument);
      expect(faultIn(id, await outcomeOf(id, args))).toBeUndefined();
    },
  );

  test("refuses more than 200,000 cells and names the limit", async () => {
    const wide = Array.from({ length: 2001 }, (_, row) => new Array(100).fill(row + 1));
    const [, ...others] = given[id].map(() => 1);
    const outcome = await outcomeOf(
      id,
      scalar.has(id) && id === "DISTANCE" ? [wide, 1, 1, 1] : [wide, ...others],
    );
    expect(outcome).toMatchObject({ error: { code: "#VALUE!" } });
    expect((outcome as { error: ExcelError }).error.message).toMatch(/at most 200,000 are taken/);
  });
});
