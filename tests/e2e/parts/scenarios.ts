import { faultsOfPane } from "../faults";
import { openExample, opening, type OpenWorkbench } from "../session";
import { rowsOf, tableIn, typeInto, valuesOf } from "../workbench";

export function scenarios(): void {
  let open: OpenWorkbench;

  beforeAll(async () => {
    open = await openExample();
  }, opening);

  const press = (name: string) => open.pane.getByRole("button", { name, exact: true }).click();
  const says = (text: string | RegExp) => open.pane.getByText(text).first().waitFor();
  const fill = (name: string, text: string) =>
    open.pane.getByRole("textbox", { name, exact: true }).fill(text);

  test("the workbook is saved as a scenario and run", async () => {
    await open.pane.getByRole("tab", { name: "Scenarios" }).click();
    await says(/^There are no scenarios yet/);
    expect(await faultsOfPane(open)).toEqual([]);
    await open.picture("scenarios-1-none");
    await fill("Your name", "A. Person");
    await fill("Name of the scenario", "As announced");
    await fill("Note", "The tranche of 623 roles");
    await press("Save the scenario");
    await says("1 scenario: 1 not run.");
    await press('Run "As announced"');
    await says("1 scenario: 1 up to date.");
    const [run] = await rowsOf(open.page, "ScenarioRuns");
    expect(run).toMatchObject({ Scenario: "As announced", Run: 1 });
  });

  test("students changed on the sheet make it out of date, with the cluster named, until it is run again", async () => {
    const { sheet, area } = (await tableIn(open.page, "Clusters"))!;
    const [headings, first] = await valuesOf(open.page, sheet, { ...area, rows: 2 });
    const column = headings!.indexOf("Students");
    const before = Number(first![column]);
    await typeInto(
      open.page,
      sheet,
      { row: area.row + 1, column: area.column + column },
      String(before + 700),
    );
    await says("1 scenario: 1 out of date.");
    const number = String(first![headings!.indexOf("Cluster number")]);
    await says(new RegExp(`^the figures of 1 cluster changed: ${number} .* \\(.* students then, `));
    expect(await faultsOfPane(open)).toEqual([]);
    await open.picture("scenarios-2-out-of-date");
    await press("Run all scenarios");
    await says("1 scenario: 1 up to date.");
    expect(await rowsOf(open.page, "ScenarioRuns")).toHaveLength(2);
  });

  test("it is frozen for a published paper, and the audit list has both", async () => {
    await open.pane
      .getByRole("combobox", { name: "Paper it is for" })
      .selectOption({ value: "1174979" });
    await press("Freeze the scenario");
    await open.pane.locator("summary", { hasText: "22 papers, of which 1 rests" }).click();
    await says('Rests on "As announced", run 2, frozen.');
    await press("Write the audit list");
    await open.pane.getByRole("button", { name: "Go to the sheet Audit" }).click();
    const audit = await rowsOf(open.page, "Audit");
    const kinds = audit.map(({ Kind: kind }) => kind);
    expect(kinds.slice(-2)).toEqual(["Scenario saved", "Scenario frozen"]);
    expect(kinds.filter((kind) => kind === "Paper").length).toBeGreaterThan(20);
    expect(await faultsOfPane(open)).toEqual([]);
    await open.picture("scenarios-3-audit");
    await open.pane.getByRole("heading", { name: "Freeze for a paper" }).scrollIntoViewIfNeeded();
    await open.picture("scenarios-4-papers");
  });

  test("it is drawn in place of the workbook on the screen Sensitivity", async () => {
    await open.pane.getByRole("tab", { name: "Sensitivity" }).click();
    const choice = open.pane.getByRole("combobox", { name: "What is drawn" });
    await choice.selectOption("As announced");
    await fill("Draws", "200");
    await press("Draw 200 times");
    await says("By the scenario “As announced”.");
    expect(await faultsOfPane(open)).toEqual([]);
    await choice.scrollIntoViewIfNeeded();
    await open.picture("scenarios-5-drawn");
  });

  test("no request left this machine and nothing else was complained of", () => {
    expect(open.outside).toEqual([]);
    expect(open.complaints).toEqual([]);
  });
}
