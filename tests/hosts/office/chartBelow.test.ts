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

const lined = {
  ...below,
  chart: {
    ...below.chart,
    kind: "column" as const,
    undrawn: undefined,
    lines: ["roles"] as const,
  },
};

/** The chart after a run with so many rows, each 15 points high. */
async function chartWith(count: number, as: typeof below | typeof lined = below) {
  const rows = Array.from({ length: count }, (_, index) => role(String(index + 1)));
  valueOf(await excel.book.writeSheets([content(rows, { description: as })]));
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

test("values held against the columns are lines, also in a chart of columns that was there before", async () => {
  const bars = await chartWith(2, { ...lined, chart: { ...lined.chart, lines: [] as never } });
  expect(bars.series[1]!.type).toBeUndefined();
  const { type, series } = await chartWith(2, lined);
  expect(type).toBe("ColumnClustered");
  expect(series[0]!.type).toBeUndefined();
  expect(series[0]!.fill).toBe("#1F77B4");
  expect(series[1]).toMatchObject({
    type: "Line",
    markerStyle: "None",
    line: { colour: "#E69F00", weight: 2.25 },
  });
});
