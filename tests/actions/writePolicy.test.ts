import { writePolicy } from "../../src/actions/writePolicy";
import { surveyWorkbook } from "../../src/actions/surveyWorkbook";
import { standardValues } from "../../src/parameters/policyFrom";
import type { PolicyRow } from "../../src/sheets/policy";
import { TableHost } from "./tableHost";
import { policyTable, problemsOf, table } from "./tables";

const rowOf = (host: TableHost, setting: string): PolicyRow =>
  host.written[0]![0]!.rows.find((row: PolicyRow) => row.setting === setting);

describe("writing settings to the Policy sheet", () => {
  test("makes the sheet where there is none, with all settings", async () => {
    const host = new TableHost();
    await writePolicy(host, { roles: 600 });
    expect((await surveyWorkbook(host)).policy).toEqual({ ...standardValues(), roles: 600 });
    expect(rowOf(host, "Roles to allocate")).toMatchObject({ value: 600, basis: "Own value" });
  });

  test("keeps the other values of the sheet, and the words beside them", async () => {
    const sheet = table(
      "Policy",
      ["Setting", "Value", "Basis", "Source, or why assumed"],
      [
        ["Roles to allocate", 500, "Source", "Minister's letter"],
        ["Students per role", 400, "Source", "Our paper"],
      ],
    );
    const host = new TableHost([sheet]);
    await writePolicy(host, { roles: 450 });
    expect(rowOf(host, "Students per role")).toMatchObject({ value: 400, because: "Our paper" });
    expect(rowOf(host, "Roles to allocate").because).not.toBe("Minister's letter");
  });

  test("blanks a setting that may be blank", async () => {
    const host = new TableHost();
    await writePolicy(host, { schoolsPerRole: null });
    expect((await surveyWorkbook(host)).policy.schoolsPerRole).toBeNull();
  });

  test("says so where the person's own sheet was left alone", async () => {
    const host = new TableHost([
      { ...policyTable([["Roles to allocate", 5]]), sheet: "My policy" },
    ]);
    host.tables.set("Policy", host.tables.get("My policy")!);
    expect(problemsOf(await writePolicy(host, { roles: 6 })).map(({ code }) => code)).toContain(
      "own-sheet",
    );
  });

  test("writes nothing over a sheet that cannot be read", async () => {
    const host = new TableHost([policyTable([["Rounding", "Sideways"]])]);
    expect((await writePolicy(host, { roles: 6 })).ok).toBe(false);
    expect(host.written).toEqual([]);
  });
});
