import fc from "fast-check";
import { ExcelError } from "./customFunctions";
import { functionsById } from "../../src/functions/associate";
import { phases } from "../../src/domain/phase";
import { clustersSheet } from "../../src/sheets/clusters";
import { costParameters } from "../../src/parameters/costParameters";
import { phasesSheet } from "../../src/sheets/phases";
import { rolloutMeasures } from "../../src/domain/rolloutMeasure";
import { policyParameters } from "../../src/parameters/policyParameters";
import type { Cells } from "./calls";

/** Stands for a blank cell until Excel's way of handing it over is chosen. */
const blank = Symbol("blank");
const blanks = [0, null, ""] as const;

type Id = keyof typeof functionsById;
const scalar: ReadonlySet<string> = new Set<Id>(["DIVISOR", "DISTANCE", "AFFORDABLE"]);

const words = fc.constantFrom(
  ...["Clusters", "Phases", "Policy", "Webster", "Hamilton", "12", "1,200", "−3", "x", "Yes"],
  ...["Waikato", "Auckland", "31 Dec 2018", "2018-12-31", " ", "Māori"],
  ...phases,
);
const numbers = fc.oneof(
  fc.nat(3000),
  fc.integer({ min: -9, max: 9 }),
  fc.double(),
  fc.constantFrom(43465, 1e300, 2 ** 53, NaN, -Infinity),
);
const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom("#N/A", "#REF!").map((code) => new ExcelError(code)),
  fc.constantFrom({}, { code: "#N/A" }, { basicValue: 5 }, { basicValue: "#DIV/0!" }, undefined),
  fc.constant([1, [2]]),
  fc.object({ maxDepth: 1, maxKeys: 2 }),
);
const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: numbers },
  { weight: 3, arbitrary: words },
  { weight: 3, arbitrary: fc.constant(blank) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: strange },
  { weight: 1, arbitrary: fc.string() },
);

/** Ragged on purpose. */
const anyRange: fc.Arbitrary<Cells> = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 });

/** A table that is nearly right: here and there something strange. */
const nearly = (headings: readonly unknown[], row: readonly fc.Arbitrary<unknown>[]) =>
  fc
    .array(fc.tuple(...row.map((right) => fc.oneof({ weight: 300, arbitrary: right }, cell))), {
      minLength: 1,
      maxLength: 7,
    })
    .map((rows): Cells => [[...headings], ...rows.map((each) => [...each])]);

