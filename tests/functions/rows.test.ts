import { ExcelError } from "./customFunctions";
import { allocate, coverage, margin, roles, score } from "../../src/functions/functions";
import { check, explain, rollout } from "../../src/functions/functionsLoadedLater";
import { laterRefusalOf, laterSentenceOf, refusalOf, sentenceOf, type Cells } from "./calls";
import { headings, threeClusters, withCell } from "./threeClusters";

const wrong = withCell(threeClusters(), 3, "Students", "many");
const sentence =
  'Row 3 of clusters, Students: "many" is not a number. Enter a whole number of 0 or more.';
const blankRow = headings.map(() => null);
const columnOf = (cells: Cells) => cells.map(([first]) => first);

describe("a row that cannot be read", () => {
  test("shows its error among the roles, and the others are as if it were not there", () => {
    const found = columnOf(roles(wrong, 2));
    expect(found).toEqual(["Roles", 2, new ExcelError("#VALUE!", sentence), 0]);
    expect(columnOf(roles(wrong, 3))).toEqual(["Roles", 2, found[2], 1]);
  });

  test("shows its error among margins and scores", () => {
    expect(margin(wrong)[2]).toEqual([found(), found()]);
    expect(score(wrong)[2]).toEqual(Array.from({ length: 5 }, found));
    expect(score(wrong)[1]).toEqual(score(threeClusters())[1]);
  });

  test.each([
    ["ALLOCATE", () => allocate(wrong)],
    ["COVERAGE", () => coverage(wrong, [[2], [2], [1]])],
  ])("refuses %s as a whole, with the same sentence", (_, call) => {
    expect(refusalOf(call)).toEqual(new ExcelError("#VALUE!", sentence));
  });

  test("is named first of several, with how many more there are", () => {
    const both = withCell(wrong, 4, "Region", "Atlantis");
    expect(sentenceOf(() => allocate(both))).toBe(
      `${sentence} And 1 more; use LSC.CHECK to see all.`,
    );
  });

  test("may be one that holds an error or repeats a number", () => {
    const error = new ExcelError("#N/A");
    expect(sentenceOf(() => allocate(withCell(threeClusters(), 2, "Schools", error)))).toBe(
      "Row 2 of clusters, Schools: This cell holds the error #N/A. Put it right first.",
    );
    const twice = columnOf(roles(withCell(threeClusters(), 4, "Cluster number", 2)));
    expect(twice.slice(0, 3)).toEqual(["Roles", 2, 2]);
    expect(twice[3]).toMatchObject({ message: expect.stringMatching(/stands in row 3 already/) });
  });
});

const found = () => new ExcelError("#VALUE!", sentence);

describe("the shape of a range", () => {
  test("is kept: rows above the headings and blank rows between stay blank", () => {
    const [first, second, ...rest] = threeClusters();
    const range = [["Our clusters"], [], first!, second!, blankRow, ...rest];
    expect(columnOf(roles(range))).toEqual(["", "", "Roles", 2, "", 2, 1]);
  });

  test("ends with its last row that holds something, so whole columns may be given", () => {
    const rows = [...threeClusters(), ...Array.from({ length: 60_000 }, () => blankRow)];
    expect(columnOf(roles(rows))).toEqual(["Roles", 2, 2, 1]);
  });

  test("may have its columns in any order, under other names, with others between", () => {
    const turned = threeClusters().map((row) => [...row, "own"].reverse());
    turned[0]![0] = "Our column";
    turned[0]![turned[0]!.length - headings.indexOf("Region")] = "Col_Name";
    expect(columnOf(roles(turned))).toEqual(["Roles", 2, 2, 1]);
  });
});

test("ALLOCATE leaves cells blank that have no value, and lists clusters outside the model last", () => {
  const table = allocate(withCell(threeClusters(), 2, "Phase", null));
  expect(table.map((row) => row.slice(0, 5))).toEqual([
    ["Cluster number", "Cluster name", "Order", "Claim (roles)", "Roles"],
    [2, "Maunga", 1, 2, 2],
    [3, "Moana", 2, 1, 1],
    [1, "Awa", "", "", 0],
  ]);
});

