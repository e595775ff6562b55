import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openExample, opening, type OpenWorkbench } from "../session";
import {
  rowsOf,
  savedBytes,
  selectCell,
  tableIn,
  typeInto,
  valuesOf,
  type Door,
} from "../workbench";

export function mainJob(): void {
  const project = resolve(__dirname, "../../..");

  /** The first row of the Coverage sheet, with the figures published for the first tranche. */
  const published = {
    Roles: 623,
    "Clusters with roles": 124,
    "Schools and kura": 1052,
    "Rural schools": 350,
    "Māori medium kura": 28,
    Students: 300_750,
    "Māori students": 89_694,
    "Pacific students": 34_701,
  };

  let open: OpenWorkbench;

  beforeAll(async () => {
    open = await openExample();
  }, opening);

  /** The figures in the pane, by their labels. */
  async function figuresInPane(): Promise<Record<string, number>> {
    const rows = await open.pane
      .getByRole("table", { name: "Whom the roles reach" })
      .locator("tbody tr")
      .all();
    const figures = await Promise.all(
      rows.map(async (row) => [
        await row.locator("th").innerText(),
        Number((await row.locator("td").first().innerText()).replaceAll(",", "")),
      ]),
    );
    return Object.fromEntries(figures);
  }

  const showScreen = (name: string) => open.pane.getByRole("tab", { name }).click();

  /** Waits until a sheet is shown, and a cell of it is selected where one is asked for. */
  async function selected(sheet: string, cell?: { row: number; column: number }): Promise<void> {
    await open.page.waitForFunction(
      ([sheet, cell]) => {
        const { grid } = (window as unknown as Door).workbench;
        const { sheetId, area } = grid.view.selection();
        const isShown = grid.sheets.list().find(({ id }) => id === sheetId)?.name === sheet;
        return isShown && (!cell || (area.row === cell.row && area.column === cell.column));
      },
      [sheet, cell] as const,
    );
  }

  /** Where the students of a cluster stand on the Clusters sheet. */
  async function studentsOf(number: number): Promise<{ row: number; column: number }> {
    const { area } = (await tableIn(open.page, "Clusters"))!;
    const rows = await rowsOf(open.page, "Clusters");
    const at = rows.findIndex((each) => each["Cluster number"] === number);
    return {
      row: area.row + 1 + at,
      column: area.column + Object.keys(rows[0]!).indexOf("Students"),
    };
  }

  /** Beside the Clusters table, where the formula stands. */
  async function besideClusters(): Promise<{ row: number; column: number }> {
    const { area } = (await tableIn(open.page, "Clusters"))!;
    return { row: area.row, column: area.column + area.columns + 1 };
  }

  /** Roles by cluster number as the formula spills them. */
  async function spilledRoles(): Promise<Map<unknown, unknown>> {
    const area = { ...(await besideClusters()), rows: 226, columns: 6 };
    const [headings, ...rows] = await valuesOf(open.page, "Clusters", area);
    const [number, roles] = ["Cluster number", "Roles"].map((name) => headings!.indexOf(name));
    return new Map(rows.map((row) => [row[number!], row[roles!]]));
  }

  /** Waits until the formula gives a cluster so many roles; it calculates a moment after a change. */
  async function spills(number: number, roles: number): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      if ((await spilledRoles()).get(number) === roles) return;
      await open.page.waitForTimeout(100);
    }
    throw new Error(`The formula does not give cluster ${number} ${roles} roles.`);
  }

  const writtenRoles = async (): Promise<Map<unknown, unknown>> =>
    new Map(
      (await rowsOf(open.page, "Allocation")).map((row) => [row["Cluster number"], row["Roles"]]),
    );

  const namesOfSheets = (): Promise<string[]> =>
    open.page.evaluate(() =>
      (window as unknown as Door).workbench.grid.sheets.list().map(({ name }) => name),
    );

  /** Waits until these are the sheets, which undo brings back one after the other. */
  const hasSheets = (names: readonly string[]) =>
    open.page.waitForFunction(
      (names) =>
        (window as unknown as Door).workbench.grid.sheets
          .list()
          .map(({ name }) => name)
          .join() === names,
      names.join(),
    );

  test("the workbench opens with the worked example, and says that it is constructed", async () => {
    await open.pane.getByText("2,523 schools, 225 clusters and phases for 3 terms.").waitFor();
    await open.pane.getByText("Constructed example, not the Ministry's data").waitFor();
    await open.picture("1-start");
  });

  test("Allocate gives the published figures in the pane and on the sheet", async () => {
    await open.page
      .getByRole("group", { name: "LSC" })
      .getByRole("button", { name: "Allocate" })
      .click();
    await open.pane.getByRole("button", { name: "Allocate", exact: true }).click();
    await open.pane.getByText("All as published for the first tranche").waitFor();
    expect(await figuresInPane()).toEqual(published);
    const [country] = await rowsOf(open.page, "Coverage");
    expect(country).toMatchObject({ Region: "New Zealand", ...published });
    expect(await rowsOf(open.page, "Allocation")).toHaveLength(225);
    await open.pane.getByRole("button", { name: "Go to the sheet Allocation" }).click();
    await selected("Allocation");
    await open.picture("2-allocation");
  });

  test("Undo takes back a whole run, and Redo brings it again", async () => {
    const sheets = await namesOfSheets();
    const before = sheets.slice(0, -3);
    expect(sheets.slice(-3)).toEqual(["Allocation", "Reasons", "Coverage"]);
    const change = (name: string) =>
      open.page.getByRole("group", { name: "Changes" }).getByRole("button", { name }).click();
    await change("Undo");
    await hasSheets(before);
    await open.pane.getByText("Taken back: this result is no longer in the workbook.").waitFor();
    await change("Redo");
    await hasSheets(sheets);
    expect((await rowsOf(open.page, "Coverage"))[0]).toMatchObject(published);
  });

  test("a formula typed into a cell spills the very roles the pane wrote", async () => {
    const clusters = (await tableIn(open.page, "Clusters"))!.address;
    const phases = (await tableIn(open.page, "Phases"))!.address;
    const formula = `=LSC.ALLOCATE(${clusters},,,${phases})`;
    await typeInto(open.page, "Clusters", await besideClusters(), formula);
    const written = await writtenRoles();
    expect(written.size).toBe(225);
    await spills(1, Number(written.get(1)));
    expect(await spilledRoles()).toEqual(written);
    await open.picture("3-formula");
  });

  test("when a cluster's students change in the sheet, the formula follows and the pane says that its result is out of date", async () => {
    const before = await spilledRoles();
    const first = (await rowsOf(open.page, "Allocation"))[0]!;
    const number = Number(first["Cluster number"]);
    await typeInto(
      open.page,
      "Clusters",
      await studentsOf(number),
      String(Number(first["Students"]) + 1000),
    );
    await spills(number, Number(before.get(number)) + 2);
    await showScreen("Allocate");
    await open.pane.getByText("Out of date").waitFor();
    await typeInto(open.page, "Clusters", await studentsOf(number), String(first["Students"]));
    await spills(number, Number(before.get(number)));
    expect(await spilledRoles()).toEqual(before);
  });

  test("a bad cell is named, and Go to cell selects it", async () => {
    const cell = await studentsOf(13);
    const [[right]] = (await valuesOf(open.page, "Clusters", { ...cell, rows: 1, columns: 1 })) as [
      [number],
    ];
    await selectCell(open.page, "Clusters", cell);
    await open.page.keyboard.press("Delete");
    await showScreen("Allocate");
    await open.pane.getByRole("button", { name: "Allocate again" }).click();
    const problem = open.pane
      .getByRole("listitem")
      .filter({ hasText: `Clusters, row ${cell.row + 1}, Students` });
    await problem.first().waitFor();
    await open.picture("4-problem");
    await selectCell(open.page, "Policy", { row: 0, column: 0 });
    await problem
      .first()
      .getByRole("button", { name: /^Go to cell/ })
      .click();
    await selected("Clusters", cell);
    await typeInto(open.page, "Clusters", cell, String(right));
    await spills(13, 0);
  });

  test("the pane follows the selection and says why a cluster got what it got", async () => {
    await showScreen("Why");
    await selectCell(open.page, "Clusters", await studentsOf(13));
    await open.pane
      .getByText("The 623 roles had run out before its place in the order, number 125, came.")
      .first()
      .waitFor();
    await open.picture("5-why");
  });

  test("a saved file gives the command line the same figures", async () => {
    const bytes = await savedBytes(open.page);
    const folder = mkdtempSync(join(tmpdir(), "lsc-workbench-"));
    try {
      const [saved, allocated] = ["saved.xlsx", "allocated.xlsx"].map((name) => join(folder, name));
      writeFileSync(saved!, bytes);
      const run = (...args: string[]) =>
        spawnSync(process.execPath, [resolve(project, "build/cli/lsc.js"), ...args], {
          encoding: "utf8",
        });
      expect(run("check", saved!)).toMatchObject({ status: 0, stderr: "" });
      const { status, stdout, stderr } = run("allocate", saved!, "-o", allocated!, "--json");
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(Object.values(JSON.parse(stdout).coverage)).toEqual(Object.values(published));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("a run, and Undo and Redo of it, leave the person where they are", async () => {
    const cell = { row: 6, column: 2 };
    await typeInto(open.page, "Policy", cell, "600");
    await selectCell(open.page, "Policy", cell);
    await showScreen("Allocate");
    await open.pane.getByRole("button", { name: "Allocate again" }).click();
    await open.pane.getByRole("region", { name: "What would change" }).waitFor();
    await open.pane.getByRole("button", { name: "Replace the sheets" }).click();
    const roles = async (wanted: number) => {
      for (let tries = 0; tries < 300; tries++) {
        if ((await rowsOf(open.page, "Coverage"))[0]!["Roles"] === wanted) return;
        await open.page.waitForTimeout(100);
      }
      throw new Error(`Coverage does not come to ${wanted} roles.`);
    };
    await roles(600);
    await open.pane.getByRole("button", { name: "Allocate again" }).waitFor();
    await selected("Policy", cell);
    for (const [button, wanted] of [
      ["Undo", published.Roles],
      ["Redo", 600],
    ] as const) {
      await open.page
        .getByRole("group", { name: "Changes" })
        .getByRole("button", { name: button })
        .click();
      await roles(wanted);
      await selected("Policy", cell);
    }
  });

  test("each button of the ribbon shows its screen", async () => {
    const ribbon = open.page.getByRole("group", { name: "LSC" });
    for (const [button, screen] of [
      ["Explain", "Why"],
      ["Data", "Data"],
      ["Help", "Help"],
      ["Allocate", "Allocate"],
    ] as const) {
      await ribbon.getByRole("button", { name: button }).click();
      await open.pane.locator("[role=tab][aria-selected=true]", { hasText: screen }).waitFor();
    }
  });

  /** Univer 0.25.1 draws a sheet once more that undo has just taken away, and says that it is gone. */
  const isOfUndoneSheet = (complaint: string) =>
    complaint.startsWith("cannot find current worksheet");

  test("no request left this machine and nothing else was complained of", () => {
    expect(open.outside).toEqual([]);
    expect(open.complaints.filter((complaint) => !isOfUndoneSheet(complaint))).toEqual([]);
  });
}
