import { placeAll } from "../../src/actions/placeAll";
import { isPlaced } from "../../src/actions/placing";
import { placeWorkbook } from "../../src/actions/placeWorkbook";
import { readPlacing } from "../../src/actions/readPlacing";
import type { RunRules } from "../../src/actions/runRules";
import { hostsTable, placer, placingBook } from "./placingBook";
import { sentencesOf, valueOf } from "./tables";

type Book = ReturnType<typeof placingBook>;

const place = (host: Book, forThisRun?: RunRules) =>
  placeWorkbook(host, { placer, ...(forThisRun && { forThisRun }) });

/** Rows of a sheet as it was written last. */
const rowsOf = (host: Book, sheet: string) =>
  host.written.at(-1)!.find(({ description }) => description.table === sheet)!.rows;

const hostsOf = (host: Book) =>
  rowsOf(host, "Placement")
    .filter(({ hosted }) => hosted > 0)
    .map(({ schoolNumber, hosted }) => [schoolNumber, hosted]);

describe("placing the roles of a workbook", () => {
  test("writes what each school gets, each LSC's week, and how good each cluster is", async () => {
    const host = placingBook();
    const { placed, written } = valueOf(await place(host));
    expect(written.map(({ table, rows }) => [table, rows])).toEqual([
      ["Placement", 4],
      ["Travel", 4],
      ["PlacedClusters", 2],
    ]);
    expect(placed.every(isPlaced)).toBe(true);
    expect(rowsOf(host, "PlacedClusters")).toMatchObject([
      { clusterNumber: "1", roles: 2, schools: 3, proved: true },
      { clusterNumber: "2", roles: 2, schools: 1, km: 0, proved: true },
    ]);
  });

  test("a cluster that cannot be placed is named with why, and the others are placed", async () => {
    const host = placingBook([
      [1, 2],
      [2, 2],
      [3, 1],
    ]);
    const result = await place(host, { changes: { largestHostKm: 5 } });
    const far =
      "With hosts at most 5.0 km from the schools they serve, there is no placement: even the nearest to one leaves";
    expect(sentencesOf(result)).toEqual([
      expect.stringContaining(`Cluster 1 (Awa) is not placed. ${far}`),
      "Cluster 3 (Moana) is not placed. 1 role cannot be placed: no school is open.",
    ]);
    expect(rowsOf(host, "Placement").map(({ schoolNumber }) => schoolNumber)).toEqual(["21"]);
    const [awa, maunga, moana] = rowsOf(host, "PlacedClusters");
    expect(awa).toEqual({
      clusterNumber: "1",
      clusterName: "Awa",
      roles: 2,
      schools: 3,
      whyNot: expect.stringContaining(far),
    });
    expect(maunga).not.toHaveProperty("whyNot");
    expect(moana).toMatchObject({ whyNot: "1 role cannot be placed: no school is open." });
    const line =
      "2 LSCs of 1 cluster placed, each proved the least by half-days; not placed: 3 LSCs of 2 clusters, for the reasons on PlacedClusters";
    expect(host.written[0]!.map(({ lines }) => lines[0])).toEqual([
      `${line}; their schools are left out here`,
      `${line}; their schools are left out here`,
      line,
    ]);
  });

  test("where nothing can be placed all is said and nothing is written", async () => {
    const host = placingBook([[3, 1]]);
    const result = await place(host);
    expect(result.ok).toBe(false);
    expect(sentencesOf(result)).toEqual([
      "Cluster 3 (Moana): 1 role cannot be placed: no school is open.",
    ]);
    expect(host.written).toEqual([]);
  });

  test("roles of a cluster nobody knows are warned of, never left out in silence", async () => {
    const result = await place(
      placingBook([
        [1, 2],
        [9, 3],
      ]),
    );
    expect(result.ok).toBe(true);
    expect(sentencesOf(result)).toEqual([
      "Allocation: Cluster 9 has 3 roles but is not on the Clusters sheet, so they are not placed. Add the cluster, or allocate again.",
    ]);
  });

  test("rules of this run are kept, and stand on the sheets", async () => {
    const host = placingBook();
    valueOf(
      await place(host, {
        lockedHosts: new Map([["13", 1]]),
        bannedHosts: new Map([["11", "banned for this run"]]),
        halfDays: new Map([["12", 10]]),
        employers: new Map([["13", "11"]]),
        changes: { largestHostKm: 40, hostSchools: "State and state-integrated" },
      }),
    );
    expect(hostsOf(host)).toEqual([
      ["13", 2],
      ["21", 2],
    ]);
    const travel = rowsOf(host, "Travel").map(({ hostNumber, employer }) => [hostNumber, employer]);
    expect(travel.slice(0, 2)).toEqual(Array(2).fill(["13", "Awa Primary (11)"]));
    expect(rowsOf(host, "Placement")[1]).toMatchObject({ schoolNumber: "12", halfDays: 10 });
    for (const { lines } of host.written[0]!)
      expect(lines).toContain(
        "For this run, on top of the workbook: Schools that may host State and state-integrated; Largest distance to a host 40; at least 1 LSC at school 13; nobody based at school 11; 10 half-days a week at school 12; school 11 employs the LSCs of school 13",
      );
  });

  test("decisions on the Hosts sheet and the policy are kept, and counted on the sheets", async () => {
    const host = placingBook(
      undefined,
      hostsTable([12, null, 1, null, 6, 11], [13, null, null, "No", null, null]),
    );
    valueOf(await place(host, { changes: { largestHostKm: 40 } }));
    expect(rowsOf(host, "Placement").slice(0, 3)).toMatchObject([
      { schoolNumber: "11", hosted: 1 },
      { schoolNumber: "12", hosted: 1, halfDays: 6 },
      { schoolNumber: "13", hosted: 0 },
    ]);
    expect(rowsOf(host, "Travel")[1]).toMatchObject({
      hostNumber: "12",
      employer: "Awa Primary (11)",
    });
    expect(host.written[0]![0]!.lines[1]).toBe(
      'As at 31 Dec 2018, policy "Tranche 1, standard policy" · all schools may host, at most 40.0 km off · 40 school weeks a year · 2 decisions on Hosts',
    );
  });

  test("where only state schools may host, a person's yes lets another", async () => {
    const changes = { hostSchools: "State and state-integrated" } as const;
    const refused = placingBook();
    valueOf(await place(refused, { changes }));
    expect(hostsOf(refused).map(([school]) => school)).not.toContain("12");
    const allowed = placingBook(undefined, hostsTable([12, null, 2, "Yes", null, null]));
    valueOf(await place(allowed, { changes }));
    expect(hostsOf(allowed)).toContainEqual(["12", 2]);
    const locked = placingBook(undefined, hostsTable([12, null, 2, null, null, null]));
    expect(sentencesOf(await place(locked, { changes }))).toEqual([
      "Cluster 1 (Awa) is not placed. Awa College (12) is locked as a host but may not host: not a state or state-integrated school. Unlock it or let it host.",
    ]);
  });

  test("a no by a person is told with the person and the reason", async () => {
    const host = placingBook(undefined, hostsTable([21, null, null, "No", null, null]));
    expect(sentencesOf(await place(host))).toEqual([
      'Cluster 2 (Maunga) is not placed. No school of the cluster may host an LSC: not Maunga Area (so decided by A. Person, "They asked"). Let at least one of them host.',
    ]);
  });

  test("a decision on a school nobody knows stops the run, at its cell", async () => {
    const host = placingBook(undefined, hostsTable([99, null, 1, null, null, null]));
    expect(sentencesOf(await place(host))).toEqual([
      "Hosts, row 2, School number: There is no school 99 on the Schools sheet. Correct the number or remove the row.",
    ]);
    expect(host.written).toEqual([]);
  });

  test("a rule of this run for a school that is not placed stops it", async () => {
    const stray = await place(placingBook([[1, 2]]), {
      lockedHosts: new Map([["31", 1]]),
      bannedHosts: new Map([["21", "banned for this run"]]),
      employers: new Map([["11", "418"]]),
    });
    expect(sentencesOf(stray)).toEqual([
      expect.stringMatching(
        /^School 31 \(.*\) is closed, so no rule of a placement can name it\.$/,
      ),
      "School 21 (Maunga Area) is in no cluster with roles, so no rule of a placement can name it.",
      "There is no school 418 in the Schools table. Look up its number there.",
    ]);
  });

  test("an employer for a school where nobody is based is warned of", async () => {
    const result = await place(placingBook(), {
      bannedHosts: new Map([["13", "banned for this run"]]),
      employers: new Map([["13", "11"]]),
    });
    expect(sentencesOf(result)).toEqual([
      expect.stringMatching(
        /^Cluster 1 \(Awa\): An employer is given for .* \(13\), where no LSC is based, so nothing is done by it\./,
      ),
    ]);
  });

  test("stopped, it writes nothing", async () => {
    const host = placingBook();
    let asked = 0;
    const stopped = await placeWorkbook(host, { placer }, { isCancelled: () => ++asked > 2 });
    expect(sentencesOf(stopped)).toEqual(["Stopped as you asked. Nothing was written."]);
    expect(host.written).toEqual([]);
  });
});

test("one cluster of what was read can be placed alone, with rules of one's own", async () => {
  const placing = valueOf(await readPlacing(placingBook()));
  const [awa] = placing.clusters;
  expect(awa).toMatchObject({ cluster: { number: "1" }, roles: 2 });
  const rules = { ...awa!.rules, lockedHosts: new Map([["11", 2]]) };
  const one = { ...placing, clusters: [{ ...awa!, rules }] };
  const [placed] = valueOf(await placeAll(one, placer)).filter(isPlaced);
  expect(placed!.placement.schools.map(({ hosted }) => hosted)).toEqual([2, 0, 0]);
});
