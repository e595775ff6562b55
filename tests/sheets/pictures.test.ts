import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { descriptions } from "./descriptions";
import { picture } from "./picture";

/** `UPDATE_PICTURES=1 npx jest tests/sheets/pictures` writes the pictures anew, to be reviewed. */
const update = process.env.UPDATE_PICTURES === "1";
const folder = join(__dirname, "pictures");
const sources = join(__dirname, "../../src/sheets");
const tables = Object.values(descriptions);
const fileOf = (table: string) => `${table}.md`;

test.each(tables)("$table looks as its stored picture shows", (description) => {
  const path = join(folder, fileOf(description.table));
  if (update) writeFileSync(path, picture(description));
  expect(picture(description)).toBe(readFileSync(path, "utf8"));
});

test("there is a picture for each description and no other", () => {
  expect(readdirSync(folder).sort()).toEqual(tables.map(({ table }) => fileOf(table)).sort());
});

test("the pictures show every description of src/sheets", () => {
  const exported = readdirSync(sources).flatMap((file) =>
    [...readFileSync(join(sources, file), "utf8").matchAll(/^export const (\w+): SheetDesc/gm)].map(
      ([, name]) => name!,
    ),
  );
  expect(exported.sort()).toEqual(Object.keys(descriptions).sort());
});
