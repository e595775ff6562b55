// npm start: sets up, builds, and serves the workbench with the worked example on this machine.
//   npm start -- --port 3100     another port
//   npm start -- --no-browser    does not open a browser
import { parseArgs } from "node:util";
import { build } from "./setUp.mjs";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "3000" },
    "no-browser": { type: "boolean", default: false },
  },
});

build("addin");
build("workbench");
const { serve } = await import("./serve.mjs");
try {
  const { url } = await serve({ port: Number(values.port) });
  console.log(
    `The workbench is at ${url}\nIt holds the worked example: press Allocate. Ctrl+C ends it.`,
  );
  if (!values["no-browser"] && process.stdout.isTTY) {
    const { default: open } = await import("open");
    await open(url).catch(() => undefined); // The address stands above.
  }
} catch (fault) {
  console.error(
    fault.code === "EADDRINUSE"
      ? `Port ${values.port} is in use by another program. Choose another: npm start -- --port 3100`
      : fault.message,
  );
  process.exitCode = 1;
}
