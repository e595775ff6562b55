/** @jest-environment jsdom */
import "./browserGlobals";
import { screen } from "@testing-library/react";
import { canBePressed, openPane } from "./openPane";

const formula = () => screen.getByTestId("formula").textContent;
const at = (sheet: string, address: string) => ({ sheet, address, rows: 1, columns: 1 });

async function openRoles() {
  const pane = await openPane({ at: "functions" });
  await screen.findByText("Roles of each cluster, row by row.");
  await pane.press(/LSC\.ROLES/);
  return pane;
}

describe("the functions", () => {
  test("are filled in from the selection and inserted", async () => {
    const { host, press, user } = await openRoles();
    expect(screen.getByText("Still to fill in: clusters.")).toBeTruthy();
    host.select(at("My clusters", "A4:J229"));
    await press("Use the selection for clusters");
    await screen.findByDisplayValue("'My clusters'!A4:J229");
    host.select(at("Policy", "B5:C34"));
    await press("Use the selection for policy");
    await screen.findByDisplayValue("Policy!B5:C34");
    await user.type(screen.getByRole("textbox", { name: "roles (may be left out)" }), "600");
    expect(formula()).toBe("=LSC.ROLES('My clusters'!A4:J229,600,Policy!B5:C34)");
    host.select(at("Sheet9", "C3"));
    await press("Insert the formula");
    await screen.findByText("Inserted at Sheet9!C3.");
    expect(host.inserted).toEqual(["=LSC.ROLES('My clusters'!A4:J229,600,Policy!B5:C34)"]);
  });

  test("are not inserted over a cell that holds something, which is named", async () => {
    const { user, press, host } = await openRoles();
    await user.type(screen.getByRole("textbox", { name: "clusters" }), "A1:B2");
    await press("Insert the formula");
    await screen.findByText(/The cell A1 holds something/);
    expect(host.inserted).toEqual([]);
    await press("Go to cell A1 on Sheet1");
    expect(host.gone).toEqual([{ sheet: "Sheet1", address: "A1" }]);
  });

  test("take words for a text, and a name of the workbook as it is", async () => {
    const { host, press, user } = await openPane({ at: "functions" });
    await screen.findByText("The phase a text names.");
    await press(/LSC\.PHASE/);
    const text = screen.getByRole("textbox", { name: "text" });
    await user.type(text, "beginning");
    expect(formula()).toBe('=LSC.PHASE("beginning")');
    host.select(at("Sheet9", "C3"));
    await press("Insert the formula");
    await screen.findByText("Inserted at Sheet9!C3.");
    expect(host.inserted).toEqual(['=LSC.PHASE("beginning")']);
    await user.clear(text);
    await user.type(text, "clusters");
    expect(formula()).toBe("=LSC.PHASE(clusters)");
  });

  test("are not inserted with words where a number is wanted", async () => {
    const { user } = await openRoles();
    await user.type(screen.getByRole("textbox", { name: "clusters" }), "A1:B2");
    await user.type(screen.getByRole("textbox", { name: "roles (may be left out)" }), "((");
    expect(screen.getByText(/^roles takes a number, .* ‘\(\(’ is none\.$/)).toBeTruthy();
    expect(canBePressed(screen.getByRole("button", { name: "Insert the formula" }))).toBe(false);
  });

  test("lead to their help page and back to the list", async () => {
    const { press } = await openRoles();
    expect(screen.getByRole("link", { name: "Read about ROLES" }).getAttribute("href")).toBe(
      "help/functions/roles.html",
    );
    await press("All functions");
    expect(screen.getByText("The phase a text names.")).toBeTruthy();
  });

  test("say so where their list cannot be fetched", async () => {
    await openPane({ at: "functions", loadCatalogue: () => Promise.reject(new Error("offline")) });
    await screen.findByText(/list of functions could not be fetched/);
  });
});
