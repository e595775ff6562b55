/** @jest-environment jsdom */
import "./browserGlobals";
import { screen, waitFor, within } from "@testing-library/react";
import { surveyWorkbook } from "../../src/actions/surveyWorkbook";
import { standardValues } from "../../src/parameters/policyFrom";
import { policyParameters } from "../../src/parameters/policyParameters";
import { clustersSheet } from "../../src/sheets/clusters";
import { policyContent } from "../../src/sheets/policy";
import { hostWith, openPane } from "./openPane";
import { threeClusters } from "./threeClusters";

const roles = () => screen.getByRole("textbox", { name: "Roles to allocate (roles)" });

async function openPolicy() {
  const host = await hostWith(threeClusters);
  const pane = await openPane({ host, at: "policy" });
  const type = async (text: string) => {
    await pane.user.clear(roles());
    await pane.user.type(roles(), text);
  };
  return { ...pane, type };
}

describe("the settings", () => {
  test("all stand there, each with what it does and where it comes from", async () => {
    await openPolicy();
    for (const { name, meaning, basis } of policyParameters) {
      expect(screen.getAllByText(meaning).length).toBeGreaterThan(0);
      const word = "source" in basis ? "Source" : "Assumption";
      const reason = "source" in basis ? basis.source : basis.assumption;
      const summary = document.querySelector(`summary[aria-label="${word}: ${name}"]`);
      expect(summary?.parentElement?.textContent).toContain(reason);
    }
  });

  test("are refused with the sentence of the sheet where they cannot be", async () => {
    const { type } = await openPolicy();
    await type("6x");
    expect(
      screen.getByText('"6x" is not a number. Enter a whole number from 0 to 1,000,000.'),
    ).toBeTruthy();
    expect(roles().getAttribute("aria-invalid")).toBe("true");
    expect(screen.queryByRole("button", { name: "Write to the Policy sheet" })).toBeNull();
  });

  test("are marked where changed, and go back one by one or all together", async () => {
    const { type, press } = await openPolicy();
    await type("4");
    expect(screen.getByText("Changed, not on the sheet")).toBeTruthy();
    await press("Reset to 623: Roles to allocate");
    expect(roles()).toHaveProperty("value", "623");
    expect(screen.queryByText("Changed, not on the sheet")).toBeNull();
    await type("5");
    await press("Reset all to the standard");
    expect(roles()).toHaveProperty("value", "623");
  });
});

describe("a changed setting", () => {
  test("shows who would gain and who would lose before anything is written", async () => {
    const { type, press, user, host } = await openPolicy();
    const before = host.written.length;
    await type("3");
    await user.selectOptions(screen.getByRole("combobox", { name: "Rounding" }), "Up");
    await press("See what would change");
    const changes = await screen.findByRole("region", { name: "What would change" });
    expect(within(changes).getByText("Awa: 2 → 3 roles")).toBeTruthy();
    expect(within(changes).getByText("Ōtākou: 2 → 0 roles")).toBeTruthy();
    expect(host.written.length).toBe(before);
  });

  test("counts for the next run and leaves the sheet as it is", async () => {
    const { type, goTo, press, host } = await openPolicy();
    await type("3");
    await goTo("Allocate");
    expect(screen.getByText(/1 setting is changed: Roles to allocate 3\./)).toBeTruthy();
    await press("Allocate");
    await screen.findByText(/^3 roles to 2 of 3 clusters/, { selector: "p" });
    expect((await surveyWorkbook(host)).policy.roles).toBe(623);
  });

  test("is compared with the sheet written last", async () => {
    const { type, goTo, press } = await openPolicy();
    await goTo("Allocate");
    await press("Allocate");
    await screen.findByText(/^5 roles to 3/, { selector: "p" });
    await goTo("Policy");
    await type("4");
    await goTo("Allocate");
    await press("Allocate again");
    await screen.findByText(
      /Compared with the sheet Allocation, no cluster would gain, 1 would lose/,
      {
        selector: "section p",
      },
    );
  });

  test("is written to the sheet, and then is no change any more", async () => {
    const { type, press, host } = await openPolicy();
    await type("4");
    await press("Write to the Policy sheet");
    await screen.findByText("Nothing is changed in this pane.");
    expect((await surveyWorkbook(host)).policy.roles).toBe(4);
    expect(roles()).toHaveProperty("value", "4");
  });

  test("that was written makes a result of before out of date, and follows the sheet from then on", async () => {
    const { type, press, goTo, host } = await openPolicy();
    await goTo("Allocate");
    await press("Allocate");
    await screen.findByText(/^5 roles to 3/, { selector: "p" });
    await goTo("Policy");
    await type("4");
    await press("Write to the Policy sheet");
    await screen.findByText("Nothing is changed in this pane.");
    await host.change(
      policyContent({ ...standardValues(), roles: 9, aboutData: "Ours" }, ["Changed by hand"]),
    );
    await waitFor(() => expect(roles()).toHaveProperty("value", "9"));
    await goTo("Allocate");
    expect(screen.getByText(/^Out of date/)).toBeTruthy();
  });

  test("shows no answer that may no longer hold", async () => {
    const { type, press, host } = await openPolicy();
    await type("4");
    await press("See what would change");
    await screen.findByRole("region", { name: "What would change" });
    await host.change({ description: clustersSheet, lines: [], rows: threeClusters.clusters });
    await waitFor(() =>
      expect(screen.queryByRole("region", { name: "What would change" })).toBeNull(),
    );
  });

  test("is given up by discarding it", async () => {
    const { type, press } = await openPolicy();
    await type("4");
    await press("Discard the changes");
    expect(roles()).toHaveProperty("value", "623");
  });
});
