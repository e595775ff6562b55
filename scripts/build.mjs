// npm run build
import { addressOf } from "./manifestFor.mjs";
import { optionsOf } from "./optionsOf.mjs";
import { build } from "./setUp.mjs";

const options = optionsOf(
  `npm run build makes the add-in in dist/, ready for any static web host.
  npm run build -- --base https://addins.example.govt.nz/lsc/   the address it will be served from
  npm run build -- --development                                namespace LSC_DEV, readable code`,
  { base: { type: "string" }, development: { type: "boolean", default: false } },
);
const mode = options.development ? "development" : "production";
try {
  const { base, namespace } = addressOf({ base: options.base, mode });
  build("dist", { mode, base });
  console.log(
    `dist/ holds the add-in (${namespace}) for ${base}\nPut its files there and give dist/manifest.xml to Excel: docs/installing.md says how.`,
  );
} catch (fault) {
  console.error(fault.message);
  process.exitCode = 1;
}
