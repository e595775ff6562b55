import type { School } from "../../src/domain/school";
import type { Cells } from "./calls";

const columns = {
  number: "School number",
  name: "School name",
  clusterNumber: "Cluster number",
  students: "Students",
  authority: "Authority",
  latitude: "Latitude",
  longitude: "Longitude",
  status: "Status",
} as const satisfies Partial<Record<keyof School, string>>;

/** Schools as a range with the headings of the Schools sheet, as far as placing looks at it. */
export const schoolsRange = (schools: readonly School[]): Cells => [
  Object.values(columns),
  ...schools.map((school) =>
    Object.keys(columns).map((key) => school[key as keyof typeof columns] ?? null),
  ),
];

/** The same with columns beside it, such as those of the Hosts table, by school number. */
export const withColumn = (
  cells: Cells,
  heading: string,
  values: Readonly<Record<string, unknown>>,
): Cells =>
  cells.map((row, index) => [...row, index === 0 ? heading : (values[String(row[0])] ?? null)]);
