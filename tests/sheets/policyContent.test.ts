import { standardValues, type PolicyValues } from "../../src/parameters/policyFrom";
import { policyParameters } from "../../src/parameters/policyParameters";
import { policyContent, policySheet, type PolicyRow } from "../../src/sheets/policy";
import { readPolicy } from "../../src/sheets/readPolicy";
import { readRows } from "../../src/sheets/readRows";
import { tableOf } from "./tableOf";

describe("the Policy sheet as it is written", () => {
  const changed: PolicyValues = {
    ...standardValues(),
    name: "Another",
    aboutData: "Made up",
    roles: 700,
    asAt: "2019-03-31",
    rounding: "Down",
    maximumRoles: 9,
    schoolsPerRole: null,
    keepPresentRoles: true,
    "phase Beginning": "Not served",
  };
  const keys = policySheet.columns.map(({ key }) => key);
  const headings = policySheet.columns.map(({ heading }) => heading);
  const readBack = (values: PolicyValues) => {
    const { rows } = policyContent(values, []);
    const cells = rows.map((row: PolicyRow) => keys.map((key) => row[key] ?? null));
    const result = readRows(policySheet, tableOf(headings, cells));
    return result.ok ? readPolicy(result.value) : result;
  };

  test.each([
    ["standard", standardValues()],
    ["changed", changed],
  ])("is read back as the %s values it was made of", (_which, values) => {
    expect(readBack(values)).toEqual({ ok: true, value: values, warnings: [] });
  });

  const content = policyContent(standardValues(), ["A line"]);

  test("has a row for each setting, and says whether its standard is published or assumed", () => {
    expect(content.lines).toEqual(["A line"]);
    expect(content.rows.map(({ setting }) => setting)).toEqual(
      policyParameters.map(({ name }) => name),
    );
    for (const [index, { basis }] of policyParameters.entries())
      expect(content.rows[index]).toMatchObject(
        "source" in basis
          ? { basis: "Source", because: basis.source }
          : { basis: "Assumption", because: basis.assumption },
      );
  });

  test("gives each value cell the kind, choices and limits of its setting", () => {
    expect(content.cells).toEqual(
      policyParameters.map(({ kind, choices, smallest, largest }, row) => ({
        row,
        key: "value",
        kind,
        choices,
        smallest,
        largest,
      })),
    );
  });

  test("has a note on each assumption and on nothing else", () => {
    const noted = (content.notes ?? []).map(({ row }) => policyParameters[row]!);
    expect(noted).toEqual(policyParameters.filter(({ basis }) => "assumption" in basis));
  });
});
