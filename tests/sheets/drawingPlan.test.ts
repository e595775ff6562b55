import type { SheetContent, SheetDescription } from "../../src/sheets/description";
import { drawingName, drawingSpot } from "../../src/sheets/drawingPlan";
import { planSheet } from "../../src/sheets/planSheet";
import type { Row } from "../../src/sheets/row";
import { smallDrawing } from "./smallDrawing";

const description: SheetDescription<Row> = {
  table: "Roles",
  title: "Roles",
  purpose: "Roles of clusters.",
  columns: [{ key: "cluster", heading: "Cluster", kind: "text", width: 10 }],
  drawing: "map",
};
const content: SheetContent<Row> = {
  description,
  lines: ["As at 31 December 2018."],
  rows: [{ cluster: "1" }, { cluster: "2" }],
  drawing: smallDrawing,
};
const planOf = (next: SheetContent<Row>) =>
  planSheet(next, undefined, { sheets: [], tablesAndNames: [] });

test("a drawing is known by a name that says whose it is", () => {
  expect(drawingName(planOf(content))).toBe("LSC Roles map");
});

test("a drawing stands under the table, after one blank row", () => {
  const plan = planOf(content);
  expect(plan.layout.table.bottom).toBe(6);
  expect(drawingSpot(plan)).toEqual({ row: 8, column: 1 });
});

test("where there is a chart beside a short table, it stands under that", () => {
  const chart = { kind: "bar", title: "Roles", categories: "cluster", values: [] } as const;
  const charted = { ...content, description: { ...description, chart } };
  expect(drawingSpot(planOf(charted))).toEqual({ row: 26, column: 1 });
});

test("rows the table had before and has no longer leave no gap over it", () => {
  const cells = { lastRow: 20, lastColumn: 1, at: () => null };
  const place = { sheet: "Roles", origin: { row: 1, column: 1 }, firstRow: 5, lastRow: 20 };
  const plan = planSheet(
    content,
    { ...place, columns: [], cells },
    { sheets: [], tablesAndNames: [] },
  );
  expect(drawingSpot(plan)).toEqual({ row: 8, column: 1 });
});

test("where a person has written under the table, it stands under that too", () => {
  const cells = { lastRow: 40, lastColumn: 1, at: () => null };
  const place = { sheet: "Roles", origin: { row: 1, column: 1 }, firstRow: 5, lastRow: 6 };
  const plan = planSheet(
    content,
    { ...place, columns: [], cells },
    { sheets: [], tablesAndNames: [] },
  );
  expect(drawingSpot(plan)).toEqual({ row: 42, column: 1 });
});
