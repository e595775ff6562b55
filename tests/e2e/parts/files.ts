import { openExample, opening, type OpenWorkbench } from "../session";
import { holdsValue, openBytes, savedBytes, typeInto, type Door } from "../workbench";

export function files(): void {
  let open: OpenWorkbench;
  const cell = { row: 0, column: 0 };

  beforeAll(async () => {
    open = await openExample();
  }, opening);

  const pressNew = () =>
    open.page.getByRole("group", { name: "File" }).getByRole("button", { name: "New" }).click();

  const firstSheet = () =>
    open.page.evaluate(() => (window as unknown as Door).workbench.grid.sheets.list()[0]!.name);

  test("a workbook that was only looked at is replaced at once", async () => {
    const { page } = open;
    await page.setInputFiles("input[type=file]", {
      name: "notes.xlsx",
      mimeType: "text/plain",
      buffer: Buffer.from("Not a workbook"),
    });
    const problem = page.getByRole("alert").getByRole("listitem");
    await problem.waitFor();
    await pressNew();
    await page.locator(".fileName", { hasText: "Workbook.xlsx" }).waitFor();
    expect(await problem.count()).toBe(0);
  });

  test("a workbook that was changed is not replaced before its person was asked", async () => {
    const { page } = open;
    const sheet = await firstSheet();
    await typeInto(page, sheet, cell, "=SUM(LSC.APPORTION({3;2;1},60))+0.5");
    await holdsValue(page, sheet, cell, 60.5);
    await pressNew();
    const dialog = page.getByRole("dialog", { name: /^Save the changes to/ });
    await dialog.waitFor();
    await open.picture("6-unsaved");
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await holdsValue(page, sheet, cell, 60.5);
  });

  test("a workbook saved with its formulas calculates when it is opened again", async () => {
    const { page } = open;
    const live = await savedBytes(page, { liveFormulas: true });
    await openBytes(page, live, "live.xlsx");
    await holdsValue(page, await firstSheet(), cell, 60.5);
  });
}
