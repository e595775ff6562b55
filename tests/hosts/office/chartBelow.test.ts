/** @jest-environment jsdom */
import { excelBook, valueOf, type ExcelBook } from "./excelBook";
import { content, description, role } from "./roles";

let excel: ExcelBook;
beforeAll(async () => {
  excel = await excelBook();
});
beforeEach(() => excel.blank());

const below = {
  ...description,
  chart: {
    ...description.chart!,
    values: ["share", "roles"] as const,
    undrawn: ["share"] as const,
    axisFormat: "$#,##0",
    hasNoLegend: true,
    isBelow: true,
  },
};

/** The chart after a run with so many rows, each 15 points high. */
async function chartWith(count: number) {
  const rows = Array.from({ length: count }, (_, index) => role(String(index + 1)));
  valueOf(await excel.book.writeSheets([content(rows, { description: below })]));
  const { id } = excel.grid.sheets.list().find(({ name }) => name === "Roles")!;
  return excel.grid.charts.list(id)[0]!;
}

test("a chart under its table keeps one blank row from it when the table grows", async () => {
  const first = await chartWith(2);
  expect(first.left).toBe(0);
  expect(first.width).toBe(680.4);
  const grown = await chartWith(5);
  expect(grown.top - first.top).toBe(45);
  expect((await chartWith(3)).top).toBe(grown.top);
});

test("values that others stand on are not filled, and the axis has its own format", async () => {
  const { series, valueFormat, legendVisible } = await chartWith(2);
  expect(series[0]!.fill).toBe("none");
  expect(series[1]!.fill).toMatch(/^#/);
  expect([valueFormat, legendVisible]).toEqual(["$#,##0", false]);
});
