import type { Area } from "../../../src/workbench/grid/Area";
import { opening, openScratch, scratch, type OpenWorkbench } from "../session";
import { rowsOf, typeInto, valuesOf, type Door } from "../workbench";

export function placing(): void {
  let open: OpenWorkbench;

  beforeAll(async () => {
    open = await openScratch();
  }, opening);

  /** Cells once the first of them holds a value; formulas calculate a moment after they are typed. */
  async function cellsOnce(first: unknown, area: Area, sheet = scratch) {
    let cells = await valuesOf(open.page, sheet, area);
    for (let tries = 0; tries < 300 && cells[0]![0] !== first; tries++) {
      await open.page.waitForTimeout(100);
      cells = await valuesOf(open.page, sheet, area);
    }
    expect(cells[0]![0]).toBe(first);
    return cells;
  }

  /** Scripts the add-in has loaded. */
  const scripts = async () =>
    open.pane.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .filter((name) => name.endsWith(".js")),
    );

  test("PLACE in a cell loads its part, waits and spills; TRAVEL reckons what stands there", async () => {
    const { page } = open;
    const schools = (await rowsOf(page, "Schools")).filter((row) => row["Cluster number"] === 1);
    expect(schools).toHaveLength(13);
    const before = await scripts();
    await typeInto(open.page, scratch, { row: 0, column: 0 }, "=LSC.PLACE(Schools[#All],3,,1)");
    const rows = schools.length + 2;
    const spill = { row: 0, column: 0, rows, columns: 8 };
    const [, ...placed] = await cellsOnce("School number", spill);
    const total = placed.pop()!;
    expect((await scripts()).length).toBeGreaterThan(before.length);
    expect(placed.map(([number]) => number)).toEqual(schools.map((row) => row["School number"]));
    expect(total.slice(0, 5)).toEqual(["Total", "Whole cluster", 30, 3, 3]);
    expect(total[6]).toMatch(
      /^[\d.]+ km a week if each half-day were a trip, lower bound [\d.]+ km: proved the least$/,
    );

    await typeInto(open.page, scratch, { row: 0, column: 10 }, `=LSC.TRAVEL(A1:H${rows},0.95)`);
    const [headings, ...lscs] = await cellsOnce("LSC", { row: 0, column: 10, rows: 5, columns: 9 });
    expect(headings!.at(-1)).toBe("Cost a year ($)");
    expect(lscs.map(([lsc]) => lsc)).toEqual([1, 2, 3, "Total"]);
    expect(lscs.at(-1)![4]).toBe(30);
    expect(Number(lscs.at(-1)!.at(-1))).toBeGreaterThan(0);
  });

  test("TRAVELCOST and CAPITAL cost what stands there", async () => {
    await typeInto(open.page, scratch, { row: 6, column: 10 }, "=LSC.TRAVELCOST(K1:S5,0.95)");
    const [, ...lscs] = await cellsOnce("LSC", { row: 6, column: 10, rows: 5, columns: 4 });
    const [, ...travelled] = await valuesOf(open.page, scratch, {
      row: 0,
      column: 10,
      rows: 5,
      columns: 9,
    });
    expect(lscs.map((row) => row.at(-1))).toEqual(travelled.map((row) => row.at(-1)));

    const formula = "=LSC.CAPITAL(A1:H15,,Schools[#All])";
    await typeInto(open.page, scratch, { row: 12, column: 10 }, formula);
    const kinds = await cellsOnce("Host schools", { row: 12, column: 10, rows: 4, columns: 6 });
    expect(kinds.at(-1)!.slice(0, 5)).toEqual(["All", 3, 3, 45, 457_463.7]);
  });

  test("AFFORDABLE in place of the roles is waited for, and a sum that buys none allocates none", async () => {
    const { page } = open;
    const one = { rows: 1, columns: 1 };
    await typeInto(page, scratch, { row: 0, column: 22 }, "217000000");
    await typeInto(page, scratch, { row: 0, column: 23 }, "=LSC.AFFORDABLE(W1,Y1:Z1)");
    const roles = "=SUM(LSC.ROLES(Clusters[#All],X1,,Phases[#All]))";
    await typeInto(page, scratch, { row: 1, column: 22 }, roles);
    await cellsOnce(780, { row: 1, column: 22, ...one });
    const nested = "=SUM(LSC.ROLES(Clusters[#All],LSC.AFFORDABLE(W1,Y1:Z1),,Phases[#All]))";
    await typeInto(page, scratch, { row: 2, column: 22 }, nested);
    await cellsOnce(780, { row: 2, column: 22, ...one });
    await typeInto(page, scratch, { row: 4, column: 22 }, "=LSC.COST(X1,Y1:Z1)");
    const years = await cellsOnce("Fiscal year", { row: 4, column: 22, rows: 6, columns: 11 });
    const [total, budget, left] = years.at(-1)!.slice(-3).map(Number) as [number, number, number];
    expect(left).toBeGreaterThanOrEqual(0);
    expect(Math.round(100 * (budget - total))).toBe(Math.round(100 * left));
    await typeInto(page, scratch, { row: 0, column: 22 }, "1000");
    await cellsOnce("#N/A", { row: 0, column: 23, ...one });
    await cellsOnce("#VALUE!", { row: 1, column: 22, ...one });
  });

  test("what stands in the way is said below the sheet", async () => {
    const { page } = open;
    await typeInto(open.page, scratch, { row: 30, column: 0 }, "=LSC.PLACE(Schools[#All],3)");
    await cellsOnce("#VALUE!", { row: 30, column: 0, rows: 1, columns: 1 });
    await page.keyboard.press("ArrowUp");
    const said = page.locator(".cellProblem");
    await said.filter({ hasText: /^LSC.PLACE: .*Say which in the argument cluster/ }).waitFor();
  });

  test("a new workbook can be opened while a placement is still being calculated", async () => {
    const { page } = open;
    const many = "=LSC.PLACE(A41:E240,100)";
    await page.evaluate((name) => {
      const { grid } = (window as unknown as Door).workbench;
      const { id } = grid.sheets.list().find((sheet) => sheet.name === name)!;
      const headings = ["School number", "School name", "Students", "Latitude", "Longitude"];
      const rows = Array.from({ length: 199 }, (_, index) => [
        index + 1,
        `School ${index + 1}`,
        50 + ((index * 7919) % 700),
        -38 + ((index * 104_729) % 1000) / 1000,
        175 + ((index * 1_299_709) % 1000) / 1000,
      ]);
      const cells = [headings, ...rows].map((row) => row.map((value) => ({ value })));
      grid.cells.write(id, { row: 40, column: 0, rows: 200, columns: 5 }, cells);
    }, scratch);
    await typeInto(open.page, scratch, { row: 40, column: 8 }, many);
    await page.waitForTimeout(1000);
    const file = page.getByRole("group", { name: "File" });
    await file.getByRole("button", { name: "New" }).click();
    const dialog = page.getByRole("dialog", { name: /^Save the changes to/ });
    await dialog.getByRole("button", { name: "Discard" }).click();
    await page.locator(".fileName", { hasText: "Workbook.xlsx" }).waitFor();
    const sheet = await page.evaluate(
      () => (window as unknown as Door).workbench.grid.sheets.list()[0]!.name,
    );
    await typeInto(page, sheet, { row: 30, column: 0 }, "=1+1");
    await cellsOnce(2, { row: 30, column: 0, rows: 1, columns: 1 }, sheet);
  });
}
