// node scripts/icons.mjs: draws the icons of the manifest (assets/*.png) from assets/source/*.svg.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { findBrowser } from "./findBrowser.mjs";
import { install, root } from "./setUp.mjs";

/** Sizes Excel asks for; 64 is the high-resolution icon of the add-in itself. */
const sizes = { icon: [16, 32, 64, 80], other: [16, 32, 80] };

install();
const { chromium } = await import("playwright-core");
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
const page = await browser.newPage();
const sources = join(root, "assets/source");
for (const file of await readdir(sources)) {
  const name = file.replace(".svg", "");
  const drawing = (await readFile(join(sources, file), "utf8")).replace(
    "<svg",
    '<svg width="100%"',
  );
  await page.setContent(`<body style="margin:0">${drawing}</body>`);
  for (const size of sizes[name] ?? sizes.other) {
    await page.setViewportSize({ width: size, height: size });
    const path = join(root, `assets/${name}-${size}.png`);
    await page.screenshot({ path, omitBackground: true });
    console.log(path);
  }
}
await browser.close();
