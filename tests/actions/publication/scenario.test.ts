import papers from "../../../seeds/published/papers.json";
import { freezeScenario } from "../../../src/actions/freezeScenario";
import { preparePublication } from "../../../src/actions/publication/preparePublication";
import { publicationPage } from "../../../src/actions/publication/page/page";
import { runScenarios } from "../../../src/actions/runScenarios";
import { saveScenario } from "../../../src/actions/saveScenario";
import { decisionsSheet } from "../../../src/sheets/decisions";
import { override } from "../../engine/builders";
import { asTable, type TableHost } from "../tableHost";
import { problemsOf, valueOf } from "../tables";
import { smallBook } from "./books";

const publishedOn = "2019-08-02";
const name = "Final adjustments";
const paper = "1179102";

/** A scenario of 80 roles and a decision, frozen for a paper, in a workbook that went on to 90. */
async function bookWithScenario(reason = "Agreed with the region."): Promise<TableHost> {
  const host = await smallBook({
    policy: { roles: 80 },
    overrides: [override("44", "On top", 3, { reason })],
  });
  host.tables.set("Decisions", asTable({ description: decisionsSheet, lines: [], rows: papers }));
  const by = "Wiremu Writer";
  valueOf(await saveScenario(host, { name, author: by, date: "2019-07-16" }));
  valueOf(await runScenarios(host, [name], { ranOn: "2019-07-16", ranBy: by, program: "1.2.3" }));
  const freezing = { frozenBy: "Hana Freezer", frozenOn: "2019-07-19" };
  valueOf(await freezeScenario(host, { name, paper, ...freezing }));
  const later = await smallBook({ policy: { roles: 90 } });
  for (const table of ["Policy", "Overrides"]) host.tables.set(table, later.tables.get(table)!);
  return host;
}

test("a scenario is published under its name and paper, with its own roles and decisions", async () => {
  const host = await bookWithScenario();
  const { publication, freeTexts } = valueOf(
    await preparePublication(host, { publishedOn, scenario: "final adjustments" }),
  );
  expect(publication.about).toMatchObject({ version: "Final adjustments", paper: paper });
  expect(publication.allocation.input.policy.roles).toBe(80);
  expect(publication.decisions).toHaveLength(1);
  expect(freeTexts.map(({ text }) => text)).toEqual([
    "Constructed example, not the Ministry's data",
    "Final adjustments",
    paper,
    "Agreed with the region.",
  ]);
  const page = publicationPage(publication);
  expect(page).toContain("Version “Final adjustments”, resting on the paper 1179102");
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
