import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvOf } from "../../seeds/example/csv";
import { exampleFiles } from "../../seeds/example/exampleFiles";
import { clustersSheet } from "../../src/sheets/clusters";
import type { SheetDescription } from "../../src/sheets/description";
import { phasesSheet } from "../../src/sheets/phases";
import { readRows } from "../../src/sheets/readRows";
import { schoolsSheet } from "../../src/sheets/schools";
import { servicesSheet } from "../../src/sheets/services";
import { csvRows } from "./csvRows";
import { example } from "./exampleAllocation";

const files = exampleFiles(example);
const stored = (name: string) => readFileSync(join(__dirname, "../../seeds/example", name), "utf8");

test.each(Object.keys(files))("the stored %s is what the generator makes", (name) => {
  expect(stored(name)).toBe(files[name]);
});

/** The stored rows, read by the description of the sheet they belong on. */
function read<Row>(sheet: SheetDescription<Row>, name: string): readonly Row[] {
  const [headings, ...rows] = csvRows(stored(name));
  const result = readRows(sheet, {
    sheet: name,
    headingRow: 1,
    firstColumn: 1,
    headings: headings!,
    allText: true,
    rows,
  });
  if (!result.ok) throw new Error(result.problems.map(({ sentence }) => sentence).join("\n"));
  return result.value.rows;
}

describe("the sheets' descriptions read back from the stored file", () => {
  test("every school", () => {
    expect(read(schoolsSheet, "schools.csv")).toEqual(example.schools);
  });

  test("every cluster", () => {
    expect(read(clustersSheet, "clusters.csv")).toEqual(example.clusters);
  });

  test("every assessment", () => {
    expect(read(phasesSheet, "phases.csv")).toEqual(example.assessments);
  });

  test("every service", () => {
    expect(read(servicesSheet, "services.csv")).toEqual(example.services);
  });
});

test("the writer quotes commas, quotation marks and line ends, and leaves the unknown blank", () => {
  const columns = [
    ["Name", (row: { name: string }) => row.name],
    ["Rural", () => true],
    ["Decile", () => undefined],
  ] as const;
  const name = 'Kura "A", north\nof here';
  expect(csvOf(columns, [{ name }])).toBe('Name,Rural,Decile\n"Kura ""A"", north\nof here",Yes,\n');
  expect(csvRows(csvOf(columns, [{ name }]))).toEqual([
    ["Name", "Rural", "Decile"],
    [name, "Yes", ""],
  ]);
});