test("with nothing that says the phases, what is missing is named", () => {
  const without = threeClusters().map((row) => row.slice(0, -1));
  expect(sentenceOf(() => roles(without))).toBe(
    'clusters: Nothing says which phase each cluster is in. Give the Phases table as the last argument, or a column "Phase" among the clusters.',
  );
});

test("a missing column is named", () => {
  const without = threeClusters().map((row) => row.filter((_, at) => headings[at] !== "Schools"));
  expect(sentenceOf(() => roles(without))).toMatch(/has no column "Schools"/);
});

describe("a table without its headings", () => {
  const body = threeClusters().slice(1);
  const said = (name: string, table: string) =>
    `${name}: None of the headings of the ${table} table, such as "Cluster number", is in the first row of the range. Give ${table}[#All], or a range that starts with its headings.`;

  test.each([
    ["ALLOCATE", () => allocate(body)],
    ["ROLES", () => roles(body, 5)],
    ["MARGIN", () => margin(body)],
    ["SCORE", () => score(body)],
    ["COVERAGE", () => coverage(body, [[2], [2], [1]])],
  ])("is refused by %s with one sentence", (_, call) => {
    expect(sentenceOf(call)).toBe(said("clusters", "Clusters"));
  });

  test("is refused by those that are loaded later too", async () => {
    const history = [[1, "2018 Term 4", 43465, "Refining"]];
    expect(await laterSentenceOf(explain(body, 1))).toBe(said("clusters", "Clusters"));
    expect(await laterSentenceOf(rollout(history, "Clusters"))).toBe(said("phases", "Phases"));
    expect((await check(body, "Clusters")).slice(1)).toEqual([
      ["Error", "", "", said("", "Clusters").slice(2)],
    ]);
  });

  test("is named as the table that was asked for", () => {
    const history = [[1, "2018 Term 4", 43465, "Refining"]];
    expect(sentenceOf(() => roles(threeClusters(), 5, null as never, history))).toBe(
      said("phases", "Phases"),
    );
    expect(sentenceOf(() => roles(threeClusters(), 5, [["Sharing", "Rounding", "Up"]]))).toMatch(
      /^policy: Give two columns.*with its headings: Policy\[#All\]\.$/,
    );
  });

  test("has headings as soon as one of them is there", () => {
    const sentence = sentenceOf(() =>
      allocate([
        ["Students", "Own"],
        [1, 2],
      ]),
    );
    expect(sentence).toMatch(
      /^Row 1 of clusters: The Clusters table has no column "Cluster number"/,
    );
  });
});

test("phases of the last argument count as they stood on the snapshot date", () => {
  const history = [
    ["Cluster number", "Term", "Assessed on", "Phase"],
    [1, "2018 Term 4", 43465, "Beginning"],
    [2, "2018 Term 4", 43465, "Beginning"],
    [3, "2018 Term 4", 43465, "Refining"],
    [3, "2019 Term 1", 43555, "Beginning"],
  ];
  const order = (cells: Cells) => cells.slice(1).map(([, name]) => name);
  expect(order(allocate(threeClusters(), null, undefined, history))).toEqual([
    "Moana",
    "Awa",
    "Maunga",
  ]);
  const later = [["Snapshot date", 43555]];
  expect(order(allocate(threeClusters(), null, later, history))).toEqual([
    "Awa",
    "Moana",
    "Maunga",
  ]);
});

describe("EXPLAIN", () => {
  const history = [
    ["Cluster number", "Term", "Assessed on", "Phase"],
    [1, "2018 Term 4", 43448, "Beginning"],
  ];

  test("names the day of the phases where a history says it, and none where nothing does", async () => {
    const sentences = async (phases?: Cells) =>
      (await explain(threeClusters(), 1, 1, undefined, phases)).map((row) => row[1]).join(" ");
    expect(await sentences()).toContain("It stood in Implementation, a priority phase");
    expect(await sentences()).not.toContain("2018");
    expect(await sentences(history)).toContain("It stood in Beginning on 31 Dec 2018");
  });

  test("refuses a row that cannot be read, with the same sentence", async () => {
    expect(await laterRefusalOf(explain(wrong, 1))).toEqual(new ExcelError("#VALUE!", sentence));
  });

  test("finds a cluster by number or by name", async () => {
    expect(await explain(threeClusters(), "maunga")).toEqual(await explain(threeClusters(), 2));
  });

  test("refuses several cells where one cluster is asked for", async () => {
    const sentence = "cluster: Give one value or one cell, not several.";
    expect(await laterSentenceOf(explain(threeClusters(), [[1], [2]], 10))).toBe(sentence);
    expect(await explain(threeClusters(), [[2], [null]], 10)).toEqual(
      await explain(threeClusters(), 2, 10),
    );
  });

  test("says that there is none, and which was probably meant", async () => {
    expect(await laterRefusalOf(explain(threeClusters(), "Manga"))).toEqual(
      new ExcelError("#N/A", 'cluster: There is no cluster "Manga". Did you mean "Maunga"?'),
    );
    expect(await laterRefusalOf(explain(threeClusters(), 99))).toEqual(
      new ExcelError(
        "#N/A",
        'cluster: There is no cluster "99". Give the number or the whole name of one of the clusters.',
      ),
    );
  });

  test("asks for the number where several have the name", async () => {
    const twice = threeClusters().map((row, at) => (at === 3 ? row.with(1, "Maunga") : row));
    expect(await laterRefusalOf(explain(twice, "Maunga"))).toEqual(
      new ExcelError("#N/A", 'cluster: 2 clusters have the name "Maunga". Give the number.'),
    );
  });
});

describe("COVERAGE", () => {
  const sums = (given: Cells) => coverage(threeClusters(), given)[1]!.slice(0, 4);

  test("takes the roles with or without a heading", () => {
    expect(sums([["Roles"], [2], [0], [1]])).toEqual(["New Zealand", 3, 2, 3]);
    expect(sums([[2], [0], [1]])).toEqual(["New Zealand", 3, 2, 3]);
  });

  test("refuses roles that do not stand beside the clusters", () => {
    const sentence = "roles: Give one column, with one row for each row of the clusters.";
    expect(sentenceOf(() => sums([[2], [0], [1], [1]]))).toBe(sentence);
    expect(sentenceOf(() => sums([[2, 2]]))).toBe(sentence);
    for (const short of [[[5]], [["Roles"], [2], [0]], [[2], [0]], [[null]]])
      expect(sentenceOf(() => sums(short))).toBe(sentence);
  });

  test("takes a column that is as high as the clusters, whatever is blank at its end", () => {
    expect(sums([["Roles"], [2], [null], [0]])).toEqual(["New Zealand", 2, 1, 3]);
    expect(sums([["Present roles"], [2], [1], [0], ...Array(9).fill([null])])).toEqual([
      "New Zealand",
      3,
      2,
      3,
    ]);
    expect(sentenceOf(() => sums([["Roles"], [2]]))).toMatch(/^roles: Give one column/);
  });

  test.each(["Students", "Students per role", "Claim (roles)"])(
    "refuses a column under the heading %s",
    (heading) => {
      expect(sentenceOf(() => sums([[heading], [1200], [900], [400]]))).toBe(
        `roles: This column is headed "${heading}". Give the roles of each cluster, under a heading such as "Roles" or none.`,
      );
    },
  );

  test("names the row of roles that are no number, headings included", () => {
    expect(sentenceOf(() => sums([["Roles"], [2], ["none"], [1]]))).toMatch(
      /^Row 3 of roles: "none"/,
    );
  });
});
