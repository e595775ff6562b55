import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";

/** Screenshots are kept beside the test report. */
const pictures = resolve(__dirname, "../../out/screenshots");

/** The workbench in a browser, and what it did that it should not. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The task pane's own document. */
  readonly pane: Frame;
  /** Requests to anywhere but the workbench's server. */
  readonly outside: readonly string[];
  /** Errors on the console and breaches of the content security policy. */
  readonly complaints: readonly string[];
  readonly picture: (name: string) => Promise<void>;
}

export function launch(): Promise<Browser> {
  const executablePath = process.env["LSC_BROWSER"];
  if (!executablePath) throw new Error("LSC_BROWSER names no browser; npm test sets it.");
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

/** Opens the workbench and waits until example, functions and pane are there. */
export async function openWorkbench(
  browser: Browser,
  url: string,
  size = { width: 1440, height: 900 },
): Promise<OpenWorkbench> {
  const page = await browser.newPage({ viewport: size });
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob|about):/.test(address)) outside.push(address);
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(url);
  await page.waitForFunction(() => (window as unknown as Door).workbench !== undefined);
  await page.evaluate(() => (window as unknown as Door).workbench.ready);
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  if (!pane) throw new Error("The task pane is not there.");
  mkdirSync(pictures, { recursive: true });
  return {
    page,
    pane,
    outside,
    complaints,
    picture: async (name) => void (await page.screenshot({ path: `${pictures}/${name}.png` })),
  };
}

/** The test door of the workbench's page. */
export interface Door {
  readonly workbench: {
    readonly ready: Promise<void>;
    readonly grid: import("../../src/workbench/grid/Grid").Grid;
    readonly save: () => Promise<Uint8Array>;
    readonly open: (bytes: Uint8Array, name: string) => Promise<void>;
  };
}

type Cell = string | number | boolean;

/** Values of an area, rows and columns from 0, once everything is calculated. */
export const valuesOf = (
  page: Page,
  sheet: string,
  area: { row: number; column: number; rows: number; columns: number },
): Promise<Cell[][]> =>
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

/** Types into a cell as a person does: selects it, types, presses Enter. */
export async function typeInto(
  page: Page,
  sheet: string,
  { row, column }: { row: number; column: number },
  text: string,
): Promise<void> {
  await page.evaluate(
    ([sheet, row, column]) => {
      const { grid } = (window as unknown as Door).workbench;
      const found = grid.sheets.list().find(({ name }) => name === sheet)!;
      grid.view.select(found.id, { row, column, rows: 1, columns: 1 });
    },
    [sheet, row, column] as const,
  );
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}
