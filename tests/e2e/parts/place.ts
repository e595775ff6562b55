import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openAllocated, opening, type OpenWorkbench } from "../session";
import { rowsOf, savedBytes } from "../workbench";

export function place(): void {
  const project = resolve(__dirname, "../../..");

  let open: OpenWorkbench;

  beforeAll(async () => {
    open = await openAllocated();
    await showScreen("Place");
    await open.pane.getByText(/^623 LSCs of 124 clusters on 1,052 schools/).waitFor();
  }, opening);

  const showScreen = (name: string) => open.pane.getByRole("tab", { name }).click();
  const press = (name: string) => open.pane.getByRole("button", { name, exact: true }).click();
  const schools = () => open.pane.getByRole("table", { name: "Schools of the cluster" });

  /** Picks the first cluster that a text names. */
  async function pick(text: string): Promise<void> {
    const box = open.pane.getByRole("combobox", { name: "Cluster or school" });
    await box.fill(text);
    await box.press("Enter");
    await schools().waitFor();
  }

  test("a cluster is placed on the map, proved the least travel", async () => {
    await pick("Example Cluster 001");
    await open.pane.getByText(/km of travel a week, in straight lines\.$/).waitFor();
    await open.pane.getByRole("img", { name: /^Map of 13 schools\./ }).waitFor();
    await open.picture("place-1-cluster");
  });

  test("a locked host, half-days typed and dragged are placed anew, and kept on the sheet Hosts", async () => {
    const second = schools().locator("tbody tr").nth(1);
    await second.getByRole("combobox").selectOption("1 or more");
    await open.pane.getByText(/^Your changes make the travel .* longer/).waitFor();
    await second.getByRole("spinbutton").fill("6");
    await open.pane
      .getByText(/: at least 1 LSC is based there and 6 half-days a week\.$/)
      .waitFor();
    await schools().locator("tbody tr").nth(2).locator("input[type=range]").fill("5");
    await open.pane.getByText(/: 5 half-days a week\.$/).waitFor();
    await open.picture("place-2-by-hand");
    await open.pane.getByRole("textbox", { name: "Reason" }).fill("It has an office free");
    await open.pane.getByRole("textbox", { name: "Decided by" }).fill("A. Person");
    await press("Keep on the sheet Hosts");
    await open.pane
      .getByRole("heading", { name: "Changed by hand" })
      .waitFor({ state: "detached" });
    expect(await rowsOf(open.page, "Hosts")).toEqual([
      expect.objectContaining({
        "LSCs at least": 1,
        "Half-days a week": 6,
        Reason: "It has an office free",
      }),
      expect.objectContaining({ "Half-days a week": 5, "Decided by": "A. Person" }),
    ]);
  });

  test("all clusters are placed and written; every half-day and every LSC once", async () => {
    await press("Place all 124 clusters");
    await open.pane
      .getByText("623 LSCs of 124 clusters placed, each proved the least by half-days.")
      .first()
      .waitFor();
    const sum = (rows: readonly Record<string, unknown>[], heading: string) =>
      rows.reduce((total, row) => total + Number(row[heading]), 0);
    const placement = await rowsOf(open.page, "Placement");
    expect(placement).toHaveLength(1052);
    expect(sum(placement, "Half-days a week")).toBe(6230);
    expect(sum(placement, "LSCs based here")).toBe(623);
    expect(placement[1]).toMatchObject({ "Half-days a week": 6 });
    expect(await rowsOf(open.page, "Travel")).toHaveLength(623);
    expect(await rowsOf(open.page, "PlacedClusters")).toHaveLength(124);
    await press("Go to the sheet Placement");
    await open.picture("place-3-sheets");
  });

  test("the cluster's page is a sheet to print and a file to send", async () => {
    await press("Make a sheet to print");
    await open.pane
      .getByText(/^Wrote the sheet Cluster page/)
      .first()
      .waitFor();
    await open.picture("place-4-page");
    await press("Make a file to send");
    await open.pane.getByRole("link", { name: /^Save .*[.]xlsx$/ }).waitFor();
  });

  test("the command line places the saved file the same", async () => {
    const bytes = await savedBytes(open.page);
    const inPane = await rowsOf(open.page, "Placement");
    const folder = mkdtempSync(join(tmpdir(), "lsc-place-"));
    try {
      const [saved, placed] = ["saved.xlsx", "placed.xlsx"].map((name) => join(folder, name));
      writeFileSync(saved!, bytes);
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [resolve(project, "build/cli/lsc.js"), "place", saved!, "-o", placed!, "--json"],
        { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      interface PlacedJson {
        clusters: { schools: { number: string; halfDays: number; hosted: number }[] }[];
      }
      const byFile = (JSON.parse(stdout) as PlacedJson).clusters.flatMap(({ schools }) => schools);
      expect(byFile.map(({ number, halfDays, hosted }) => [number, halfDays, hosted])).toEqual(
        inPane.map((row) => [
          String(row["School number"]),
          row["Half-days a week"],
          row["LSCs based here"],
        ]),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("no request left this machine and nothing else was complained of", () => {
    expect(open.outside).toEqual([]);
    expect(open.complaints).toEqual([]);
  });
}
