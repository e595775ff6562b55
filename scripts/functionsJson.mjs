// functions.json, which tells Excel what functions there are, made from src/functions/functions.ts
// and functionsLoadedLater.ts.
// `node scripts/functionsJson.mjs https://…/` prints it.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

const sources = ["functions", "functionsLoadedLater"].map((name) =>
  fileURLToPath(new URL(`../src/functions/${name}.ts`, import.meta.url)),
);

/** The metadata for an add-in served from `base`, with a help page for each function. */
export async function functionsJson(base) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const metadata = JSON.parse(metadataJson);
  refuseLeftOut(metadata.functions);
  for (const each of metadata.functions)
    each.helpUrl = new URL(`help/functions/${each.id.toLowerCase()}.html`, base).href;
  return JSON.stringify({ ...metadata, allowErrorForDataTypeAny: true }, null, 2);
}

/** Ids of the functions that return promises: Excel need not be told, the workbench must be. */
export const asynchronousJson = () =>
  JSON.stringify(namesExported(/^export async function (\w+)/gm).map((name) => name.toUpperCase()));

const namesExported = (pattern) =>
  sources.flatMap((source) =>
    [...readFileSync(source, "utf8").matchAll(pattern)].map(([, name]) => name),
  );

/** The generator passes over what it does not understand without a word. */
function refuseLeftOut(functions) {
  const written = namesExported(/^export (?:async )?\w+ (\w+)/gm);
  const ids = new Set(functions.map(({ id }) => id));
  const leftOut = written.filter((name) => !ids.has(name.toUpperCase()));
  if (leftOut.length > 0 || written.length !== functions.length)
    throw new Error(`Not in functions.json: ${leftOut.join(", ") || "a function"}.`);
  for (const { id, description, parameters } of functions)
    if (!description || parameters.some((parameter) => !parameter.description))
      throw new Error(`${id} or one of its arguments has no description.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(`${await functionsJson(process.argv[2] ?? "https://localhost:3000/")}\n`);
