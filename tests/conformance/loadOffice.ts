import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const base = "https://localhost/office-js/";

/**
 * Loads Microsoft's client into the window of the test, unchanged. The window fetches nothing, so
 * each script the client adds to the page is read from the package and run.
 */
export async function loadOffice(): Promise<void> {
  const watcher = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof HTMLScriptElement && node.src.startsWith(base) && !node.dataset.own)
        run(node);
  });
  watcher.observe(document, { childList: true, subtree: true });
  // The client looks for its own element to learn where its other files are.
  const own = document.createElement("script");
  own.dataset.own = "yes";
  own.src = `${base}office.js`;
  document.head.append(own);
  run(own);
  await Office.onReady();
  watcher.disconnect();
}

function run(script: HTMLScriptElement): void {
  window.eval(readFileSync(join(folder, script.src.slice(base.length)), "utf8"));
  script.onload?.(new Event("load"));
}
