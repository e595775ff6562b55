import type { Cell, RawTable } from "../../src/sheets/rawTable";

/** Columns of the directory of 2018 that are read, among some that are not. */
const headings = [
  "School Number",
  "School Name",
  "Telephone",
  "Urban Area",
  "School Type",
  "Definition",
  "Authority",
  "Education Region",
  "Maori Electorate",
  "Community of Learning: ID",
  "Community of Learning: Name",
  "Longitude",
  "Latitude",
  "Decile",
  "Total School Roll",
  "European / Pakeha",
  "Maori",
  "Pasifika",
  "International",
] as const;

export type DirectoryCells = Partial<Record<(typeof headings)[number], Cell>>;

/** A made-up school: rural, in cluster 5 in Waikato, with 120 students. */
const school: DirectoryCells = {
  "School Number": "1",
  "School Name": "Awa School",
  "Urban Area": "Rural Area",
  "School Type": "Full Primary",
  Definition: "Not Applicable",
  Authority: "State",
  "Education Region": "Waikato",
  "Maori Electorate": "Hauraki-Waikato",
  "Community of Learning: ID": "5",
  "Community of Learning: Name": "Awa Cluster",
  Longitude: "175.25",
  Latitude: "-37.75",
  Decile: "4",
  "Total School Roll": "120",
  "European / Pakeha": "70",
  Maori: "45",
  Pasifika: "6",
  International: "0",
};

/** A directory of made-up schools, each told by what differs from the first; all cells are text. */
export const directoryOf = (...schools: readonly DirectoryCells[]): RawTable => ({
  sheet: "directory.csv",
  headingRow: 1,
  firstColumn: 1,
  headings,
  allText: true,
  rows: schools.map((different, index) => {
    const cells = { ...school, "School Number": String(index + 1), ...different };
    return headings.map((heading) => cells[heading] ?? null);
  }),
});

/** A .csv file of a person's own. */
export const fileOf = (
  sheet: string,
  names: readonly string[],
  rows: readonly (readonly Cell[])[],
): RawTable => ({ sheet, headingRow: 1, firstColumn: 1, headings: names, allText: true, rows });
