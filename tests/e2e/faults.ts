import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import type { OpenWorkbench } from "./session";

/** Given to the page past its policy, which lets in no scripts from elsewhere. */
const axe = `${readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")};undefined`;

/** What axe finds wrong, each with the elements it is about. The grid's own canvas and bars are not ours. */
export async function faults(where: Page | Frame): Promise<string[]> {
  if (!(await where.evaluate(() => "axe" in window))) await where.evaluate(axe);
  await where.evaluate(standStill);
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

/** What axe finds in the pane, as it stands and in forced colours. */
export async function faultsOfPane({ page, pane }: OpenWorkbench): Promise<string[]> {
  const plain = await faults(pane);
  await page.emulateMedia({ forcedColors: "active" });
  const forced = await faults(pane);
  await page.emulateMedia({ forcedColors: "none" });
  return [...plain, ...forced];
}

/** Waits until what changes its colour or place slowly has done so; what turns for ever is let be. */
async function standStill(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
  await Promise.allSettled(ending.map(({ finished }) => finished));
}
