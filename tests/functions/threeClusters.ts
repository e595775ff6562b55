import type { Cells } from "./calls";

export const headings = [
  "Cluster number",
  "Cluster name",
  "Region",
  "Students",
  "Schools",
  "Rural schools",
  "Māori students",
  "Pacific students",
  "Māori medium kura",
  "Spread (km)",
  "Phase",
];

/** Three clusters whose claims are 2, 2 and 1 roles; in that order of service. */
export const threeClusters = (): Cells => [
  [...headings],
  [1, "Awa", "Waikato", 1200, 4, 1, 300, 60, 1, 12.5, "Implementation"],
  [2, "Maunga", "Waikato", 900, 3, 0, 100, 90, 0, 8, "Refining"],
  [3, "Moana", "Otago, Southland", 400, 2, 2, 40, 4, 0, null, "Beginning"],
];

/** The same with one cell replaced: row and column from 1, headings included. */
export function withCell(cells: Cells, row: number, heading: string, value: unknown): Cells {
  const changed = cells.map((each) => [...each]);
  changed[row - 1]![headings.indexOf(heading)] = value;
  return changed;
}
