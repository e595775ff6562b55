import { allocateSide, scenarioSide, workbookSide } from "../../src/actions/allocationSide";
import { scenarioNames } from "../../src/actions/readScenarios";
import { policyParameters } from "../../src/parameters/policyParameters";
import { standardValues, type PolicyValues } from "../../src/parameters/policyFrom";
import {
  scenarioOverridesSheet,
  type ScenarioOverrideRow,
} from "../../src/sheets/scenarioOverrides";
import { settingRows } from "../../src/sheets/scenarioSettingRows";
import { scenarioSettingsContent } from "../../src/sheets/scenarioSettings";
import { scenariosSheet } from "../../src/sheets/scenarios";
import { policyContent } from "../../src/sheets/policy";
import { asTable, TableHost } from "./tableHost";
import { sentencesOf, threeClusters, threePhases, valueOf } from "./tables";
import { override } from "../engine/builders";

const scenario = (name: string) => ({ name, author: "A. Person", date: "2019-02-13" });
const settings = (name: string, changes: Partial<PolicyValues>) =>
  settingRows(name, { ...standardValues(), ...changes }, standardValues());

function book(overrides: readonly ScenarioOverrideRow[] = []): TableHost {
  return new TableHost([
    threeClusters,
    threePhases,
    asTable(policyContent({ ...standardValues(), roles: 1 }, [])),
    asTable({
      description: scenariosSheet,
      lines: [],
      rows: [scenario("Few"), scenario("Many kura")],
    }),
    asTable(
      scenarioSettingsContent(
        [...settings("Few", { roles: 2 }), ...settings("Many kura", { roles: 4 })],
        () => false,
      ),
    ),
    asTable({ description: scenarioOverridesSheet, lines: [], rows: overrides }),
  ]);
}

const rolesOf = async (host: TableHost, name: string) =>
  valueOf(allocateSide(valueOf(await scenarioSide(host, name)))).decisions.map(
    ({ roles }) => roles,
  );

test("each scenario is allocated by its own settings, the workbook by the Policy sheet", async () => {
  expect(await scenarioNames(book())).toEqual(["Few", "Many kura"]);
  expect(await rolesOf(book(), "few ")).toEqual([2, 0, 0]);
  expect(await rolesOf(book(), "Many kura")).toEqual([2, 2, 0]);
  const now = valueOf(allocateSide(valueOf(await workbookSide(book(), "now"))));
  expect(now.decisions.map(({ roles }) => roles)).toEqual([1, 0, 0]);
});

test("each scenario has its own decisions by a person", async () => {
  const host = book([{ scenario: "Few", ...override("3", "On top", 5), decidedOn: "2019-07-19" }]);
  expect(await rolesOf(host, "Few")).toEqual([2, 0, 5]);
  expect(await rolesOf(host, "Many kura")).toEqual([2, 2, 0]);
});

test("a wrong value is told at its own row of ScenarioSettings, and hurts no other scenario", async () => {
  const host = book();
  const table = host.tables.get("ScenarioSettings")!;
  const at = policyParameters.findIndex(({ key }) => key === "roles");
  const row = policyParameters.length + at;
  const rows = table.rows.map((cells, index) =>
    index === row ? cells.map((cell, column) => (column === 3 ? "many" : cell)) : cells,
  );
  host.tables.set("ScenarioSettings", { ...table, rows });
  expect(await rolesOf(host, "Few")).toEqual([2, 0, 0]);
  expect(sentencesOf(await scenarioSide(host, "Many kura"))).toContainEqual(
    expect.stringMatching(
      new RegExp(`^ScenarioSettings, row ${table.headingRow + 1 + row}, Roles to allocate: `),
    ),
  );
});

test("a name that no scenario has is refused with those there are", async () => {
  expect(sentencesOf(await scenarioSide(book(), "Fewer"))).toEqual([
    'Scenarios: There is no scenario "Fewer". Did you mean "Few"? The scenarios are "Few", "Many kura".',
  ]);
  expect(
    sentencesOf(await scenarioSide(new TableHost([threeClusters, threePhases]), "Few")),
  ).toEqual([expect.stringContaining("None has been saved yet")]);
});
