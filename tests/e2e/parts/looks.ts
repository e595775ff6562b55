import { faults } from "../faults";
import { address, openExample, opening, type OpenWorkbench } from "../session";

export function looks(): void {
  /** One page for all looks: it follows its person's settings while it is open. */
  let open: OpenWorkbench;

  beforeAll(async () => {
    open = await openExample();
  }, opening);

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

  test("the pane is without faults in dark", async () => {
    await open.pane.getByRole("tab", { name: "Help" }).click();
    const colours = open.pane.getByRole("combobox", { name: "Colours" });
    await colours.selectOption("Dark");
    await look("dark");
    await open.pane.getByRole("tab", { name: "Help" }).click();
    await colours.selectOption("Automatic");
  });

  test("the pane is without faults in forced colours", async () => {
    await open.page.emulateMedia({ forcedColors: "active" });
    await look("forced-colours");
    await open.page.emulateMedia({ forcedColors: "none" });
  });

  test.each([200, 320, 500])("the pane of %i pixels never scrolls sideways", async (width) => {
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
    const page = await open.page.context().newPage();
    await page.route("**/door.js", (route) => route.abort());
    await page.goto(`${address()}/addin/taskpane.html`);
    await page.getByText("Excel").first().waitFor();
    await page.close();
  });
}
