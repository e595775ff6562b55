import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { faults } from "./faults";
import { publishedExample, smallPage } from "./publishedExample";
import { questions } from "./whyNotUs";
import { launchBare } from "./session";

const pictures = resolve(__dirname, "../../out/screenshots");
const folder = mkdtempSync(join(tmpdir(), "lsc-public-"));
const written = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return pathToFileURL(join(folder, name)).href;
};

let browser: Browser;
/** Address of the page of six clusters. */
let small = "";
/** The page of the worked example, as a principal opens it from a file. */
let page: Page;
let address = "";
/** Requests and complaints of every page opened here. */
const asked: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await launchBare();
  address = written("publication.html", await publishedExample());
  small = written("small.html", await smallPage());
  page = await open(address);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(url: string, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width: 1000, height: 900 }, ...options });
  opened.on("request", (request) => asked.push(request.url()));
  opened.on("console", (message) => complaints.push(message.text()));
  opened.on("pageerror", (error) => complaints.push(error.message));
  await opened.goto(url);
  return opened;
}

const answerOf = async (of: Page) => said((await of.locator("#answer").textContent()) ?? "");
const said = (text: string) => text.replace(/\s+/g, " ");

/** Text of a part of the page, with a space between all that stands apart. */
const wordsOf = (of: Page, part: string) =>
  of
    .locator(part)
    .first()
    .evaluate((element) => {
      const words: string[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) words.push(walker.currentNode.textContent ?? "");
      return words.join(" ").replace(/\s+/g, " ");
    });

describe("whoever looks for a school", () => {
  test("finds it with the keyboard, without macrons, and hears what it is about", async () => {
    const box = page.getByRole("combobox", { name: "Name or number" });
    await box.focus();
    await page.keyboard.type("tairawhiti 105", { delay: 5 });
    const list = page.getByRole("listbox", { name: "Schools, kura and clusters found" });
    await list.getByRole("option", { name: /Example Cluster 105/ }).waitFor();
    expect(await box.getAttribute("aria-expanded")).toBe("true");
    const active = await box.getAttribute("aria-activedescendant");
    expect(await page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
    await page.locator("#find-status", { hasText: / found\.$/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    expect(await box.getAttribute("aria-activedescendant")).toBe(active);
    await page.screenshot({ path: `${pictures}/publication-1-search.png` });
    await page.keyboard.press("Enter");
    await page.locator("#shown h3").first().waitFor();
    expect(page.url()).toMatch(/#cluster-105$/);
    expect(await page.title()).toMatch(/^Example Cluster 105, Hawke's Bay, Tairāwhiti – /);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H3");
  });

  test("comes to a school by its own address, and back", async () => {
    await page.locator("#shown details summary").first().click();
    await page.locator("#shown table a").first().click();
    const url = page.url();
    expect(url).toMatch(/#school-\d+$/);
    expect(await page.locator("#answer article").count()).toBe(2);
    await page.goBack();
    await page.waitForFunction(() => location.hash === "#cluster-105");
    expect(await page.locator("#answer article").count()).toBe(1);
    const again = await open(url);
    expect(await answerOf(again)).toMatch(/What would have to change/);
    expect(await again.locator("details.all[open]").count()).toBe(0);
    await again.close();
  });

  test("is told when nothing is found, and Escape empties the field", async () => {
    await page.goto(`${address}#find`);
    const box = page.getByRole("combobox", { name: "Name or number" });
    await box.fill("zzz");
    await page
      .locator("#find-status", {
        hasText: "No school or cluster is called that. Try a part of the name",
      })
      .waitFor();
    await box.press("Escape");
    expect(await box.inputValue()).toBe("");
  });
});

describe("a principal who has nothing but the page asks", () => {
  test.each(questions)("$asked", async ({ search, against, answers }) => {
    if (search !== undefined) {
      await page.getByRole("combobox", { name: "Name or number" }).fill(search);
      await page.keyboard.press("Enter");
      await page.locator("#shown h3").first().waitFor();
    }
    if (against !== undefined) {
      await page.getByRole("combobox", { name: /^Compare with another/ }).fill(against);
      await page.keyboard.press("Enter");
      await page.locator("#compared > *").first().waitFor();
    }
    const words = await wordsOf(page, search === undefined ? "body" : "#answer");
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(words).toMatch(answer);
  });

  test("and goes to the comparison from the top of an answer", async () => {
    await page.goto(`${address}#cluster-1`);
    await page.locator(".to-compare").click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("other-input");
    expect(await page.locator("#other-input").boundingBox()).toMatchObject({
      y: expect.any(Number),
    });
  });

  test("and can keep what is read: a picture of it", async () => {
    await page.goto(`${address}#school-50012`);
    await page.screenshot({ path: `${pictures}/publication-2-answer.png` });
    expect(await answerOf(page)).toContain("The 623 roles had run out");
    await page.getByRole("combobox", { name: /^Compare with another/ }).fill("cluster 7");
    await page.keyboard.press("Enter");
    await page.locator("#compared table").waitFor();
    await page.locator("#compare").screenshot({ path: `${pictures}/publication-3-compared.png` });
  });
});

describe("the page", () => {
  test("is without faults axe can find with everything open: light, dark, forced colours, 320 px", async () => {
    // The policy of the page forbids the program that looks for faults, so it is set aside here.
    const opened = await open(small, { bypassCSP: true });
    await opened.goto(`${small}#cluster-43`);
    await opened.getByRole("combobox", { name: /^Compare with another/ }).fill("cluster 041");
    await opened.keyboard.press("Enter");
    expect(await faults(opened)).toEqual([]);
    await opened.emulateMedia({ colorScheme: "dark" });
    expect(await faults(opened)).toEqual([]);
    await opened.screenshot({ path: `${pictures}/publication-4-dark.png` });
    await opened.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    expect(await faults(opened)).toEqual([]);
    await opened.emulateMedia({ forcedColors: "none" });
    await opened.setViewportSize({ width: 320, height: 800 });
    for (const summary of await opened.locator("summary").all()) await summary.click();
    expect(await faults(opened)).toEqual([]);
    expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await opened.screenshot({ path: `${pictures}/publication-5-narrow.png` });
    await opened.emulateMedia({ media: "print" });
    expect(await opened.locator("#find").isVisible()).toBe(false);
    expect(await opened.locator("#shown article").first().isVisible()).toBe(true);
    await opened.close();
  });

  test("can be read without its script: every school and cluster is there", async () => {
    const plain = await open(address, { javaScriptEnabled: false });
    expect(await plain.locator("#without-script").isVisible()).toBe(true);
    expect(await plain.locator("#find-box").isVisible()).toBe(false);
    expect(await plain.locator("#schools article").count()).toBe(2523);
    expect(await plain.locator("#clusters article").count()).toBe(225);
    await plain.goto(small);
    await plain.locator("#schools summary").click();
    expect(await plain.locator("#schools article").last().isVisible()).toBe(true);
    await plain.close();
  });

  test("asked nobody for anything, complained of nothing, and is small enough to send", () => {
    expect(asked.filter((url) => !url.startsWith("file:"))).toEqual([]);
    expect(complaints).toEqual([]);
    const bytes = readFileSync(join(folder, "publication.html"));
    expect(gzipSync(bytes).length).toBeLessThan(300 * 1024);
    expect(bytes.toString("utf8")).not.toMatch(/Wiremu|Decider|Hana|Placer/);
  });
});
