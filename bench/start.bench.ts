import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../scripts/findBrowser.mjs";

/*
 * How long the workbench takes until its task pane has read the worked example, in a browser that
 * has never seen it. Nothing is attached to the browser, as a debugger makes its start slower: the
 * page tells the times itself. The peer is the grid alone, without workbook and add-in.
 */

const runs = 7;

/** Milliseconds from the first request on. */
interface Times {
  readonly grid: number;
  readonly pane: number;
}

/** Runs in the page before anything else. */
const probe = `
  const times = {};
  const look = setInterval(() => {
    if (window.workbench?.grid) times.grid ??= performance.now();
    const text = document.querySelector("iframe")?.contentDocument?.body?.innerText ?? "";
    if (!text.includes("What this workbook holds") || text.includes("Reading the workbook")) return;
    clearInterval(look);
    fetch("/times", { method: "POST", body: JSON.stringify({ ...times, pane: performance.now() }) });
  }, 15);`;

/** Starts the workbench's server; answers with its address. */
function startServer(): Promise<{ url: string; stop: () => void }> {
  const args = ["scripts/start.mjs", "--port", "0", "--no-browser"];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((found) =>
    server.stdout.on("data", (text: Buffer) => {
      const url = /http:\/\/localhost:\d+/.exec(text.toString())?.[0];
      if (url) found({ url, stop: () => void server.kill() });
    }),
  );
}

const textOf = async (stream: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
};

/** Passes a request on to the workbench; puts the probe into its page. */
const passOn = (url: string, asked: IncomingMessage, answer: ServerResponse) =>
  asked.pipe(
    request(`${url}${asked.url}`, { method: asked.method, headers: asked.headers }, async (got) => {
      if (asked.url !== "/") return got.pipe(answer.writeHead(got.statusCode!, got.headers));
      const page = (await textOf(got)).replace("<head>", '<head><script src="/probe.js"></script>');
      const headers = { ...got.headers, "content-length": Buffer.byteLength(page) };
      return answer.writeHead(got.statusCode!, headers).end(page);
    }),
  );

/** Opens the page in a browser of its own and waits for what it tells. */
async function timesIn(browser: string, url: string, told: Promise<Times>): Promise<Times> {
  const folder = await mkdtemp(join(tmpdir(), "lsc-start-"));
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"];
  const process = spawn(
    browser,
    [...flags, "--disable-background-networking", `--user-data-dir=${folder}`, url],
    { stdio: "ignore" },
  );
  const times = await told;
  const ended = new Promise((resolve) => process.once("exit", resolve));
  process.kill();
  await ended;
  // Its helpers write for a moment longer.
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  return times;
}

const browser = findBrowser();
if (!browser) throw new Error("No Chrome, Edge or Chromium was found.");
const workbench = await startServer();
let tell: (times: Times) => void = () => undefined;
const proxy = createServer(async (asked, answer) => {
  if (asked.url === "/probe.js")
    return answer.setHeader("Content-Type", "text/javascript").end(probe);
  if (asked.url !== "/times") return passOn(workbench.url, asked, answer);
  tell(JSON.parse(await textOf(asked)) as Times);
  return answer.end();
});
await new Promise<void>((ready) => proxy.listen(0, "127.0.0.1", ready));
const { port } = proxy.address() as { port: number };

console.log(`${cpus()[0]?.model}, ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}`);
const all: Times[] = [];
for (let run = 0; run < runs; run++) {
  const told = new Promise<Times>((resolve) => (tell = resolve));
  all.push(await timesIn(browser, `http://localhost:${port}/`, told));
}
workbench.stop();
proxy.close();
proxy.closeAllConnections();
const of = (what: keyof Times) => all.map((times) => times[what]).sort((a, b) => a - b);
for (const [name, times] of [
  ["grid alone", of("grid")],
  ["pane has read the example", of("pane")],
] as const) {
  const [fastest, median] = [times[0]!, times[runs >> 1]!].map((time) => (time / 1000).toFixed(2));
  const ratio = (times[runs >> 1]! / of("grid")[runs >> 1]!).toFixed(2);
  console.log(`${name.padEnd(28)}fastest ${fastest} s   median ${median} s   ${ratio} grids`);
}
console.log(`At the end: load ${loadavg()[0]!.toFixed(1)}`);
