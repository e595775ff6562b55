import { preparePublication } from "../../../src/actions/publication/preparePublication";
import { publicationPage } from "../../../src/actions/publication/page/page";
import { standardValues } from "../../../src/parameters/policyFrom";
import { scenarioOverridesSheet } from "../../../src/sheets/scenarioOverrides";
import { settingRows } from "../../../src/sheets/scenarioSettingRows";
import { scenarioSettingsContent } from "../../../src/sheets/scenarioSettings";
import { scenariosSheet } from "../../../src/sheets/scenarios";
import { override } from "../../engine/builders";
import { asTable, type TableHost } from "../tableHost";
import { problemsOf, valueOf } from "../tables";
import { smallBook } from "./books";

const publishedOn = "2019-08-02";

/** A workbook with a frozen scenario of 80 roles and a decision, beside a policy of 90. */
async function bookWithScenario(reason = "Agreed with the region."): Promise<TableHost> {
  const host = await smallBook({ policy: { roles: 90 } });
  const tables = [
    asTable({
      description: scenariosSheet,
      lines: [],
      rows: [
        {
          name: "Final adjustments",
          author: "Wiremu Writer",
          date: "2019-07-16",
          frozenFor: "METIS 1199053",
          frozenOn: "2019-07-19",
          frozenBy: "Hana Freezer",
        },
      ],
    }),
    asTable(
      scenarioSettingsContent(
        settingRows("Final adjustments", { ...standardValues(), roles: 80 }, standardValues()),
        () => true,
      ),
    ),
    asTable({
      description: scenarioOverridesSheet,
      lines: [],
      rows: [{ scenario: "Final adjustments", ...override("44", "On top", 3, { reason }) }],
    }),
  ];
  for (const table of tables) host.tables.set(table.sheet, table);
  return host;
}

test("a scenario is published under its name and paper, with its own roles and decisions", async () => {
  const host = await bookWithScenario();
  const { publication, freeTexts } = valueOf(
    await preparePublication(host, { publishedOn, scenario: "final adjustments" }),
  );
  expect(publication.about).toMatchObject({ version: "Final adjustments", paper: "METIS 1199053" });
  expect(publication.allocation.input.policy.roles).toBe(80);
  expect(publication.decisions).toHaveLength(1);
  expect(freeTexts.map(({ text }) => text)).toEqual([
    "Final adjustments",
    "METIS 1199053",
    "Agreed with the region.",
  ]);
  const page = publicationPage(publication);
  expect(page).toContain("Version “Final adjustments”, resting on the paper METIS 1199053");
  expect(page).not.toMatch(/Wiremu|Writer|Hana|Freezer|A\. Person/);
  const asItStands = valueOf(await preparePublication(host, { publishedOn }));
  expect(asItStands.publication.allocation.input.policy.roles).toBe(90);
  expect(asItStands.publication.decisions).toEqual([]);
});

test("a text that names who wrote a scenario is refused, and so is a scenario that is not there", async () => {
  const host = await bookWithScenario("As Wiremu Writer noted.");
  const named = await preparePublication(host, { publishedOn, scenario: "Final adjustments" });
  expect(named.ok).toBe(false);
  expect(problemsOf(named).map(({ code }) => code)).toContain("person-named");
  const unknown = await preparePublication(host, { publishedOn, scenario: "Other" });
  expect(problemsOf(unknown).map(({ sentence }) => sentence)).toEqual([
    'There is no scenario "Other". The scenarios are "Final adjustments".',
  ]);
});
