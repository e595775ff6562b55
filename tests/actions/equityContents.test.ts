import { allocateSide, type AllocationSide } from "../../src/actions/allocationSide";
import { equityContents, percentText } from "../../src/actions/equityContents";
import { equityOf } from "../../src/actions/equityOf";
import { equitySheet } from "../../src/sheets/equity";
import type { School } from "../../src/domain/school";
import { standardValues } from "../../src/parameters/policyFrom";
import { example } from "../seeds/exampleAllocation";
import { total } from "../engine/builders";
import { problemsOf, valueOf } from "./tables";

const side: AllocationSide = {
  name: "The example",
  schools: example.schools,
  clusters: example.clusters,
  assessments: example.assessments,
  frozen: [],
  overrides: [],
  values: standardValues(),
};
const withoutDeciles = example.schools.map((school): School => {
  const { decile, ...rest } = school;
  return decile === undefined ? school : rest;
});
const contentsOf = (of: AllocationSide) =>
  equityContents(valueOf(equityOf(of, valueOf(allocateSide(of)))), of.values);

test("shares of students, need and roles of the regions each come to the whole", () => {
  const [{ rows }] = contentsOf(side);
  const regions = rows.filter(({ kind }) => kind === "Region");
  for (const key of ["studentShare", "needShare", "roleShare"] as const)
    expect(total(regions.map((row) => row[key]!))).toBeCloseTo(1, 9);
  expect(total(regions.map(({ roleGap }) => roleGap!))).toBeCloseTo(0, 9);
  expect(rows.filter(({ lowest }) => lowest !== undefined)).toEqual(regions);
});

test("the chart covers the ten regions, whatever other groups there are", () => {
  const { firstRow, lastRow } = equitySheet.chart!;
  const withoutSome = withoutDeciles.map((school) => ({
    ...school,
    maoriMedium: false,
    rural: false,
  }));
  for (const schools of [example.schools, withoutSome]) {
    const [{ rows }] = contentsOf({ ...side, schools });
    expect(rows.map(({ kind }) => kind).indexOf("Region")).toBe(firstRow);
    expect(rows.map(({ kind }) => kind).lastIndexOf("Region")).toBe(lastRow);
  }
});

test("without deciles need is the number of students, and the sheet says so", () => {
  const [{ rows, lines }] = contentsOf({ ...side, schools: withoutDeciles });
  expect(lines).toContain("Need is the number of students, as the decile of no school is known");
  for (const { needShare, studentShare } of rows) expect(needShare).toBe(studentShare);
  expect(rows.filter(({ kind }) => kind === "Decile")).toEqual([]);
});

test("the last row of who is left out adds up the reasons, and with the reached comes to all", () => {
  const [{ rows: groups }, { rows }] = contentsOf(side);
  const reasons = rows.slice(0, -1);
  const all = rows.at(-1)!;
  for (const key of ["clusters", "schools", "students", "smallRuralSchools"] as const)
    expect(total(reasons.map((row) => row[key]))).toBe(all[key]);
  expect(all.students + groups[0]!.studentsReached).toBe(groups[0]!.students);
  expect(all.schools + groups[0]!.schoolsReached).toBe(groups[0]!.schools);
});

test("without schools it says what is missing", () => {
  const found = equityOf({ schools: [] }, valueOf(allocateSide(side)));
  expect(problemsOf(found).map(({ code }) => code)).toEqual(["no-schools"]);
});

test("shares are told in per cent, to the tenth", () => {
  expect([0.18, 0.3869, 1, undefined].map((share) => percentText(share))).toEqual([
    "18.0 %",
    "38.7 %",
    "100.0 %",
    "–",
  ]);
});
