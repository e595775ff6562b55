import type { Chart, Column, Field, Highlight } from "../../src/sheets/description";
import type { AnyDescription } from "./descriptions";

/** A description as text a person can review: one Markdown table, a line for each column. */
export function picture(description: AnyDescription): string {
  const { table, title, purpose, unique = [], mayBeEmpty, columns, highlights = [] } = description;
  const headingOf = (key: string) => columns.find((column) => column.key === key)!.heading;
  return [
    `# ${table}`,
    "",
    `${title}. ${purpose}`,
    "",
    `- May not repeat: ${unique.length > 0 ? unique.map(headingOf).join(" and ") : "–"}`,
    `- May be empty: ${mayBeEmpty ? "yes" : "no"}`,
    ...(description.isProtected ? ["- Locked but for the cells to fill"] : []),
    ...(description.paper ? [`- Printed on ${description.paper}`] : []),
    ...(description.isNotice ? ["- Printed upright on one page"] : []),
    ...(description.isOnePage ? ["- Printed across on one page"] : []),
    ...(description.isHidden ? ["- Not shown"] : []),
    ...(description.fields ?? []).map((field) => `- Over the table: ${fieldText(field)}`),
    ...highlights.map((highlight) => `- Colour: ${highlightText(highlight, headingOf)}`),
    ...(description.chart ? [`- Chart: ${chartText(description.chart, headingOf)}`] : []),
    ...(description.drawing ? [`- Drawing under the table: ${description.drawing}`] : []),
    "",
    markdownTable([
      ["Heading", "Also", "Kind", "Blank", "Limits", "Width", "Input", "Choices", "Note"],
      ...columns.map(columnCells),
    ]),
  ].join("\n");
}

const fieldText = ({ heading, kind, formula, input }: Field<never>): string =>
  `${heading} (${[kind, ...(formula ? ["calculated"] : []), ...(input ? ["input"] : [])].join(", ")})`;

type HeadingOf = (key: string) => string;

const columnCells = (column: Column<never>): string[] => [
  column.heading,
  (column.aliases ?? []).join("; "),
  kindText(column),
  column.mayBeBlank ? "may be" : "",
  limitsText(column),
  `${column.width}${column.wrap ? " wraps" : ""}${column.lines ? ` in ${column.lines} lines` : ""}`,
  column.input ? "input" : "",
  (column.choices ?? []).join("; "),
  column.note ?? "",
];

const kindText = ({ kind, decimals, choiceOf, formula }: Column<never>): string =>
  [
    kind,
    ...(formula ? ["calculated"] : []),
    ...(decimals === undefined ? [] : [`${decimals} decimals`]),
    ...(choiceOf ? ["other spellings read"] : []),
  ].join(", ");

const limitsText = ({ smallest, largest }: Column<never>): string =>
  smallest === undefined && largest === undefined ? "" : `${smallest ?? "…"} to ${largest ?? "…"}`;

function highlightText(highlight: Highlight<never>, headingOf: HeadingOf): string {
  const column = headingOf(highlight.column);
  if (highlight.kind === "bar") return `${column} as bars #${highlight.fill}`;
  const font = highlight.font ? `, font #${highlight.font}` : "";
  const sign = highlight.kind === "equals" ? "=" : "≠";
  return `${column} ${sign} ${highlight.value || "blank"}: fill #${highlight.fill}${font}`;
}

function chartText(chart: Chart<never>, headingOf: HeadingOf): string {
  const { kind, title, categories, values, lines = [] } = chart;
  const { firstRow = 0, lastRow = "last", axisTitle } = chart;
  const over = lines.length > 0 ? `, as lines ${lines.map(headingOf).join(" and ")}` : "";
  const axis = axisTitle ? `, axis "${axisTitle}"` : "";
  return `${kind} "${title}", ${values.map(headingOf).join(" and ")} by ${headingOf(categories)}, rows ${firstRow} to ${lastRow}${axis}${over}`;
}

const markdownTable = ([head = [], ...body]: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...body]
    .map((cells) => `| ${cells.map((cell) => cell.replace(/[|\n]/g, " ")).join(" | ")} |\n`)
    .join("");
