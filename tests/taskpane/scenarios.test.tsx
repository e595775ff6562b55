/** @jest-environment jsdom */
import "./browserGlobals";
import { fireEvent, screen, within } from "@testing-library/react";
import { auditSheet } from "../../src/sheets/audit";
import { clustersSheet } from "../../src/sheets/clusters";
import { FileLiveHost } from "./fileLiveHost";
import { canBePressed, hostWith, openPane } from "./openPane";
import { threeClusters } from "./threeClusters";
import { violationsIn } from "./violationsIn";

const box = (name: string) => screen.getByRole("textbox", { name });
const type = (name: string, value: string) => fireEvent.change(box(name), { target: { value } });
const item = (name: string) => screen.findByRole("listitem", { name });

/** The pane at Scenarios over three clusters, with a person who has said who she is. */
async function openScenarios(host?: FileLiveHost) {
  const opened = await openPane({ host: host ?? (await hostWith(threeClusters)), at: "scenarios" });
  await screen.findByRole("button", { name: "Save the scenario" });
  type("Your name", "A. Person");
  const save = async (name: string) => {
    type("Name of the scenario", name);
    await opened.press("Save the scenario");
    await screen.findByText(new RegExp(`^Saved "${name}"`));
    await item(name);
  };
  const run = async (name: string, number = 1) => {
    await opened.press(`Run "${name}"`);
    await screen.findByText(new RegExp(`^"${name}", run ${number}: `));
  };
  return { ...opened, save, run };
}

/** The person makes a cluster larger on the sheet. */
const grow = (host: FileLiveHost, students: number) =>
  host.change({
    description: clustersSheet,
    lines: [],
    rows: threeClusters.clusters.map((cluster) =>
      cluster.number === "2" ? { ...cluster, students } : cluster,
    ),
  });

describe("saving", () => {
  test("without scenarios it says what one is; what is missing is said, and nothing is written", async () => {
    const host = await hostWith(threeClusters);
    const { press } = await openPane({ host, at: "scenarios" });
    await screen.findByText(/^There are no scenarios yet\. A scenario keeps all settings/);
    expect(screen.queryByRole("button", { name: "Run all scenarios" })).toBeNull();
    const before = host.written.length;
    await press("Save the scenario");
    await screen.findByText(/^Give the scenario a name/);
    screen.getByText(/^Say who saves the scenario/);
    expect(host.written).toHaveLength(before);
  });

  test("keeps the workbook as it stands, with author, today and note", async () => {
    const { save, host } = await openScenarios();
    type("Note", "First version");
    await save("As announced");
    const saved = await item("As announced");
    within(saved).getByText(/^by A\. Person, \d+ [A-Z][a-z]+ \d{4}$/);
    within(saved).getByText("First version");
    within(saved).getByText("Not run yet");
    screen.getByText("1 scenario: 1 not run.");
    expect(host.written.at(-1)).toEqual(["Scenarios", "ScenarioSettings", "ScenarioOverrides"]);
    expect(box("Name of the scenario")).toHaveProperty("value", "");
  });

  test("takes settings changed in the pane in, or leaves them out", async () => {
    const pane = await openPane({ host: await hostWith(threeClusters), at: "policy" });
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Rounding" }), "Down");
    await pane.goTo("Scenarios");
    const box = await screen.findByRole("checkbox", {
      name: "With 1 setting changed in this pane",
    });
    type("Your name", "A. Person");
    type("Name of the scenario", "Down");
    await pane.press("Save the scenario");
    await screen.findByText(/Other settings than there: Rounding Down\.$/);
    await pane.user.click(box);
    type("Name of the scenario", "Nearest");
    await pane.press("Save the scenario");
    await screen.findByText(/^Saved "Nearest".* All settings as there\.$/);
  });
});

describe("deriving", () => {
  test("makes another of one, which keeps what it was made from when the workbook changes", async () => {
    const { save, user, goTo, press } = await openScenarios();
    await save("As announced");
    await goTo("Policy");
    await user.selectOptions(screen.getByRole("combobox", { name: "Rounding" }), "Up");
    await goTo("Scenarios");
    await item("As announced");
    type("Your name", "B. Person");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Made from" }),
      "Scenario: As announced",
    );
    type("Name of the scenario", "Up");
    await press("Save the scenario");
    await screen.findByText(
      'Saved "Up", derived from "As announced", with 0 decisions by a person. Other settings than there: Rounding Up.',
    );
    within(await item("Up")).getByText(/^from "As announced", by B\. Person, /);
    await press("Run all scenarios");
    await screen.findByText(/^"As announced", run 1: 5 of .* "Up", run 1: 6 of /);
  });
});

