import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type Page,
} from "playwright-core";
import { exampleSentence } from "../../src/workbench/page/openedExample";
import type { Area } from "../../src/workbench/grid/Area";
import type { TestDoor } from "../../src/workbench/page/TestDoor";

/** Screenshots are kept beside the test report. */
const pictures = resolve(__dirname, "../../out/screenshots");

/** How long to wait for what a page does, in ms: no test is about speed, and a busy machine is slow. */
const patience = 120_000;

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

const settings = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

/** Address of the workbench. */
export const address = (): string => given("LSC_WORKBENCH");

function given(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`The environment has no ${name}; npm test gives it, or Jest's set-up.`);
  return value;
}

/** One workbench for a file of tests, as a person has one window: what opens next opens in it. */
let kept: { readonly browser: BrowserContext; readonly page: Page } | undefined;

/** What the page did that it should not, since a workbook was last opened in it. */
let outside: string[] = [];
let complaints: string[] = [];

/**
 * Starts a browser. Browsers that follow each other keep what they have compiled of the workbench, in
 * full after the first opening; what its pages store is forgotten.
 */
async function launch(): Promise<BrowserContext> {
  const profile = join(given("LSC_PROFILES"), process.env["JEST_WORKER_ID"] ?? "1");
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: given("LSC_BROWSER"),
    viewport: { width: 1440, height: 900 },
    args: [...settings, "--blink-settings=v8CacheOptions=4"],
  });
  await browser.addInitScript(drawSlowly, 100);
  return browser;
}

/** Starts a browser for other pages than the workbench, each of which can have settings of its own. */
export const launchBare = (): Promise<Browser> =>
  chromium.launch({ executablePath: given("LSC_BROWSER"), args: settings });

/** How long the tests of a part may take to open the worked example, in ms. */
export const opening = 300_000;

/**
 * The workbench with the worked example as it comes, in the one window of this file of tests: opened
 * with the page at first, then with the button *Example*, as a person does. What pages have stored
 * is forgotten.
 */
export async function openExample(): Promise<OpenWorkbench> {
  const first = kept === undefined;
  const { browser, page } = (kept ??= await firstPage());
  await forgetStored(browser, page);
  outside = [];
  complaints = [];
  if (first) await page.goto(address());
  else await pressExample(page);
  const pane = await paneOf(page);
  mkdirSync(pictures, { recursive: true });
  return {
    page,
    pane,
    outside,
    complaints,
    picture: async (name) => void (await page.screenshot({ path: `${pictures}/${name}.png` })),
  };
}

/** Closes what this file of tests opened. */
export async function closeWorkbench(): Promise<void> {
  await kept?.browser.close();
  kept = undefined;
}

async function firstPage() {
  const browser = await launch();
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address()) && !/^(data|blob|about):/.test(url)) outside.push(url);
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { browser, page };
}

async function forgetStored(browser: BrowserContext, page: Page): Promise<void> {
  const session = await browser.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", {
    origin: address(),
    storageTypes: "cookies,local_storage,indexeddb,service_workers,cache_storage",
  });
  await session.detach();
}

/** Opens the worked example in place of what is open, which may be changed. */
async function pressExample(page: Page): Promise<void> {
  const before = (await page.waitForSelector("iframe"))!;
  const isAnswered = () =>
    page.waitForFunction(
      (before) => !before.isConnected || document.querySelector("dialog[open]") !== null,
      before,
    );
  await page.getByRole("group", { name: "File" }).getByRole("button", { name: "Example" }).click();
  await isAnswered();
  const discard = page.getByRole("dialog").getByRole("button", { name: "Discard" });
  if (await discard.isVisible()) await discard.click();
  await page.waitForFunction((before) => !before.isConnected, before);
  await page.getByText(exampleSentence).waitFor();
}

/**
 * A screen of few pictures a second, in the page itself: else half of a processor draws what nobody
 * looks at. Pictures are kept of what stands still.
 * @param gap between two pictures, in ms
 */
function drawSlowly(gap: number): void {
  const draw = window.requestAnimationFrame.bind(window);
  const cancel = window.cancelAnimationFrame.bind(window);
  /** How to take back each that waits. */
  const waiting = new Map<number, () => void>();
  let last = 0;
  window.requestAnimationFrame = (work) => {
    const id = ++last;
    const timer = window.setTimeout(() => {
      const drawn = draw((now) => {
        waiting.delete(id);
        work(now);
      });
      waiting.set(id, () => cancel(drawn));
    }, gap);
    waiting.set(id, () => clearTimeout(timer));
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    waiting.get(id)?.();
    waiting.delete(id);
  };
}

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

/** The workbook as it would be saved. Comes out of the page as text: an array of numbers takes half a minute. */
export async function savedBytes(page: Page): Promise<Uint8Array> {
  const text = await page.evaluate(async () => {
    const bytes = await (window as unknown as Door).workbench.save();
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  });
  return new Uint8Array(Buffer.from(text, "base64"));
}

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
