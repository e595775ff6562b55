import type { Column } from "../../../sheets/description";
import { describeDay } from "../../../domain/day";
import { numberText } from "../../../domain/wording";
import { markup, type Markup, type Part } from "./markup";

/** A column of a table on the page. */
export type ShownColumn<Row> = Pick<Column<Row>, "key" | "heading" | "kind" | "decimals">;

/**
 * A table with a caption and headings that say what they head; the first column heads its row.
 * Where it is wider than the screen, it alone moves sideways.
 * @param cell what stands in a cell where it is not the plain value
 */
export function table<Row>(
  caption: string,
  columns: readonly ShownColumn<Row>[],
  rows: readonly Row[],
  cell: (column: ShownColumn<Row>, row: Row) => Part = valueOf,
): Markup {
  const side = (column: ShownColumn<Row>) => (isNumber(column) ? "n" : "t");
  const inRow = (row: Row) =>
    columns.map((column, index) =>
      index === 0
        ? markup`<th scope="row" class="${side(column)}">${cell(column, row)}</th>`
        : markup`<td class="${side(column)}">${cell(column, row)}</td>`,
    );
  return markup`<div class="wide" role="region" tabindex="0" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => markup`<th scope="col" class="${side(column)}">${column.heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            markup`<tr>
              ${inRow(row)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

const isNumber = <Row>({ kind }: ShownColumn<Row>): boolean =>
  kind === "whole" || kind === "number" || kind === "share";

/** A value as people read it; nothing where there is none. */
export function valueOf<Row>({ key, kind, decimals = 1 }: ShownColumn<Row>, row: Row): string {
  const value: unknown = row[key];
  if (value === undefined) return "";
  if (typeof value !== "number") return kind === "day" ? describeDay(String(value)) : String(value);
  if (kind === "share") return `${numberText(100 * value, 1)} %`;
  return kind === "number" ? numberText(value, decimals) : numberText(value);
}
