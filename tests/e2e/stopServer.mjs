import { rmSync } from "node:fs";

/** Ends the server, and removes what the browsers have kept. */
export default function stopServer() {
  globalThis.workbenchServer.kill();
  rmSync(process.env.LSC_PROFILES, { recursive: true, force: true });
}
