// npm run excel
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import { optionsOf } from "./optionsOf.mjs";
import { build, root } from "./setUp.mjs";

optionsOf(
  "npm run excel builds the development add-in and serves it over https to the Excel of this machine; it takes no options.",
);

const certificates = join(homedir(), ".office-addin-dev-certs");
const [key, certificate] = ["localhost.key", "localhost.crt"].map((name) =>
  join(certificates, name),
);

if (!existsSync(key) || !existsSync(certificate)) {
  console.error(
    `Excel loads add-ins over https only, and there is no certificate in ${certificates}. Run this once: npx office-addin-dev-certs install`,
  );
  process.exit(1);
}
build("excel", { mode: "development" });
const { default: sirv } = await import("sirv");
const files = sirv(join(root, "build/excel"), {
  dev: true,
  setHeaders: (response) => response.setHeader("Access-Control-Allow-Origin", "*"),
});
createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) =>
  files(request, response, () => response.writeHead(404).end()),
)
  .once("error", (fault) => {
    console.error(`https://localhost:3000 cannot be served: ${fault.message}`);
    process.exitCode = 1;
  })
  .listen(3000, "127.0.0.1", () =>
    console.log(
      "The development add-in (LSC_DEV) is at https://localhost:3000/\nGive build/excel/manifest.xml to Excel: docs/installing.md says how. Ctrl+C ends it.",
    ),
  );
