import { readFileSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import { startServer } from "./server";
import { launch, openWorkbench, paneOf, type OpenWorkbench } from "./workbench";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let server: { url: string; stop: () => void };
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
  browser = await launch();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

/** What axe finds wrong, each with the elements it is about. The grid's own canvas and bars are not ours. */
async function faults(where: Page | Frame): Promise<string[]> {
  await where.addScriptTag({ content: axe });
  return where.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (
          context: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({ exclude: [["section.grid"], ["iframe"]] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

const tabs = [
  "Start",
  "Data",
  "Policy",
  "Allocate",
  "Why",
  "Place",
  "Rollout",
  "Functions",
  "Help",
];

async function look(open: OpenWorkbench, name: string): Promise<void> {
  for (const tab of tabs) {
    await open.pane.getByRole("tab", { name: tab }).click();
    await open.picture(`${name}-${tab.toLowerCase()}`);
    expect({ tab, faults: await faults(open.pane) }).toEqual({ tab, faults: [] });
  }
}

test("page and pane are without faults axe can find", async () => {
  const open = await openWorkbench(browser, server.url, { bypassPolicy: true });
  expect(await faults(open.page)).toEqual([]);
  await look(open, "light");
  await open.page.close();
});

test.each([
  ["dark", { dark: true }],
  ["forced-colours", { forcedColours: true }],
] as const)("the pane is without faults in %s", async (name, options) => {
  const open = await openWorkbench(browser, server.url, { bypassPolicy: true, ...options });
  await look(open, name);
  await open.page.close();
});

test.each([320, 500])("the pane of %i pixels never scrolls sideways", async (width) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(server.url);
  const pane = await paneOf(page);
  await page.locator("iframe").evaluate((frame, width) => {
    frame.style.width = `${width}px`;
    frame.parentElement!.style.width = `${width}px`;
  }, width);
  for (const tab of tabs) {
    await pane.getByRole("tab", { name: tab }).click();
    const { scrollWidth, clientWidth } = await pane.evaluate(() => document.documentElement);
    expect({ tab, isTooWide: scrollWidth > clientWidth }).toEqual({ tab, isTooWide: false });
  }
  await page.close();
});

test("outside Excel the pane says what it is", async () => {
  const page = await browser.newPage();
  await page.route("**/door.js", (route) => route.abort());
  await page.goto(`${server.url}/addin/taskpane.html`);
  await page.getByText("Excel").first().waitFor();
  await page.close();
});
