import type { SheetDescription } from "../sheets/description";
import type { Answer } from "./run";

/** Rows as they stand on their sheet, under its headings. */
export const sheetRows = <Row>(
  { columns }: SheetDescription<Row>,
  rows: readonly Row[],
): Answer[][] => [
  columns.map(({ heading }) => heading),
  ...rows.map((row) => columns.map(({ key }) => row[key] as Answer)),
];
