import { plainText } from "../../src/domain/plainText";
import { clustersRange } from "../../src/functions/clustersIn";
import type { Column } from "../../src/sheets/description";
import { policyParameters } from "../../src/parameters/policyParameters";
import { boldWidth } from "./boldWidth";
import { descriptions, type AnyDescription } from "./descriptions";

const tables = Object.values(descriptions);
const repeated = (texts: readonly string[]) =>
  texts.filter((text, at) => texts.indexOf(text) !== at);
const plainNames = ({ heading, aliases = [] }: Column<never>) =>
  [heading, ...aliases].map((name) => plainText(name));
const columnsOf = (description: AnyDescription): readonly Column<never>[] => description.columns;

test("tables have names of their own that are words, for sheets of at most 31 characters", () => {
  const names = tables.map(({ table }) => table);
  expect(repeated(names.map((name) => name.toLowerCase()))).toEqual([]);
  expect(names.filter((name) => !/^[A-Z][A-Za-z ]{0,30}$/.test(name))).toEqual([]);
});

describe.each(tables)("$table", (description) => {
  const columns = columnsOf(description);

  test("has a title and a purpose that is a sentence", () => {
    expect(description.title).toMatch(/^[A-Z].*[^.]$/);
    expect(description.purpose).toMatch(/^[A-Z].*\.$/);
  });

  test("no heading or alias could mean two of its columns", () => {
    expect(repeated(columns.flatMap((column) => [...new Set(plainNames(column))]))).toEqual([]);
    expect(columns.flatMap(plainNames)).not.toContain("");
  });

  test("headings are words, not names in code", () => {
    const keys = new Set([
      ...columns.map(({ key }) => key as string),
      ...policyParameters.map(({ key }) => key as string),
    ]);
    const codeLike = columns
      .map(({ heading }) => heading)
      .filter((heading) => /[a-z][A-Z]|_/.test(heading) || keys.has(heading));
    expect(codeLike).toEqual([]);
  });

  test("keys are different, and every column is wide enough to be seen", () => {
    expect(repeated(columns.map(({ key }) => key))).toEqual([]);
    expect(columns.filter(({ width }) => !(width > 0 && width <= 255))).toEqual([]);
  });

  test("every word of a heading has room beside the arrow of the filter", () => {
    const arrow = 3.5;
    const widest = (heading: string) => Math.max(...heading.split(" ").map(boldWidth));
    const narrow = columns.filter(({ heading, width }) => width < widest(heading) + arrow);
    expect(narrow.map(({ heading }) => heading)).toEqual([]);
  });

  test("choices, and only they, have choices, none of them twice", () => {
    for (const { kind, choices = [] } of columns) {
      expect(choices.length > 0).toBe(kind === "choice");
      expect(repeated(choices.map(plainText))).toEqual([]);
    }
  });

  test("other spellings of a choice lead to a choice, and each choice to itself", () => {
    for (const { choices = [], choiceOf } of columns)
      if (choiceOf) expect(choices.map(choiceOf)).toEqual(choices);
  });

  test("what may not repeat, is coloured or charted is one of its columns", () => {
    const { unique = [], highlights = [], chart } = description;
    const used = [
      ...unique,
      ...highlights.map(({ column }) => column),
      ...(chart ? [chart.categories, ...chart.values] : []),
    ];
    const keys = columns.map(({ key }) => key as string);
    expect(used.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test("cells that may not repeat may not be blank", () => {
    const { unique = [] } = description;
    const blank = columns.filter(({ key, mayBeBlank }) => unique.includes(key) && mayBeBlank);
    expect(blank).toEqual([]);
  });

  test("values coloured in a column of choices are among them", () => {
    for (const highlight of description.highlights ?? []) {
      const { choices } = columns.find(({ key }) => key === highlight.column)!;
      if (choices && highlight.kind === "equals") expect(choices).toContain(highlight.value);
    }
  });
});

const madeByPlace: readonly AnyDescription[] = [...tables, clustersRange].filter(
  ({ rowOf }) => rowOf,
);

test.each(madeByPlace)("$table: rows made of values have each under its column's key", (one) => {
  const keys = one.columns.map(({ key }) => key);
  expect(one.rowOf!(keys)).toEqual(Object.fromEntries(keys.map((key) => [key, key])));
});

describe("the directory's headings of each year lead to the right columns", () => {
  const keyOf = (heading: string) =>
    columnsOf(descriptions.directorySheet!)
      .filter((column) => plainNames(column).includes(plainText(heading)))
      .map(({ key }) => key as string);

  const years: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
    "2016–17": {
      number: ["School ID"],
      name: ["Name"],
      urbanArea: ["Urban Area"],
      type: ["School Type"],
      definition: ["Definition"],
      authority: ["Authority"],
      region: ["Education Region"],
      clusterNumber: ["Community of Learning: ID"],
      clusterName: ["Community of Learning: Name"],
      longitude: ["Longitude "],
      latitude: ["Latitude"],
      decile: ["Decile"],
      students: ["Total School Roll"],
      maoriStudents: ["Maori"],
      pacificStudents: ["Pasifika"],
      none: ["European/ Pakeha", "Asian", "MELAA", "Other", "International Students"],
    },
    "2018": {
      number: ["School Number"],
      name: ["School Name"],
      none: ["European / Pakeha", "International", "Maori Electorate", "Town / City"],
    },
    "2026": {
      number: ["School_Id"],
      name: ["Org_Name"],
      urbanArea: ["Urban_Rural_Indicator"],
      type: ["Org_Type"],
      region: ["Education_Region"],
      clusterNumber: ["Col_Id"],
      clusterName: ["Col_Name"],
      students: ["Total"],
      maoriStudents: ["Māori"],
      pacificStudents: ["Pacific"],
      status: ["Status"],
      none: [
        "KMEPeakBody",
        "Takiwā",
        "EQi_Index",
        "Roll_Date",
        "Language_of_Instruction",
        "European",
      ],
    },
  };

  test.each(Object.entries(years))("%s", (_year, headings) => {
    for (const [key, names] of Object.entries(headings))
      for (const name of names)
        expect([name, keyOf(name)]).toEqual([name, key === "none" ? [] : [key]]);
  });
});

test("the early learning directory's headings lead to columns of Services", () => {
  const columns = columnsOf(descriptions.servicesSheet!);
  const keyOf = (heading: string) =>
    columns.filter((column) => plainNames(column).includes(plainText(heading)))[0]?.key;
  expect(
    [
      "Number",
      "Name",
      "Institution Type",
      "Education Region",
      "Community of Learning ID",
      "Community of Learning Name",
      "All Children",
    ].map(keyOf),
  ).toEqual(["number", "name", "kind", "region", "clusterNumber", undefined, "children"]);
});
