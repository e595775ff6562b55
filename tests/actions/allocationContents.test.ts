import { allocateWorkbook } from "../../src/actions/allocateWorkbook";
import { allocationContents } from "../../src/actions/allocationContents";
import { createWorkbook } from "../../src/actions/createWorkbook";
import type { ExplainedAllocation } from "../../src/actions/workbookAllocation";
import { exampleNotice } from "../../seeds/example/nationalExample";
import { madeExample } from "../seeds/madeExample";
import { regions } from "../../src/domain/region";
import { allocationSheet, type AllocationRow } from "../../src/sheets/allocation";
import { coverageSheet, type CoverageSheetRow } from "../../src/sheets/coverage";
import type { SheetDescription } from "../../src/sheets/description";
import { readRows } from "../../src/sheets/readRows";
import { reasonsSheet, type ReasonRow } from "../../src/sheets/reasons";
import { TableHost } from "./tableHost";
import { threeClusters, threePhases, valueOf } from "./tables";

const example = madeExample();
const host = new TableHost();
let allocated: ExplainedAllocation;
let allocation: readonly AllocationRow[];
let reasons: readonly ReasonRow[];
let coverage: readonly CoverageSheetRow[];

beforeAll(async () => {
  await createWorkbook(host, { ...example, papers: [], about: exampleNotice });
  allocated = valueOf(await allocateWorkbook(host));
  const [first, second, third] = allocationContents(allocated);
  [allocation, reasons, coverage] = [first.rows, second.rows, third.rows];
});

const total = <Row>(rows: readonly Row[], of: (row: Row) => number) =>
  rows.reduce((sum, row) => sum + of(row), 0);
const served = () => allocation.filter(({ roles }) => roles > 0);

test("the rows written are read back by their descriptions without a problem", () => {
  const readBack = <Row>(sheet: SheetDescription<Row>) => {
    const result = readRows(sheet, host.tables.get(sheet.table)!);
    return [valueOf(result).rows, result.ok && result.warnings];
  };
  expect(readBack(allocationSheet)).toEqual([allocation, []]);
  expect(readBack(reasonsSheet)).toEqual([reasons, []]);
  expect(readBack(coverageSheet)).toEqual([coverage, []]);
});

describe("Allocation", () => {
  test("has every cluster once, and the roles of the decisions", () => {
    const rolesByNumber = new Map(
      allocation.map(({ clusterNumber, roles }) => [clusterNumber, roles]),
    );
    expect(rolesByNumber.size).toBe(example.clusters.length);
    for (const { cluster, roles } of allocated.allocation.decisions)
      expect([cluster.number, rolesByNumber.get(cluster.number)]).toEqual([cluster.number, roles]);
    expect(total(allocation, ({ roles }) => roles)).toBe(allocated.allocation.total);
  });

  test("stands in the order of service, from 1; those not ranked come last and have no place", () => {
    const places = allocation.map(({ place }) => place);
    const ranked = places.filter((place) => place !== undefined);
    expect(ranked).toEqual(ranked.map((_, index) => index + 1));
    const unranked = places.slice(ranked.length);
    expect(unranked.length).toBe(example.clusters.length - 203);
    expect(unranked.filter((place) => place !== undefined)).toEqual([]);
  });

  test("leaves phase, score, claim and entitlement blank only where a cluster is not ranked", () => {
    for (const { place, phase, score, claim, entitlement } of allocation)
      for (const value of [phase, score, claim, entitlement])
        expect(value === undefined).toBe(place === undefined);
  });

  test("gives students ÷ 500 as the entitlement, and students ÷ roles where there are roles", () => {
    for (const { students, roles, entitlement, studentsPerRole } of allocation) {
      if (entitlement !== undefined) expect(entitlement).toBe(students / 500);
      expect(studentsPerRole).toBe(roles === 0 ? undefined : students / roles);
    }
  });

  test("gives nobody more than it claims, and says why in words", () => {
    for (const { roles, claim, why, clusterName } of allocation) {
      expect(roles).toBeLessThanOrEqual(claim ?? 0);
      expect(why.startsWith(clusterName)).toBe(true);
    }
  });
});

