import type { Browser } from "playwright-core";
import { faults } from "./faults";
import { startServer } from "./server";
import { launch, openWorkbench, type OpenWorkbench } from "./workbench";

let server: { url: string; stop: () => void };
let browser: Browser;
/** One page for all looks: it follows its person's settings while it is open. */
let open: OpenWorkbench;

beforeAll(async () => {
  server = await startServer();
  browser = await launch();
  open = await openWorkbench(browser, server.url, { bypassPolicy: true });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

const tabs = [
  "Start",
  "Data",
  "Policy",
  "Allocate",
  "Why",
  "Place",
  "Money",
  "Rollout",
  "Functions",
  "Help",
];

async function look(name: string): Promise<void> {
  for (const tab of tabs) {
    await open.pane.getByRole("tab", { name: tab }).click();
    await open.picture(`${name}-${tab.toLowerCase()}`);
    expect({ tab, faults: await faults(open.pane) }).toEqual({ tab, faults: [] });
  }
}

test("page and pane are without faults axe can find", async () => {
  expect(await faults(open.page)).toEqual([]);
  await look("light");
});

test.each([
  ["dark", { colorScheme: "dark" }],
  ["forced-colours", { colorScheme: "light", forcedColors: "active" }],
] as const)("the pane is without faults in %s", async (name, media) => {
  await open.page.emulateMedia(media);
  await look(name);
  await open.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
});

test.each([320, 500])("the pane of %i pixels never scrolls sideways", async (width) => {
  await open.page.locator("iframe").evaluate((frame, width) => {
    frame.style.width = `${width}px`;
    frame.parentElement!.style.width = `${width}px`;
  }, width);
  for (const tab of tabs) {
    await open.pane.getByRole("tab", { name: tab }).click();
    const { scrollWidth, clientWidth } = await open.pane.evaluate(() => document.documentElement);
    expect({ tab, isTooWide: scrollWidth > clientWidth }).toEqual({ tab, isTooWide: false });
  }
});

test("outside Excel the pane says what it is", async () => {
  const page = await browser.newPage();
  await page.route("**/door.js", (route) => route.abort());
  await page.goto(`${server.url}/addin/taskpane.html`);
  await page.getByText("Excel").first().waitFor();
  await page.close();
});
