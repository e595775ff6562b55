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
import { drawSlowly } from "./drawSlowly";
import { paneOf, type Door } from "./workbench";

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

const settings = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  // As Node runs the tests (scripts/test.mjs): else other threads improve what runs no more.
  "--js-flags=--single-threaded",
];

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
    viewport: { width: 1280, height: 720 },
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
  await page.emulateMedia({ forcedColors: null });
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

/** The worked example with its roles allocated in the pane. */
export async function openAllocated(): Promise<OpenWorkbench> {
  const open = await openExample();
  await open.pane.getByRole("tab", { name: "Allocate" }).click();
  await open.pane.getByRole("button", { name: "Allocate", exact: true }).click();
  await open.pane.getByText("All as published for the first tranche").waitFor();
  return open;
}

/** A blank sheet to type on. */
export const scratch = "Scratch";

/** The worked example as it comes, with a blank sheet. */
export async function openScratch(): Promise<OpenWorkbench> {
  const open = await openExample();
  await open.page.evaluate((name) => {
    (window as unknown as Door).workbench.grid.sheets.add(name);
  }, scratch);
  return open;
}
