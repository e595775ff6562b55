/** A cell as it is written: yes or no for true and false, nothing for what is not known. */
export type CsvCell = string | number | boolean | undefined;

/** Headings with what stands under them. */
export type CsvColumns<Row> = readonly (readonly [heading: string, cell: (row: Row) => CsvCell])[];

/** The rows as CSV (RFC 4180, but lines end with a line feed alone), headings first. */
export function csvOf<Row>(columns: CsvColumns<Row>, rows: readonly Row[]): string {
  const lines = [
    columns.map(([heading]) => heading),
    ...rows.map((row) => columns.map(([, cell]) => textOf(cell(row)))),
  ];
  return lines.map((line) => `${line.map(quoted).join(",")}\n`).join("");
}

function textOf(cell: CsvCell): string {
  if (cell === undefined) return "";
  return typeof cell === "boolean" ? (cell ? "Yes" : "No") : String(cell);
}

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
