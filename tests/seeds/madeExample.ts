import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { NationalExample } from "../../seeds/example/nationalExample";

const file = resolve(__dirname, "../../build/tests/example.json");

/** The worked example as `makeExample.mjs` has made it for all test files; each call has its own. */
export const madeExample = (): NationalExample => JSON.parse(readFileSync(file, "utf8"));
