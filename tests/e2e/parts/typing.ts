import { opening, openScratch, scratch, type OpenWorkbench } from "../session";
import { holdsValue, selectCell, tableIn, typeInto, valuesOf, type Door } from "../workbench";

export function typing(): void {
  let open: OpenWorkbench;

  beforeAll(async () => {
    open = await openScratch();
  }, opening);

  const holds = (row: number, column: number, value: string | number, sheet = scratch) =>
    holdsValue(open.page, sheet, { row, column }, value);

  test("references to tables calculate, and formulas typed after them do too", async () => {
    const { page } = open;
    const typed: readonly (readonly [string, string | number])[] = [
      ["=ROUND(SUM(Clusters[Students]),0)", 601_519],
      ["=SUM(Clusters!D5:D11)", 8170],
      ["=LSC.DIVISOR(Clusters[Students],100)", 5100],
      ["=SUM(clusters[[#all],[students]])", 601_519],
      ["=SUM(Clusters[@Students])-Clusters!D9", 0],
      ["=SUM(Clusters[Pupils])", "#REF!"],
      ["=LSC.ROLES(Clusters[#All],,,Phases[#All])", "Roles"],
    ];
    for (const [index, [formula, value]] of typed.entries()) {
      await typeInto(page, scratch, { row: index + 4, column: 0 }, formula);
      await holds(index + 4, 0, value);
    }
    await holds(11, 0, 5);
  });

  test("what a formula spills beyond the end of the sheet has room there", async () => {
    const edge = { row: 995, column: 38 };
    await typeInto(open.page, scratch, edge, "=ROW(A1:D30)+COLUMN(A1:D30)");
    await holds(edge.row, edge.column, 2);
    await holds(edge.row + 29, edge.column + 3, 34);
    await typeInto(open.page, scratch, { row: 990, column: 38 }, "=SUM(AM996#)");
    await holds(990, 38, 2160);
    await typeInto(
      open.page,
      scratch,
      { row: 2, column: 36 },
      "=LSC.ROLES(Clusters[#All],,,Phases[#All])",
    );
    await holds(2, 36, "Roles");
  });

  test("the line below says why a function gives an error, and not when its formula has gone", async () => {
    const said = open.page.locator(".cellProblem");
    const cell = { row: 20, column: 6 };
    const back = () => open.page.keyboard.press("ArrowUp");
    for (const [formula, sentence] of [
      ['=LSC.PHASE("banana")', /^LSC.PHASE: .*banana/],
      ["=LSC.ROLES()", /^LSC.ROLES: It also needs: clusters/],
      ['=LSC.REGION("Atlantis")', /^LSC.REGION: .*Atlantis/],
    ] as const) {
      await typeInto(open.page, scratch, cell, formula);
      await back();
      await said.filter({ hasText: sentence }).waitFor();
    }
    await typeInto(open.page, scratch, cell, "=1/0");
    await back();
    await holds(cell.row, cell.column, "#DIV/0!");
    await said.waitFor({ state: "detached" });
  });

  test("a date is read with the day first, and keeps its day when it is edited", async () => {
    const { page } = open;
    const [december, lastDay] = [43_439, 43_465]; // 5 and 31 December 2018
    await typeInto(page, scratch, { row: 0, column: 10 }, "5/12/2018");
    await typeInto(page, scratch, { row: 1, column: 10 }, "31/12/2018");
    await holds(0, 10, december);
    await holds(1, 10, lastDay);
    await page.evaluate((name) => {
      const { grid } = (window as unknown as Door).workbench;
      const { id } = grid.sheets.list().find((sheet) => sheet.name === name)!;
      grid.cells.numberFormats(id, { row: 0, column: 10, rows: 1, columns: 1 }, [["m/d/yyyy"]]);
    }, scratch);
    await selectCell(page, scratch, { row: 0, column: 10 });
    await page.keyboard.press("F2");
    await page.keyboard.press("End");
    await page.keyboard.press("Backspace");
    await page.keyboard.type("9");
    await page.keyboard.press("Enter");
    await holds(0, 10, december + 365);
  });

  test("F6 goes to the pane, to the bar and back to the cell; Shift+F6 the other way", async () => {
    const { page, pane } = open;
    const cell = { row: 24, column: 6 };
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await selectCell(page, scratch, cell);
    await page.keyboard.press("F6");
    expect(await pane.evaluate(() => document.hasFocus())).toBe(true);
    await pane.locator("[role=tab]:focus").filter({ hasText: "Start" }).waitFor();
    await page.keyboard.press("F6");
    expect(await focused()).toBe("New");
    await page.keyboard.press("F6");
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await holds(cell.row, cell.column, 7);
    await page.keyboard.press("Shift+F6");
    expect(await focused()).toBe("New");
    await page.keyboard.press("Shift+F6");
    expect(await pane.evaluate(() => document.hasFocus())).toBe(true);
    await page.keyboard.press("Shift+F6");
    await page.keyboard.type("8");
    await page.keyboard.press("Enter");
    await holds(cell.row + 1, cell.column, 8);
  });

  test("a click selects a cell and gives the sheet the keyboard", async () => {
    const { page } = open;
    const elsewhere = { row: 30, column: 6 };
    await selectCell(page, scratch, elsewhere);
    await page.locator("canvas[id^=univer-sheet-main]").click({ position: { x: 300, y: 300 } });
    await page.waitForFunction(
      (row) => (window as unknown as Door).workbench.grid.view.selection().area.row !== row,
      elsewhere.row,
    );
    const { row, column } = await page.evaluate(
      () => (window as unknown as Door).workbench.grid.view.selection().area,
    );
    await page.keyboard.type("clicked");
    await page.keyboard.press("Enter");
    await holds(row, column, "clicked");
  });

  test("what is being typed over a formula stays when its result changes meanwhile", async () => {
    const { page } = open;
    const [source, cell] = [29, 30].map((row) => ({ row, column: 12 }));
    await typeInto(page, scratch, source!, "1");
    await typeInto(page, scratch, cell!, "=M30+1");
    await holds(cell!.row, cell!.column, 2);
    await selectCell(page, scratch, cell!);
    await page.keyboard.type("typ");
    await page.evaluate(
      ([name, source]) => {
        const { grid } = (window as unknown as Door).workbench;
        const { id } = grid.sheets.list().find((sheet) => sheet.name === name)!;
        grid.cells.write(id, { ...source!, rows: 1, columns: 1 }, [[{ value: 5 }]]);
      },
      [scratch, source] as const,
    );
    await holds(cell!.row, cell!.column, 6);
    await page.keyboard.type("ed");
    await page.keyboard.press("Enter");
    await holds(cell!.row, cell!.column, "typed");
  });

  test("Ctrl+Z while the add-in writes waits for it and takes the run back", async () => {
    const { page } = open;
    const spot = { row: 40, column: 12, rows: 1, columns: 1 };
    await selectCell(page, scratch, { row: 30, column: 6 });
    const write = (text: string) =>
      page.evaluate(
        ([name, spot, text]) => {
          const { grid } = (window as unknown as Door).workbench;
          const { id } = grid.sheets.list().find((sheet) => sheet.name === name)!;
          grid.cells.write(id, spot, [[{ value: text }]]);
        },
        [scratch, spot, text] as const,
      );
    await page.evaluate(() => (window as unknown as Door).workbench.grid.beginUndoGroup());
    await write("first");
    await page.keyboard.press("Control+z");
    await write("second");
    await holds(spot.row, spot.column, "second");
    await page.evaluate(() => (window as unknown as Door).workbench.grid.endUndoGroup());
    await holds(spot.row, spot.column, "");
  });

  /** How far a table and what goes with it reach down: rows of the sheet, from 0. */
  const reach = (name: string) =>
    open.page.evaluate((name) => {
      const { grid } = (window as unknown as Door).workbench;
      const { sheetId, area } = grid.tables.list().find((table) => table.name === name)!;
      const bottom = area.row + area.rows - 1;
      const spot = { row: bottom, column: 3, rows: 1, columns: 1 };
      const format = grid.cells.formats(sheetId, spot)[0]![0]!.numberFormat;
      const rule = grid.validations.of(sheetId, { ...area, row: bottom, rows: 1, columns: 1 });
      const bars = grid.conditions.list(sheetId).map((each) => each.area.row + each.area.rows - 1);
      return { bottom, format, isChecked: rule !== undefined, bars };
    }, name);

  test("a table grows when its next row is typed, and Undo takes both back at once", async () => {
    const { page } = open;
    const { area, sheet } = (await tableIn(page, "Clusters"))!;
    await page.evaluate((area) => {
      const { grid } = (window as unknown as Door).workbench;
      const { sheetId } = grid.tables.list().find(({ name }) => name === "Clusters")!;
      const test = { kind: "dataBar", fill: "#8FC1BC", gradient: false, showValue: true } as const;
      const condition = { id: "bars", look: {}, priority: 0, stopIfTrue: false, test };
      grid.conditions.put(sheetId, {
        ...condition,
        area: { ...area, row: area.row + 1, rows: area.rows - 1, column: 3, columns: 1 },
      });
    }, area);
    const before = await reach("Clusters");
    const next = before.bottom + 1;
    await typeInto(page, sheet, { row: next, column: 3 }, "1000");
    await holds(4, 0, 602_519);
    expect(await reach("Clusters")).toEqual({ ...before, bottom: next, bars: [next] });
    await typeInto(page, sheet, { row: next + 1, column: 3 }, "=1+1");
    await holds(next + 1, 3, 2, sheet);
    expect((await reach("Clusters")).bottom).toBe(next);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await holds(4, 0, 601_519);
    expect(await reach("Clusters")).toEqual(before);
    await holds(next, 3, "", sheet);
  });

  test("a cell with a list takes what is typed into it, letter by letter", async () => {
    const { page } = open;
    const { area, sheet } = (await tableIn(page, "Phases"))!;
    const [headings] = await valuesOf(page, sheet, { ...area, rows: 1 });
    const cell = { row: area.row + 1, column: area.column + headings!.indexOf("Phase") };
    await selectCell(page, sheet, cell);
    await page.keyboard.type("Refining", { delay: 40 });
    await page.keyboard.press("Enter");
    await holds(cell.row, cell.column, "Refining", sheet);
  });

  test("what is being typed is taken by a button above, and by whoever goes to the pane", async () => {
    const { page, pane } = open;
    await selectCell(page, scratch, { row: 26, column: 6 });
    await page.keyboard.type("12");
    await page.getByRole("button", { name: "Save .xlsx" }).click();
    await page.getByRole("dialog").waitFor();
    await holds(26, 6, 12);
    await page.keyboard.press("Escape");
    await selectCell(page, scratch, { row: 27, column: 6 });
    await page.keyboard.type("13");
    await pane.getByRole("tab", { name: "Policy" }).click();
    await holds(27, 6, 13);
  });

  test("Ctrl+PageUp and Ctrl+PageDown go to the sheet before and after, which is told", async () => {
    const { page } = open;
    await selectCell(page, scratch, { row: 28, column: 6 });
    const told = (sheet: string) => page.getByRole("status").getByText(`Sheet ${sheet}`).waitFor();
    await told(scratch);
    await page.keyboard.press("Control+PageUp");
    await told("Decisions");
    await page.keyboard.press("Control+PageDown");
    await told(scratch);
  });
}
