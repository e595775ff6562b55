import { readFileSync } from "node:fs";
import { glossary } from "../../src/taskpane/help/glossary";

const rows = readFileSync("GLOSSARY.md", "utf8").split("\n");

test.each(glossary)("%s means in the pane what it means in the glossary", (word, meaning) => {
  expect(rows.filter((row) => row.startsWith(`| ${word} | ${meaning}`))).toHaveLength(1);
});
