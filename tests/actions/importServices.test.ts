import { importDirectory } from "../../src/actions/importDirectory";
import { importSources } from "../../src/actions/importSources";
import { planImport } from "../../src/actions/planImport";
import { serviceKindOf } from "../../src/domain/service";
import type { Cell } from "../../src/sheets/rawTable";
import { directoryOf } from "./directory";
import { applied, listOf, planned, serviceDirectory } from "./importing";
import { TableHost } from "./tableHost";
import { problemsOf, sentencesOf, valueOf } from "./tables";

const servicesOf = (...rows: readonly Partial<Record<string, Cell>>[]) =>
  valueOf(importDirectory({ services: serviceDirectory(...rows) })).services;

describe("an early learning directory", () => {
  test("gives services with kind, region, cluster and children", () => {
    expect(servicesOf({})).toEqual([
      {
        number: "10",
        name: "Te Kohanga Reo o Awa",
        kind: "Kōhanga reo",
        region: "Waikato",
        clusterNumber: "5",
        children: 20,
      },
    ]);
  });

  test.each([
    ["Free Kindergarten", "Kindergarten"],
    ["Education & Care Service", "Education and care"],
    ["Education and Care Service", "Education and care"],
    ["Casual-Education and Care", "Education and care"],
    ["Homebased Network", "Home-based"],
    ["Playcentre", "Playcentre"],
    ["Hospitalbased", "Other"],
  ])("of the type %s gives %s", (type, kind) => {
    expect(servicesOf({ "Institution Type": type })[0]!.kind).toBe(kind);
    expect(serviceKindOf(type) ?? "Other").toBe(kind);
  });

  test("with blank children counts them as 0, with one warning", () => {
    const result = importDirectory({ services: serviceDirectory({ "All Children": null }) });
    expect(valueOf(result).services[0]!.children).toBe(0);
    expect(sentencesOf(result)).toEqual([
      "services.csv: 1 service has no number of children; it counts as 0.",
    ]);
  });

  test("leaves out a service that lies in no region, and says so", () => {
    const data = valueOf(
      importDirectory({ services: serviceDirectory({ "Education Region": "Not Applicable" }) }),
    );
    expect(data.services).toEqual([]);
    expect(data.leftOut.services).toEqual([
      {
        number: "10",
        name: "Te Kohanga Reo o Awa",
        reason: "The directory names no region for it.",
      },
    ]);
  });

  test("brings services up to date by number, and leaves schools and clusters as they are", async () => {
    const host = new TableHost();
    const first = serviceDirectory({}, { Number: "11" });
    await applied(host, { directory: directoryOf({}), services: first });
    const plan = await planned(host, {
      services: serviceDirectory({ "All Children": "25" }, { Number: "12" }),
    });
    expect(plan.services).toMatchObject({
      read: 2,
      matched: 1,
      changed: [{ number: "10", fields: [{ heading: "Children", before: 20, after: 25 }] }],
      closed: [{ number: "11" }],
      added: [{ number: "12" }],
    });
    expect(plan.contents.map(({ description }) => description.table)).toEqual(["Services"]);
    expect(plan.after.about).toMatch(
      /^Schools directory .* Early learning directory services\.csv\.$/,
    );
  });
});

describe("a list of clusters with services", () => {
  const host = async () => {
    const made = new TableHost();
    await applied(made, {
      directory: directoryOf({}, {}),
      services: serviceDirectory({}, { Number: "11" }),
    });
    return made;
  };

  test("says where schools and services belong, each by its own number", async () => {
    const clusters = listOf(["1", null, "70", "Ours"], [null, "11", "70", "Ours"]);
    const { after } = await planned(await host(), { clusters });
    expect(after.schools.map(({ clusterNumber }) => clusterNumber)).toEqual(["70", undefined]);
    expect(after.services.map(({ clusterNumber }) => clusterNumber)).toEqual([undefined, "70"]);
    expect(after.clusters).toMatchObject([{ number: "70", name: "Ours", schools: 1 }]);
  });

  test("of services alone leaves schools where they are, and the other way round", async () => {
    const services = listOf([null, "10", "5", null]);
    expect((await planned(await host(), { clusters: services })).schools.unchanged).toBe(2);
    const schools = listOf(["1", null, "5", null]);
    expect((await planned(await host(), { clusters: schools })).services.unchanged).toBe(2);
  });

  test("names services that nobody knows, and leaves them out", async () => {
    const result = await planImport(await host(), {
      clusters: listOf(
        ["1", null, "5", null],
        ["2", null, "5", null],
        [null, "10", "5", null],
        [null, "11", "5", null],
        [null, "99", "5", null],
      ),
    });
    expect(sentencesOf(result)).toEqual([
      "list.csv, row 6, Service number: Service 99 is not in the workbook, so it is left out.",
    ]);
    expect(valueOf(result).services).toMatchObject({
      read: 0,
      leftOut: [],
      list: {
        read: 3,
        leftOut: [{ number: "99", reason: "It is on the cluster list and not in the workbook." }],
      },
    });
  });

  test("may name schools that belong to no cluster, with a blank", async () => {
    const clusters = listOf(
      ["1", null, "5", null],
      ["2", null, null, null],
      ["9", null, null, null],
    );
    // As it is one of two schools that leaves its cluster, that is to be confirmed.
    const result = await planImport(await host(), { clusters });
    expect(valueOf(result).after.schools.map(({ clusterNumber }) => clusterNumber)).toEqual([
      "5",
      undefined,
    ]);
    expect(problemsOf(result)).toMatchObject([{ code: "mostly-moved" }]);
  });

  test("has a number in each row", () => {
    const clusters = listOf([null, null, "5", "Awa"]);
    expect(problemsOf(importDirectory({ clusters }))).toMatchObject([
      { code: "blank", place: { row: 2, column: "School number" } },
    ]);
  });
});

test("a directory without clusters, and no list, comes with a note that says what to give", () => {
  const directory = directoryOf({});
  const at = directory.headings.findIndex((heading) => heading.endsWith("Learning: ID"));
  const headings = directory.headings.map((heading, index) =>
    index === at || index === at + 1 ? `Unused ${index}` : heading,
  );
  expect(problemsOf(importDirectory({ directory: { ...directory, headings } }))).toMatchObject([
    { code: "no-clusters", severity: "warning" },
  ]);
});

test("a table that is given twice is told from a second one", () => {
  const given = (sheet: string) => ({
    kind: "schools directory" as const,
    table: { ...directoryOf({}), sheet },
  });
  expect(sentencesOf(importSources([given("a.csv"), given("a.csv")]))).toEqual([
    "a.csv: The same schools directory is given twice. Leave one of them out.",
  ]);
  expect(sentencesOf(importSources([given("a.csv"), given("copy.csv")]))).toEqual([
    "copy.csv: The same schools directory is given twice, here and as a.csv. Leave one of them out.",
  ]);
});

test("two directories of one kind are not imported at once", () => {
  const found = ["2018.csv", "2019.csv"].map((sheet) => ({
    kind: "schools directory" as const,
    table: { ...directoryOf({ "School Name": sheet }), sheet },
  }));
  expect(sentencesOf(importSources(found))).toEqual([
    "2019.csv: This is a second schools directory, beside 2018.csv. Import one at a time, the older first.",
  ]);
});
