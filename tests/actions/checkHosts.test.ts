import { checkHosts } from "../../src/actions/checkHosts";
import { readTables } from "../../src/actions/readTable";
import type { HostDecision } from "../../src/domain/hostDecision";
import type { School } from "../../src/domain/school";
import { describeProblem } from "../../src/domain/problem";
import { hostsSheet } from "../../src/sheets/hosts";
import { readRows } from "../../src/sheets/readRows";
import type { Cell } from "../../src/sheets/rawTable";
import { schoolsSheet } from "../../src/sheets/schools";
import { hostsTable, placingBook } from "./placingBook";
import { sentencesOf, valueOf } from "./tables";

const read = (...rows: Cell[][]) => readRows(hostsSheet, hostsTable(...rows));

/** What is said of decisions against the schools of the book, with severity. */
async function findings(...rows: Cell[][]): Promise<string[]> {
  const book = placingBook(undefined, hostsTable(...rows));
  const [schools, hosts] = await readTables<[School, HostDecision]>(book, schoolsSheet, hostsSheet);
  return checkHosts(valueOf(hosts), valueOf(schools)!.rows).map(
    (problem) => `${problem.severity}: ${describeProblem(problem)}`,
  );
}

describe("one row of the Hosts sheet", () => {
  test("may decide one thing or several", () => {
    const rows = [
      [11, "Awa Primary", 1, "Yes", 0, 12],
      [12, null, null, "No", null, null],
    ];
    expect(sentencesOf(read(...rows))).toEqual([]);
    expect(valueOf(read(...rows)).rows[0]).toEqual({
      schoolNumber: "11",
      schoolName: "Awa Primary",
      lscsAtLeast: 1,
      mayHost: true,
      halfDays: 0,
      employerNumber: "12",
      reason: "They asked",
      decidedBy: "A. Person",
      decidedOn: "2019-02-04",
    });
  });

  test("is noted where it decides nothing, and refused where it contradicts itself", () => {
    const nothing = read([11, "Awa Primary", null, null, null, null]);
    expect(nothing.ok).toBe(true);
    expect(sentencesOf(nothing)).toEqual([
      "Hosts, row 2, School number: This row decides nothing. Fill LSCs at least, May host, Half-days a week or Employing school number, or remove it.",
    ]);
    const both = read([11, null, 1, "No", null, null]);
    expect(both.ok).toBe(false);
    expect(sentencesOf(both)).toEqual([
      "Hosts, row 2, May host: LSCs are to be based here, and the school may not host. Clear one of the two cells.",
    ]);
  });

  test("stands once for each school, and 0 LSCs at least are no decision", () => {
    const twice = read([11, null, 1, null, null, null], [11, null, null, "No", null, null]);
    expect(sentencesOf(twice)).toEqual([expect.stringContaining("11 stands in row 2 already.")]);
    expect(read([11, null, 0, null, null, null]).ok).toBe(false);
  });
});

describe("decisions against the schools", () => {
  test("are fine for open schools of a cluster that employ each other's LSCs", async () => {
    expect(await findings([11, null, 1, null, null, 13], [21, null, null, "No", 10, null])).toEqual(
      [],
    );
  });

  test("are refused for schools nobody knows, and noted for those that count for nothing", async () => {
    expect(
      await findings(
        [99, null, 1, null, null, null],
        [31, null, 1, null, null, null],
        [41, null, 1, null, null, null],
      ),
    ).toEqual([
      "error: Hosts, row 2, School number: There is no school 99 on the Schools sheet. Correct the number or remove the row.",
      "warning: Hosts, row 3, School number: Moana School (31) is closed, so nothing is done by this decision. Remove the row when it is no longer needed.",
      "warning: Hosts, row 4, School number: Lone School (41) belongs to no cluster, so nothing is done by this decision. Give it a cluster on the Schools sheet, or remove the row.",
    ]);
  });

  test("name an employing school that is unknown or elsewhere", async () => {
    expect(
      await findings([11, null, null, null, null, 99], [12, null, null, null, null, 21]),
    ).toEqual([
      "error: Hosts, row 2, Employing school number: There is no school 99 on the Schools sheet. Correct the number or remove the row.",
      "warning: Hosts, row 3, Employing school number: Maunga Area (21) is no open school of the cluster of Awa College, so it cannot employ an LSC there, and the cluster cannot be placed. Give a school of the cluster, or clear the cell.",
    ]);
  });
});
