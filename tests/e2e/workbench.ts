import type { Frame, Page } from "playwright-core";
import type { SaveOptions } from "../../src/workbench/file/saveBook";
import type { Area } from "../../src/workbench/grid/Area";
import type { TestDoor } from "../../src/workbench/page/TestDoor";

/** The task pane, once the workbook is open and the pane has read it. */
export async function paneOf(page: Page): Promise<Frame> {
  await page.waitForFunction(() => "workbench" in window);
  await page.evaluate(() => (window as unknown as Door).workbench.ready);
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("The task pane has no page.");
  await frame.getByText("What this workbook holds").waitFor();
  await frame.getByText("Reading the workbook").waitFor({ state: "detached" });
  return frame;
}

/** The test door of the workbench's page. */
export interface Door {
  readonly workbench: TestDoor;
}

type Cell = string | number | boolean;

/** Values of an area, rows and columns from 0, once everything is calculated. */
export const valuesOf = (page: Page, sheet: string, area: Area): Promise<Cell[][]> =>
  page.evaluate(
    async ([sheet, area]) => {
      const { grid } = (window as unknown as Door).workbench;
      await grid.settle();
      const found = grid.sheets.list().find(({ name }) => name === sheet);
      if (!found) throw new Error(`There is no sheet ${sheet}`);
      return grid.cells.values(found.id, area) as Cell[][];
    },
    [sheet, area] as const,
  );

/** Waits until a cell, row and column from 0, holds a value; formulas calculate a moment after they are typed. */
export async function holdsValue(
  page: Page,
  sheet: string,
  cell: { row: number; column: number },
  value: Cell,
): Promise<void> {
  let found: Cell = "";
  for (let tries = 0; tries < 300; tries++) {
    found = (await valuesOf(page, sheet, { ...cell, rows: 1, columns: 1 }))[0]![0]!;
    if (found === value) return;
    await page.waitForTimeout(100);
  }
  expect(found).toBe(value);
}

/** The workbook as it would be saved. Comes out of the page as text: an array of numbers takes half a minute. */
export async function savedBytes(page: Page, options: SaveOptions = {}): Promise<Uint8Array> {
  const text = await page.evaluate(async (options) => {
    const bytes = await (window as unknown as Door).workbench.save(options);
    const reader = new FileReader();
    const read = new Promise((done) => (reader.onload = done));
    reader.readAsDataURL(new Blob([new Uint8Array(bytes)]));
    await read;
    return String(reader.result).split(",")[1]!;
  }, options);
  return new Uint8Array(Buffer.from(text, "base64"));
}

/** Opens a file of these bytes in the workbench, until it is shown and calculated. */
export const openBytes = (page: Page, bytes: Uint8Array, name: string): Promise<void> =>
  page.evaluate(
    ([text, name]) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      return (window as unknown as Door).workbench.open(bytes, name);
    },
    [Buffer.from(bytes).toString("base64"), name] as const,
  );

/**
 * Selects a cell and gives the grid the keyboard. Without a click: on a busy machine its own
 * selection comes late, after this one.
 */
export async function selectCell(
  page: Page,
  sheet: string,
  cell: { row: number; column: number },
): Promise<void> {
  await page.evaluate(
    async ([sheet, { row, column }]) => {
      const { workbench } = window as unknown as Door;
      const { grid } = workbench;
      const found = grid.sheets.list().find(({ name }) => name === sheet)!;
      const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
      workbench.takeKeyboard();
      grid.view.select(found.id, { row, column, rows: 1, columns: 1 });
      for (let frames = 0; frames < 2; frames++) await drawn();
    },
    [sheet, cell] as const,
  );
}

/** Types into a cell as a person does: selects it, types, presses Enter. */
export async function typeInto(
  page: Page,
  sheet: string,
  cell: { row: number; column: number },
  text: string,
): Promise<void> {
  await selectCell(page, sheet, cell);
  // At one go: a slow machine offers names for the first letters late, and takes one of them.
  await page.keyboard.insertText(text);
  await page.keyboard.press("Enter");
}

/** Where a table stands, with its headings; as an area and as a formula names it. */
export const tableIn = (
  page: Page,
  name: string,
): Promise<{ sheet: string; area: Area; address: string } | undefined> =>
  page.evaluate((name) => {
    const { grid } = (window as unknown as Door).workbench;
    const table = grid.tables.list().find((each) => each.name === name);
    if (!table) return undefined;
    const sheet = grid.sheets.list().find(({ id }) => id === table.sheetId)!.name;
    const { row, column, rows, columns } = table.area;
    const letter = (index: number) => String.fromCharCode(65 + index);
    const from = `${letter(column)}${row + 1}`;
    const to = `${letter(column + columns - 1)}${row + rows}`;
    return { sheet, area: table.area, address: `${sheet}!${from}:${to}` };
  }, name);

/** The rows of a table by heading. */
export async function rowsOf(page: Page, name: string): Promise<Record<string, Cell>[]> {
  const table = await tableIn(page, name);
  if (!table) throw new Error(`There is no table ${name}.`);
  const [headings, ...rows] = await valuesOf(page, table.sheet, table.area);
  return rows.map((row) =>
    Object.fromEntries(headings!.map((heading, index) => [String(heading), row[index]!])),
  );
}
