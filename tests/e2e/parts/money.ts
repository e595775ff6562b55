import { faults, faultsOfPane } from "../faults";
import { openAllocated, opening, type OpenWorkbench } from "../session";
import { rowsOf, tableIn, typeInto } from "../workbench";

export function money(): void {
  let open: OpenWorkbench;

  beforeAll(async () => {
    open = await openAllocated();
    await showScreen("Money");
  }, opening);

  const showScreen = (name: string) => open.pane.getByRole("tab", { name }).click();
  const press = (name: string) => open.pane.getByRole("button", { name, exact: true }).click();
  /** Chooses how the pane looks, and comes back. */
  async function colours(choice: string): Promise<void> {
    await showScreen("Help");
    await open.pane.getByRole("combobox", { name: "Colours" }).selectOption(choice);
    await showScreen("Money");
    await says(/^The money buys/);
  }

  const says = (text: string | RegExp) => open.pane.getByText(text).first().waitFor();

  /** Waits until the formulas of the Cost sheet come to so many dollars in all. */
  async function costSheetComesTo(dollars: number): Promise<void> {
    let all: unknown;
    for (let tries = 0; tries < 100; tries++) {
      all = (await rowsOf(open.page, "Cost")).at(-1)!["Total cost ($)"];
      if (Math.abs(Number(all) - dollars) < 0.01) return;
      await open.page.waitForTimeout(100);
    }
    throw new Error(`The Cost sheet comes to ${String(all)}, not to ${dollars}.`);
  }

  test("the 623 roles cost what the command line says, and a budget typed buys fewer", async () => {
    await says(
      /^623 roles from 27 Jan 2020 cost \$173,308,127 over 4 fiscal years: \$43,691,873 under/,
    );
    await says("The money buys 780 roles; one role more costs $278,183.");
    await open.pane.getByRole("textbox", { name: "Operating budget ($)" }).fill("150m");
    await says("The money buys 539 roles; one role more costs $278,183.");
    await open.picture("money-1-budget");
  });

  test("a slider moved with the keyboard reckons anew, and nothing is written", async () => {
    const slider = open.pane.getByRole("slider", { name: "Salary" });
    await slider.press("ArrowRight");
    expect(await slider.getAttribute("aria-valuetext")).toBe("1 % more");
    await says(/^With the sliders as they stand the roles cost \$1,7\d\d,\d{3} more/);
    await open.picture("money-2-what-if");
    expect(await tableIn(open.page, "Cost")).toBeUndefined();
  });

  test("with everything open it is without faults axe can find, light, dark and in forced colours", async () => {
    for (const summary of await open.pane.locator("summary").all()) await summary.click();
    expect(await faultsOfPane(open)).toEqual([]);
    await colours("Dark");
    for (const summary of await open.pane.locator("summary").all()) await summary.click();
    expect(await faults(open.pane)).toEqual([]);
    await open.pane
      .getByRole("heading", { name: "From the budget to what is left" })
      .scrollIntoViewIfNeeded();
    await open.picture("money-5-dark");
    await colours("Automatic");
    await press("Set the sliders back");
  });

  test("the sheets say the same, and the screen follows the sheet Costs", async () => {
    await press("Write the cost to sheets");
    await says(/^Wrote 4 sheets: /);
    const all = (await rowsOf(open.page, "Cost")).at(-1)!;
    expect(all).toMatchObject({ "Fiscal year": "All years", "Total cost ($)": 173_308_127.27 });
    const costs = await rowsOf(open.page, "Costs");
    const relief = costs.findIndex((row) => row["Input"] === "Relief");
    const { area } = (await tableIn(open.page, "Costs"))!;
    const cell = { row: area.row + 1 + relief, column: area.column + 3 };
    await typeInto(open.page, "Costs", cell, "1000");
    await says(/^The cost has changed since the sheets were written: then 623 roles/);
    await says(/^The money buys 5\d\d roles; one role more costs \$281,609\.$/);
    await costSheetComesTo(173_308_127.27 + (623_000 * 156) / 366 + 3 * 623_000);
    await open.picture("money-3-followed");
    await typeInto(open.page, "Costs", cell, "0");
    await says("The money buys 539 roles; one role more costs $278,183.");
  });

  test("the dollars as the limit give as many roles as they buy", async () => {
    await press("Use these dollars as the limit");
    await says(/^For this run 1 setting is changed: Dollars as the limit 150,000,000/);
    await press("Allocate again");
    await press("Replace the sheets");
    await open.pane
      .getByText(/^539 roles to \d+ of 203 clusters/)
      .first()
      .waitFor();
    await open.picture("money-4-limit");
    const roles = (await rowsOf(open.page, "Allocation")).map((row) => Number(row["Roles"]));
    expect(roles.reduce((sum, each) => sum + each)).toBe(539);
  });

  test("no request left this machine and nothing else was complained of", () => {
    expect(open.outside).toEqual([]);
    expect(open.complaints).toEqual([]);
  });
}
