/** @jest-environment jsdom */
import "./browserGlobals";
import { screen, within } from "@testing-library/react";
import { scenarioSettingsSheet } from "../../src/sheets/scenarioSettings";
import { scenariosSheet } from "../../src/sheets/scenarios";
import { createWorkbook } from "../../src/actions/createWorkbook";
import { newXlsx } from "../../src/hosts/xlsx/newXlsx";
import { fileFrom } from "./chosenFile";
import { exampleData, exampleHost, openPane } from "./openPane";

const cells = (table: string, heading: string) =>
  within(
    within(screen.getByRole("table", { name: table }))
      .getByRole("rowheader", { name: new RegExp(`^${heading}`) })
      .closest("tr")!,
  )
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

/** The pane at Policy with the rounding changed, then at Compare. */
async function withRoundingDown() {
  const pane = await openPane({ host: await exampleHost(), at: "policy" });
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Rounding" }), "Down");
  await pane.goTo("Compare");
  return pane;
}

describe("the screen Compare", () => {
  test("without anything to compare with says what to do", async () => {
    const { press } = await openPane({ host: await exampleHost(), at: "compare" });
    await screen.findByText(/^There is nothing to compare with yet/);
    await press("Change a setting");
    await screen.findByRole("tab", { name: "Policy", selected: true });
  });

  test("compares changed settings at once: the difference first, who gains and loses, totals, regions", async () => {
    const { user, host } = await withRoundingDown();
    await screen.findByText(/^623 roles before, 623 after: 6 clusters gain 37 roles, 37 lose 37/);
    expect(
      screen.getByText(/^Rounding \(Nearest → Down\)\. It gave 37 roles to 6 clusters/),
    ).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Who loses: 37 clusters" })).toBeTruthy();
    expect(
      screen.getAllByText(/: Lost 1 role \(\d+ → \d+\): Rounding \(Nearest → Down\) took 1\.$/),
    ).not.toHaveLength(0);
    expect(screen.getByRole("img", { name: /Tai Tokerau 33 before and 35 after/ })).toBeTruthy();
    expect(cells("Whom the roles reach", "New Zealand")[0]).toBe("300,750");
    await user.selectOptions(screen.getByRole("combobox", { name: "What is counted" }), "Roles");
    expect(cells("Whom the roles reach", "Auckland")).toEqual(["212", "205", "−7"]);
    expect(host.written).toHaveLength(1);
  });

  test("is written to three sheets, with the way there, and stays shown", async () => {
    const { press, host } = await withRoundingDown();
    await press("Write the comparison to sheets");
    await screen.findByRole("button", { name: "Go to the sheet ComparisonTotals" });
    expect(host.written.at(-1)).toEqual(["ComparisonSettings", "Comparison", "ComparisonTotals"]);
    expect(screen.getByText(/^623 roles before, 623 after/)).toBeTruthy();
  });

  test("another workbook is opened and compared, and only read", async () => {
    const pane = await openPane({ host: await exampleHost(), at: "compare" });
    const july = newXlsx();
    await createWorkbook(july, exampleData);
    const bytes = await july.toBytes();
    await pane.user.upload(
      screen.getByLabelText("Another workbook to choose from"),
      fileFrom("july.xlsx", bytes),
    );
    await screen.findByText(/^623 roles before, 623 after: 0 clusters gain/);
    expect(screen.getByText("Nothing that can change roles is different.")).toBeTruthy();
    expect(
      screen.getByRole<HTMLOptionElement>("option", { name: "File: july.xlsx", selected: true }),
    ).toBeTruthy();
    await pane.user.upload(
      screen.getByLabelText("Another workbook to choose from"),
      fileFrom("notes.xlsx", "no workbook"),
    );
    await screen.findByText(/not an \.xlsx workbook/);
    expect(pane.host.written).toHaveLength(1);
  });

  test("a scenario can be chosen for either side; both the same is said", async () => {
    const host = await exampleHost();
    await host.writeSheets([
      {
        description: scenariosSheet,
        lines: [],
        rows: [{ name: "Six hundred", author: "A. Person", date: "2019-02-13" }],
      },
      {
        description: scenarioSettingsSheet,
        lines: [],
        rows: [{ scenario: "Six hundred", setting: "Roles to allocate", value: 600 }],
      },
    ]);
    const { user } = await openPane({ host, at: "compare" });
    await screen.findByText(/^623 roles before, 600 after/);
    expect(
      screen.getByText(/^Roles to allocate \(623 → 600\)\. It took 23 roles from \d+ clusters/),
    ).toBeTruthy();
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Before" }),
      "Scenario: Six hundred",
    );
    await screen.findByText(/^Before and after are one and the same/);
  });
});

describe("the screen Equity", () => {
  test("says whom the roles reach, group by group, and who is left out", async () => {
    const { press, host } = await openPane({ host: await exampleHost(), at: "equity" });
    await screen.findByText(
      "300,750 of 777,148 students are reached (38.7 %); 1,471 schools with 476,398 students are left out.",
    );
    expect(cells("Group by group", "Māori students")).toEqual([
      "44.3 %",
      "26.0 %",
      "28.1 %",
      "30.2 %",
    ]);
    expect(cells("Who is left out", "In no cluster")).toEqual(["0", "660", "136", "175,629"]);
    expect(
      screen.getByRole("img", { name: /Tai Tokerau 56\.7 %.*Lines at 18 % and 57 %\.$/ }),
    ).toBeTruthy();
    await press("Write the equity view to sheets");
    await screen.findByRole("button", { name: "Go to the sheet EquityLeftOut" });
    expect(host.written.at(-1)).toEqual(["Equity", "EquityLeftOut"]);
  });

  test("follows the settings changed in the pane, and says so", async () => {
    const { user, goTo } = await openPane({ host: await exampleHost(), at: "policy" });
    const roles = screen.getByRole("textbox", { name: "Roles to allocate (roles)" });
    await user.clear(roles);
    await user.type(roles, "300");
    await goTo("Equity");
    await screen.findByText("With 1 setting changed in this pane.");
    expect(screen.queryByText(/^300,750 of 777,148/)).toBeNull();
  });

  test("without schools it says what is missing and where to bring them in", async () => {
    const { press } = await openPane({ at: "equity" });
    await press("Bring schools in");
    await screen.findByRole("tab", { name: "Data", selected: true });
  });
});
