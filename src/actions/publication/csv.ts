import type { SheetDescription } from "../../sheets/description";

/**
 * A table as CSV: commas, every line ended by CR LF (RFC 4180), beginning with a byte order mark,
 * by which Excel knows that it is UTF-8 and shows macrons. A text a spreadsheet would take for a formula gets an
 * apostrophe before it, so that opening the file calculates nothing.
 */
export function csvOf<Each>(
  { columns }: Pick<SheetDescription<Each>, "columns">,
  rows: readonly Each[],
): string {
  const lines = [
    columns.map(({ heading }) => cellText(heading)),
    ...rows.map((row) => columns.map(({ key }) => valueText(row[key]))),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.join(",")}\r\n`).join("")}`;
}

function valueText(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "Yes" : "No";
  return cellText(String(value));
}

function cellText(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replace(/"/g, '""')}"` : safe;
}
