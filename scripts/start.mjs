// npm start
import { optionsOf } from "./optionsOf.mjs";
import { build } from "./setUp.mjs";

const usage = `npm start sets up, builds, and serves the workbench with the worked example on this machine.
  npm start -- --port 3100     another port
  npm start -- --no-browser    does not open a browser`;

const options = optionsOf(usage, {
  port: { type: "string", default: "3000" },
  "no-browser": { type: "boolean", default: false },
});
const port = /^\d+$/.test(options.port) ? Number(options.port) : NaN;
if (!(port <= 65_535)) {
  console.error(`Port "${options.port}" is none; give a whole number from 0 to 65535.\n${usage}`);
  process.exit(1);
}

build("addin");
build("workbench");
const { serve } = await import("./serve.mjs");
try {
  const { url } = await serve({ port });
  console.log(
    `The workbench is at ${url}\nIt holds the worked example: press Allocate. Ctrl+C ends it.`,
  );
  if (!options["no-browser"] && process.stdout.isTTY) {
    const { default: open } = await import("open");
    await open(url).catch(() => undefined); // The address stands above.
  }
} catch (fault) {
  console.error(
    fault.code === "EADDRINUSE"
      ? `Port ${port} is in use by another program. Choose another: npm start -- --port 3100`
      : fault.message,
  );
  process.exitCode = 1;
}
