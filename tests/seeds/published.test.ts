import figuresData from "../../seeds/published/figures.json";
import papersData from "../../seeds/published/papers.json";
import rowsData from "../../seeds/published/rows.json";
import sourcesData from "../../seeds/published/sources.json";
import { dayOf } from "../../src/domain/day";
import { workOut } from "./formula";

interface Figure {
  readonly id: string;
  readonly what: string;
  readonly value: number | string;
  readonly unit: string;
  readonly mark: string;
  readonly source: readonly string[];
  readonly date?: string;
  readonly table?: string;
  readonly label?: string;
  readonly formula?: string;
  readonly counted?: string;
}

interface Row {
  readonly name: string;
  readonly schools: number;
  readonly roles: number;
  readonly students: number | null;
  readonly source: readonly string[];
  readonly exception?: string;
}

const figures: readonly Figure[] = figuresData;
const rows: readonly Row[] = rowsData;
const sources = new Map(sourcesData.map((source) => [source.id, source]));
const numbers = new Map(
  figures.flatMap(({ id, value }) => (typeof value === "number" ? [[id, value] as const] : [])),
);
const valueOf = (id: string): number => numbers.get(id)!;
const repeated = (texts: readonly string[]) =>
  texts.filter((text, at) => texts.indexOf(text) !== at);
const formulas = figures.filter(({ formula }) => formula !== undefined);

describe("the published figures", () => {
  test("each has an id of its own in kebab-case, a unit and a known mark", () => {
    expect(repeated(figures.map(({ id }) => id))).toEqual([]);
    expect(figures.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(figures.filter(({ unit, what }) => unit === "" || what === "")).toEqual([]);
    expect(new Set(figures.map(({ mark }) => mark))).toEqual(
      new Set(["stated", "public page", "derived"]),
    );
  });

  test("each names sources that exist; stated ones name seeds, public ones pages", () => {
    const kindsOf = ({ source }: Figure) => source.map((id) => sources.get(id)?.kind);
    const wrong = figures.filter((figure) => {
      const kinds = kindsOf(figure);
      if (kinds.length === 0 || kinds.includes(undefined)) return true;
      if (figure.mark === "stated") return kinds.some((kind) => kind !== "seed");
      return figure.mark === "public page" && kinds.some((kind) => kind !== "public page");
    });
    expect(wrong).toEqual([]);
  });

  test("the dates are days of the calendar", () => {
    expect(figures.filter(({ date }) => date !== undefined && dayOf(date) !== date)).toEqual([]);
  });

  test("the eight of the first table stand in the published order", () => {
    const table = figures.filter(({ table }) => table === "tranche-1");
    expect(table.map(({ label, value }) => [label, value])).toEqual([
      ["Learning Support Coordinator roles", 623],
      ["Learning support clusters", 124],
      ["Total number of schools", 1052],
      ["Rural schools", 350],
      ["Māori Medium kura", 28],
      ["Total number of students", 300_750],
      ["Māori students", 89_694],
      ["Pacific students", 34_701],
    ]);
  });

  test("derived figures, and only they, say how they were derived", () => {
    const says = figures.filter(({ formula, counted }) => (formula ?? counted) !== undefined);
    expect(says).toEqual(figures.filter(({ mark }) => mark === "derived"));
  });

  test.each(formulas)("$id is $formula", ({ formula, value }) => {
    const decimals = String(value).split(".")[1]?.length ?? 0;
    expect(workOut(formula!, numbers).toFixed(decimals)).toBe(Number(value).toFixed(decimals));
  });

  test("the clusters and schools without roles are those left over in March 2019", () => {
    expect(valueOf("march-clusters") - valueOf("clusters-with-roles")).toBe(
      valueOf("clusters-without-roles"),
    );
    expect(valueOf("march-schools") - valueOf("schools")).toBe(valueOf("schools-without-roles"));
  });
});

describe("the published rows", () => {
  const withStudents = rows.filter(({ students }) => students !== null);
  const nearest = (students: number) => Math.round(students / valueOf("students-per-role"));

  test("each names a source that exists", () => {
    expect(rows.filter(({ source }) => source.some((id) => !sources.has(id)))).toEqual([]);
    expect(repeated(rows.map(({ name }) => name))).toEqual([]);
  });

  test("five of the six have students", () => {
    expect([withStudents.length, rows.length]).toEqual([5, 6]);
  });

  test("nearest rounding gives the roles of all but the one that says it is an exception", () => {
    const unlike = withStudents.filter(({ students, roles }) => nearest(students!) !== roles);
    expect(unlike.map(({ name }) => name)).toEqual(["Tōtaranui cluster, Christchurch"]);
    expect(unlike).toEqual(rows.filter(({ exception }) => exception !== undefined));
  });
});

describe("the register of papers", () => {
  const inSeries = (series: string) => papersData.filter((paper) => paper.series === series);

  test("has the nine on the allocation and the thirteen on the action plan, by date", () => {
    for (const [series, count] of [
      ["LSC allocation", valueOf("allocation-papers")],
      ["Learning Support Action Plan", valueOf("action-plan-papers")],
    ] as const) {
      const dates = inSeries(series).map(({ date }) => date);
      expect(dates.length).toBe(count);
      expect(dates).toEqual([...dates].sort());
    }
    expect(papersData.length).toBe(valueOf("allocation-papers") + valueOf("action-plan-papers"));
  });

  test("the allocation papers bear the published dates, the last of them final adjustments", () => {
    const allocation = inSeries("LSC allocation");
    expect(allocation.map(({ date }) => date)).toEqual([
      "2018-11-20",
      "2019-02-13",
      "2019-02-21",
      "2019-03-01",
      "2019-04-15",
      "2019-06-14",
      "2019-06-28",
      "2019-07-16",
      "2019-07-19",
    ]);
    expect(allocation.at(-1)).toMatchObject({ reference: "1199794" });
  });

  test("each has a day, a kind, and a METIS or Cabinet number of its own", () => {
    expect(papersData.filter(({ date }) => dayOf(date) !== date)).toEqual([]);
    expect(new Set(papersData.map(({ kind }) => kind))).toEqual(
      new Set(["Briefing Note", "Education Report", "Cabinet paper"]),
    );
    const shapes = papersData.map(({ kind, reference }) =>
      (kind === "Cabinet paper" ? /^CAB-\d\d-MIN-\d{4}$/ : /^\d{7}$/).test(reference),
    );
    expect(shapes).not.toContain(false);
    expect(repeated(papersData.map(({ reference }) => reference))).toEqual([]);
  });
});

test("sources have ids of their own, a title and a publisher, and every one is used", () => {
  expect(repeated(sourcesData.map(({ id }) => id))).toEqual([]);
  expect(sourcesData.filter(({ title, publisher }) => title === "" || publisher === "")).toEqual(
    [],
  );
  const used = new Set([
    ...figures.flatMap(({ source }) => source),
    ...rows.flatMap(({ source }) => source),
    ...papersData.map(({ source }) => source),
  ]);
  expect(sourcesData.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});