describe("running", () => {
  test("adds a run; one that would be the same adds none", async () => {
    const { save, run, press, host, container } = await openScenarios();
    await save("As announced");
    await run("As announced");
    const ran = await item("As announced");
    within(ran).getByText(/^run 1: 5 of 623 roles to 3 clusters, on /);
    await within(ran).findByText("Up to date");
    const before = host.written.length;
    await press('Run "As announced"');
    await screen.findByText(/^"As announced": nothing has changed since run 1/);
    expect(host.written).toHaveLength(before);
    expect(await violationsIn(container)).toEqual([]);
  });

  test("a cluster changed on its sheet makes the result out of date, with the cluster named, until it is run again", async () => {
    const { save, run, host } = await openScenarios();
    await save("As announced");
    await run("As announced");
    await grow(host, 1600);
    const stale = await item("As announced");
    await within(stale).findByText("Out of date:");
    within(stale).getByText(
      "the figures of 1 cluster changed: 2 Ōtākou (900 students then, 1,600 now)",
    );
    screen.getByText("1 scenario: 1 out of date.");
    await run("As announced", 2);
    await within(await item("As announced")).findByText("Up to date");
  });

  test("all are run in one press, and Cancel leaves the workbook as it was", async () => {
    const { save, press, host } = await openScenarios();
    await save("One");
    await save("Two");
    host.holds = true;
    const before = host.written.length;
    await press("Run all scenarios");
    await screen.findByText("Writing the sheets …");
    await press("Cancel");
    host.release();
    await screen.findByText(/^Stopped as you asked/);
    expect(host.written).toHaveLength(before);
    host.holds = false;
    await press("Run all scenarios");
    await screen.findByText(/^"One", run 1: .* "Two", run 1: /);
    await screen.findByText("2 scenarios: 2 up to date.");
  });
});

describe("freezing and the paper trail", () => {
  const paper = {
    date: "2019-02-21",
    kind: "Education Report",
    title: "Allocation of the initial tranche",
    reference: "1174979",
  };
  const withPaper = { ...threeClusters, papers: [paper] };

  test("papers stand in order of date, whatever the order of their rows", async () => {
    const earlier = { date: "2018-11-20", kind: "Briefing Note", title: "Allocation options" };
    await openScenarios(await hostWith({ ...threeClusters, papers: [paper, earlier] }));
    screen.getByText("2 papers, of which 0 rest on a scenario");
    const [first, second] = screen.getAllByText(/^\d+ [A-Z][a-z]+ 201[89], /);
    expect(first!.textContent).toMatch(/^20 Nov 2018, Briefing Note: Allocation options/);
    expect(second!.textContent).toMatch(/^21 Feb 2019, .*\(1174979\)/);
  });

  test("only what holds can be frozen; then the paper rests on it, and it is never run again", async () => {
    const { save, run, press, host } = await openScenarios(await hostWith(withPaper));
    screen.getByText("Rests on no scenario.");
    await save("As announced");
    screen.getByText(/^No scenario can be frozen now/);
    await run("As announced");
    await screen.findByRole("combobox", { name: "Scenario to freeze" });
    type("Your name", "");
    await press("Freeze the scenario");
    await screen.findByText(/^Say who freezes the scenario/);
    type("Your name", "B. Person");
    await press("Freeze the scenario");
    await screen.findByText(
      'Froze "As announced", run 1, as the version of 1174979 (Allocation of the initial tranche).',
    );
    await screen.findByText('Rests on "As announced", run 1, frozen.');
    expect(host.written.at(-1)).toContain("Decisions");
    expect(screen.queryByRole("button", { name: 'Run "As announced"' })).toBeNull();
    expect(canBePressed(screen.getByRole("button", { name: "Run all scenarios" }))).toBe(false);
    await grow(host, 1600);
    await within(await item("As announced")).findByText("As frozen; since then:");
  });

  test("where there is no register it is added in one press", async () => {
    const { press, host } = await openScenarios(new FileLiveHost());
    await press("Add the register of papers");
    await screen.findByText(/^No paper is on the register yet/);
    expect(host.written).toEqual([["Decisions"]]);
  });

  test("the audit list is written with everything decided, and the way there is shown", async () => {
    const { save, press, host } = await openScenarios(await hostWith(withPaper));
    await save("As announced");
    await press("Write the audit list");
    await screen.findByText("Wrote 2 papers and decisions to the sheet Audit.");
    await press("Go to the sheet Audit");
    expect(host.gone.at(-1)).toMatchObject({ sheet: "Audit", address: "A1" });
    const [audit] = await host.readTables([auditSheet]);
    expect(audit!.rows.map((row) => row[1])).toEqual(["Paper", "Scenario saved"]);
  });
});
