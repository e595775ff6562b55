import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beliefs } from "../../../src/workbench/excel/beliefs";

const folder = join(__dirname, "../../../src/workbench/excel");

/** Names of beliefs that the code of the server refers to. */
const referredTo = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith("beliefs.ts"))
  .flatMap((file) => [
    ...readFileSync(join(folder, file), "utf8").matchAll(/elief\s+(?:\*\s+)?`([^`]+)`/g),
  ])
  .map(([, name]) => name!);

test("the code relies on every belief that is listed, and on no other", () => {
  expect([...new Set(referredTo)].sort()).toEqual(beliefs.map(({ name }) => name).sort());
});
