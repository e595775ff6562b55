// The browser the end-to-end tests run in: a Chrome, Edge or Chromium that is on the machine.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const programs = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
];

/** Path of the browser: the one LSC_BROWSER names, else the first that is found; else undefined. */
export function findBrowser() {
  const named = process.env.LSC_BROWSER;
  if (named) return existsSync(named) ? named : undefined;
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => programs.map((program) => join(folder, program)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

const run = (command) =>
  new Promise((done) => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const child = spawn("sh", ["-c", command], { stdio: ["ignore", 2, 2], env });
    child.once("close", done).once("error", done);
  });

/**
 * The same; where there is none and this is Debian or Ubuntu as root, installs Debian's Chromium. That
 * goes on while this process waits for another, so it can be begun long before it is needed.
 */
export async function findOrInstallBrowser() {
  const found = findBrowser();
  if (found || process.env.LSC_BROWSER) return found;
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return undefined;
  process.stderr.write("Installing Chromium for the end-to-end tests (apt-get) …\n");
  await run("apt-get update && apt-get install -y --no-install-recommends chromium");
  return findBrowser();
}

/** What to do where no browser was found. */
export const browserWanted =
  "No Chrome, Edge or Chromium was found for the end-to-end tests. Install one of them (on Debian: apt-get install chromium), or name its program in the environment variable LSC_BROWSER, and run npm test again.";