const names = ["Awa", "Maunga", "Moana", "Motu", "Whenua"];
const count = fc.oneof(fc.nat(3000), fc.constant(blank));
const phase = fc.oneof(fc.constantFrom(...phases), fc.constant(blank));
const clusterRow = clustersSheet.columns.map(({ key, kind }) =>
  kind === "identifier"
    ? fc.integer({ min: 1, max: 60 })
    : key === "region"
      ? fc.constantFrom("Waikato", "Otago/Southland")
      : key === "schools"
        ? fc.integer({ min: 9, max: 12 })
        : kind === "text"
          ? fc.constantFrom(...names)
          : key === "students"
            ? fc.integer({ min: 6000, max: 9000 })
            : ["ruralSchools", "maoriMediumKura", "smallSchools", "regions"].includes(key)
              ? fc.oneof(fc.nat(5), fc.constant(blank))
              : count,
);
const clusters = nearly(
  [...clustersSheet.columns.map(({ heading }) => heading), "Phase"],
  [...clusterRow, phase],
);
const history = nearly(
  phasesSheet.columns.map(({ heading }) => heading),
  phasesSheet.columns.map(({ key, kind, mayBeBlank }) => {
    if (key === "clusterNumber") return fc.integer({ min: 1, max: 60 });
    if (key === "term") return fc.integer({ min: 1, max: 60 }).map((term) => `Term ${term}`);
    if (key === "phase") return fc.constantFrom(...phases);
    if (key === "region") return fc.constantFrom("Waikato", "Otago/Southland");
    if (kind === "day" && !mayBeBlank) return fc.integer({ min: 43000, max: 43465 });
    return kind === "whole" ? count : fc.constant(blank);
  }),
);
const schools = nearly(
  ["School number", "School name", "Cluster number", "Students", "Latitude", "Longitude", "Status"],
  [
    fc.integer({ min: 1, max: 300 }),
    fc.constantFrom(...names),
    fc.constant(7),
    fc.oneof(fc.nat(900), fc.constant(blank)),
    fc.oneof(fc.double({ min: -38, max: -37, noNaN: true }), fc.constant(blank)),
    fc.double({ min: 175, max: 176, noNaN: true }),
    fc.constantFrom(blank, blank, blank, "Open", "Closed"),
  ],
);
const hosts = nearly(
  ["School number", "LSCs at least", "May host", "Half-days a week", "Employing school number"],
  [
    fc.integer({ min: 1, max: 300 }),
    fc.oneof(fc.constant(blank), fc.nat(1)),
    fc.constantFrom(blank, "Yes", "No"),
    fc.oneof(fc.constant(blank), fc.nat(3)),
    fc.oneof(fc.constant(blank), fc.integer({ min: 1, max: 300 })),
  ],
);
const placement = nearly(
  ["Cluster number", "School number", "School name", "Half-days a week", "Served by"],
  [
    fc.oneof({ weight: 5, arbitrary: fc.constant(7) }, fc.constant(blank)),
    fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 300 }) }, fc.constant("Total")),
    fc.constantFrom(...names, blank),
    fc.constantFrom(6, blank),
    fc.oneof(
      { weight: 9, arbitrary: fc.nat(200).map((lsc) => `LSC ${lsc + 1} Mon to Wed (host)`) },
      fc.constantFrom(blank, "LSC 1 Thu am (2.5 km)", "LSC 2 Fri (distance not known)", "LSC 3"),
    ),
  ],
);
const hosted = nearly(
  ["School number", "LSCs based here", "Authority"],
  [
    fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 300 }) }, fc.constant("Total")),
    fc.oneof(fc.nat(3), fc.constant(blank)),
    fc.constantFrom(blank, "State", "State : Integrated", "Private : Fully Registered"),
  ],
);
const authorities = nearly(
  ["School number", "Authority"],
  [fc.integer({ min: 1, max: 300 }), fc.constantFrom(blank, "State", "Private")],
);
const ways = nearly(
  ["Cluster number", "LSC", "Trips a week", "Travel a year (km, 40 weeks)"],
  [
    fc.oneof({ weight: 9, arbitrary: fc.constant(7) }, fc.constantFrom(blank, "Total")),
    fc.integer({ min: 1, max: 9 }),
    fc.oneof(fc.nat(10), fc.constant(blank)),
    fc.oneof(fc.double({ min: 0, max: 20_000, noNaN: true }), fc.constant(blank)),
  ],
);
const amount = fc
  .constantFrom(...costParameters)
  .chain(({ name, standard }) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof(fc.constant(blank), fc.integer({ min: 43_000, max: 44_500 })),
      fc.oneof(
        { weight: 9, arbitrary: fc.constant(standard[0]?.value ?? 90_000) },
        fc.constant(blank),
      ),
    ),
  );
const amounts: fc.Arbitrary<unknown> = fc
  .tuple(
    fc.constantFrom(true, false),
    fc.uniqueArray(amount, { selector: ([name]) => name, maxLength: 3 }),
  )
  .map(([isHeaded, rows]) => [...(isHeaded ? [["Input", "From", "Value"]] : []), ...rows]);
const measure = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...rolloutMeasures) }, cell);
const setting = fc.oneof(
  fc
    .constantFrom(...policyParameters)
    .chain((parameter) => fc.tuple(fc.constant(parameter.name), fc.constant(parameter.standard))),
  fc.tuple(fc.constantFrom("Roles to allocate", "Most roles a cluster gets"), count),
);
const settings: fc.Arbitrary<unknown> = fc.oneof(
  fc.constant(null),
  fc.uniqueArray(setting, { selector: ([name]) => name, maxLength: 4 }),
);
const maybe = (arbitrary: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary },
    { weight: 1, arbitrary: anyRange },
  );
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
    return { answer: await call(...args) };
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

function expectAnswer(id: Id, outcome: Outcome): void {
  if ("error" in outcome) {
    expect(["#VALUE!", "#N/A"]).toContain(outcome.error.code);
    expect(outcome.error.message).toMatch(/[.?]$/);
    return;
  }
  const rows = scalar.has(id) ? [[outcome.answer]] : (outcome.answer as Cells);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row).toHaveLength(rows[0]!.length);
    expect(row.length).toBeGreaterThan(0);
    expect(row.filter((value) => !isShown(value))).toEqual([]);
  }
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
        outcomes.forEach((outcome) => expectAnswer(id, outcome));
        expect(outcomes[1]).toEqual(outcomes[0]);
        expect(outcomes[2]).toEqual(outcomes[0]);
        if ("answer" in outcomes[0]!) answers++;
      }),
      { numRuns: 300 },
    );
    expect(answers).toBeGreaterThan(10);
  });

  test.each([[[]], [[[]]], [[[0]]], [null], [undefined], [7], ["x"]])(
    "answers or refuses %j for every argument",
    async (argument) => {
      const args = Array.from({ length: functionsById[id].length }, () => argument);
      expectAnswer(id, await outcomeOf(id, args));
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
