import { faultsOfPane } from "../faults";
import { openExample, opening, type OpenWorkbench } from "../session";
import { rowsOf, tableIn } from "../workbench";

export function compare(): void {
  let open: OpenWorkbench;

  beforeAll(async () => {
    open = await openExample();
  }, opening);

  const showScreen = (name: string) => open.pane.getByRole("tab", { name }).click();
  const press = (name: string) => open.pane.getByRole("button", { name, exact: true }).click();
  const says = (text: string | RegExp) => open.pane.getByText(text).first().waitFor();

  test("a setting changed in the pane is compared at once with the workbook as it stands", async () => {
    await showScreen("Compare");
    await says(/^There is nothing to compare with yet/);
    await press("Change a setting");
    await open.pane.locator("summary", { hasText: /^Claim/ }).click();
    await open.pane.getByRole("combobox", { name: "Rounding" }).selectOption("Down");
    await showScreen("Compare");
    await says(/^623 roles before, 623 after: \d+ clusters gain \d+ roles, \d+ lose \d+, \d+ have/);
    await says(
      /^Rounding \(Nearest → Down\)\. It gave \d+ roles to \d+ clusters and took \d+ roles/,
    );
    await open.picture("compare-1-differences");
    for (const summary of await open.pane.locator("details:not([open]) > summary").all())
      await summary.click();
    await says(/: Lost 1 role \(\d+ → \d+\): Rounding \(Nearest → Down\) took 1\.$/);
    await open.pane.getByRole("heading", { name: "Who gains" }).scrollIntoViewIfNeeded();
    await open.picture("compare-2-who");
    await open.pane.getByRole("heading", { name: /^Roles by region/ }).scrollIntoViewIfNeeded();
    await open.picture("compare-3-regions");
    expect(await faultsOfPane(open)).toEqual([]);
  });

  test("the sheets say the same, and the parts of every row add up to its change", async () => {
    await press("Write the comparison to sheets");
    await open.pane.getByRole("button", { name: "Go to the sheet ComparisonTotals" }).waitFor();
    const rows = await rowsOf(open.page, "Comparison");
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) expect(row["1. Rounding"]).toBe(row["Change"]);
    const [rounding] = await rowsOf(open.page, "ComparisonSettings");
    expect(rounding).toMatchObject({ "What is different": "Rounding", "Change of all roles": 0 });
    const totals = await rowsOf(open.page, "ComparisonTotals");
    expect(totals[0]).toMatchObject({
      Group: "New Zealand",
      "Roles before": 623,
      "Roles after": 623,
    });
    await open.picture("compare-4-sheets");
  });

  test("the equity view says whom the roles reach and who is left out, and is written", async () => {
    await showScreen("Policy");
    await press("Discard the changes");
    await showScreen("Equity");
    await says(/^300,750 of 777,148 students are reached \(38\.7 %\); 1,471 schools with 476,398/);
    await open.picture("equity-1-access");
    await open.pane.getByRole("heading", { name: "Group by group" }).scrollIntoViewIfNeeded();
    await open.picture("equity-2-groups");
    await open.pane
      .getByRole("heading", { name: "Who is left out" })
      .last()
      .scrollIntoViewIfNeeded();
    await open.picture("equity-3-left-out");
    expect(await faultsOfPane(open)).toEqual([]);
    await press("Write the equity view to sheets");
    await open.pane.getByRole("button", { name: "Go to the sheet EquityLeftOut" }).waitFor();
    expect((await rowsOf(open.page, "EquityLeftOut")).at(-1)).toMatchObject({
      Why: "All without an LSC",
      Clusters: 101,
      "Schools and kura": 1471,
    });
    expect(await tableIn(open.page, "Allocation")).toBeUndefined();
  });

  test("no request left this machine and nothing else was complained of", () => {
    expect(open.outside).toEqual([]);
    expect(open.complaints).toEqual([]);
  });
}
