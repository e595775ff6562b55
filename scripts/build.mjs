// npm run build: the add-in in dist/, ready for any static web host.
//   npm run build -- --base https://addins.example.govt.nz/lsc/   the address it will be served from
//   npm run build -- --development                                namespace LSC_DEV, readable code
import { parseArgs } from "node:util";
import { addressOf } from "./manifestFor.mjs";
import { build } from "./setUp.mjs";

try {
  const { values } = parseArgs({
    options: { base: { type: "string" }, development: { type: "boolean", default: false } },
  });
  const mode = values.development ? "development" : "production";
  const { base, namespace } = addressOf({ base: values.base, mode });
  build("dist", { mode, base });
  console.log(
    `dist/ holds the add-in (${namespace}) for ${base}\nPut its files there and give dist/manifest.xml to Excel: docs/installing.md says how.`,
  );
} catch (fault) {
  console.error(fault.message);
  process.exitCode = 1;
}
