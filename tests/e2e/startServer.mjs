import { spawn, type ChildProcess } from "node:child_process";
import { resolve } from "node:path";

const project = resolve(__dirname, "../..");

/** The workbench as `npm start` serves it, on a free port. */
export async function startServer(): Promise<{ url: string; stop: () => void }> {
  const program = resolve(project, "scripts/start.mjs");
  const server = spawn(process.execPath, [program, "--port", "0", "--no-browser"], {
    cwd: project,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await addressPrinted(server);
  return { url, stop: () => void server.kill() };
}

const addressPrinted = (server: ChildProcess): Promise<string> =>
  new Promise((found, failed) => {
    let printed = "";
    server.stdout!.on("data", (text: Buffer) => {
      printed += text.toString("utf8");
      const url = /http:\/\/localhost:\d+/.exec(printed)?.[0];
      if (url) found(url);
    });
    server.once("exit", (code) => failed(new Error(`npm start ended with ${code}: ${printed}`)));
  });
