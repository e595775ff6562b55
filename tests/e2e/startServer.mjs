import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/setUp.mjs";
import makeExample from "../seeds/makeExample.mjs";

/**
 * Serves the workbench once for all files, as `npm start` does, on a free port; makes the folder
 * in which browsers keep what they have compiled of it, which makes the next opening half as long;
 * and the worked example, as all tests take it.
 */
export default async function startServer() {
  makeExample();
  const program = join(root, "scripts/start.mjs");
  const server = spawn(process.execPath, [program, "--port", "0", "--no-browser"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  globalThis.workbenchServer = server;
  process.env.LSC_WORKBENCH = await addressPrinted(server);
  process.env.LSC_PROFILES = mkdtempSync(join(tmpdir(), "lsc-profiles-"));
}

const addressPrinted = (server) =>
  new Promise((found, failed) => {
    let printed = "";
    server.stdout.on("data", (text) => {
      printed += text.toString("utf8");
      const url = /http:\/\/localhost:\d+/.exec(printed)?.[0];
      if (url) found(url);
    });
    server.once("exit", (code) => failed(new Error(`npm start ended with ${code}: ${printed}`)));
  });