test("Allocation gives the margins of each cluster's explanation", () => {
  const byNumber = new Map(allocation.map((row) => [row.clusterNumber, row]));
  for (const { decision, margins } of allocated.explanations) {
    const { studentsToGain, studentsToLose } = byNumber.get(decision.cluster.number)!;
    expect([studentsToGain, studentsToLose]).toEqual([
      margins?.studentsToGain,
      margins?.studentsToLose,
    ]);
  }
});

describe("Reasons", () => {
  test("have the clusters, roles and reasons of the Allocation, in its order", () => {
    expect(reasons.map((row) => [row.clusterNumber, row.clusterName, row.region])).toEqual(
      allocation.map((row) => [row.clusterNumber, row.clusterName, row.region]),
    );
    expect(reasons.map((row) => [row.roles, row.reason])).toEqual(
      allocation.map((row) => [row.roles, row.why]),
    );
  });

  test("number the steps, one to a line", () => {
    for (const { steps } of reasons)
      steps
        .split("\n")
        .forEach((line, index) =>
          expect(line).toMatch(new RegExp(`^${index + 1}\\. [A-Z].*: .*\\.$`)),
        );
  });

  test("say of each cluster without roles what would have to change", () => {
    expect(reasons.filter(({ roles, changes }) => roles === 0 && changes === "")).toEqual([]);
  });
});

describe("Coverage", () => {
  const sums = [
    "roles",
    "clusters",
    "clustersInModel",
    "schools",
    "ruralSchools",
    "maoriMediumKura",
    "students",
    "maoriStudents",
    "pacificStudents",
  ] as const;

  test("has the country, then the ten regions", () => {
    expect(coverage.map(({ region }) => region)).toEqual(["New Zealand", ...regions]);
  });

  test.each(sums)("adds up the regions' %s to the country's", (key) => {
    const [country, ...each] = coverage;
    expect(total(each, (row) => row[key])).toBe(country![key]);
  });

  test("agrees with the Allocation, region by region", () => {
    for (const row of coverage) {
      const own = served().filter(
        ({ region }) => row.region === "New Zealand" || region === row.region,
      );
      expect([row.roles, row.clusters, row.schools, row.students]).toEqual([
        total(own, ({ roles }) => roles),
        own.length,
        total(own, ({ schools }) => schools),
        total(own, ({ students }) => students),
      ]);
      expect(row.studentsPerRole).toBe(row.roles === 0 ? undefined : row.students / row.roles);
    }
  });

  test("gives shares of all clusters with a phase at the snapshot", () => {
    const inModel = allocation.filter(({ phase }) => phase !== undefined);
    const [country] = coverage;
    expect(country!.clustersInModel).toBe(inModel.length);
    expect(country!.clusterShare).toBe(served().length / inModel.length);
    const numbers = new Set(inModel.map(({ clusterNumber }) => clusterNumber));
    const all = example.clusters.filter(({ number }) => numbers.has(number));
    const { students, maoriStudents, pacificStudents } = country!;
    expect([country!.studentShare, country!.maoriShare, country!.pacificShare]).toEqual([
      students / total(all, (cluster) => cluster.students),
      maoriStudents / total(all, (cluster) => cluster.maoriStudents),
      pacificStudents / total(all, (cluster) => cluster.pacificStudents),
    ]);
  });

  test("leaves the shares of a region without clusters blank", async () => {
    const small = valueOf(await allocateWorkbook(new TableHost([threeClusters, threePhases])));
    const [, , { rows }] = allocationContents(small);
    expect(rows.find(({ region }) => region === "Auckland")).toEqual({
      region: "Auckland",
      roles: 0,
      clusters: 0,
      clustersInModel: 0,
      schools: 0,
      ruralSchools: 0,
      maoriMediumKura: 0,
      students: 0,
      maoriStudents: 0,
      pacificStudents: 0,
    });
  });
});
