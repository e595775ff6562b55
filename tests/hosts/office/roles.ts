import { smallDrawing } from "../../sheets/smallDrawing";
import type { SheetContent, SheetDescription } from "../../../src/sheets/description";

/** Rows of a small table with a column of every kind that looks or behaves in its own way. */
export interface Roles {
  readonly cluster: string;
  readonly name: string;
  readonly region?: string;
  readonly roles: number;
  readonly share?: number;
  readonly decided?: string;
  readonly why?: string;
}

export const description: SheetDescription<Roles> = {
  table: "Roles",
  title: "Roles of clusters",
  purpose: "One row for each cluster.",
  unique: ["cluster"],
  columns: [
    { key: "cluster", heading: "Cluster number", kind: "identifier", width: 10 },
    { key: "name", heading: "Cluster name", kind: "text", width: 30 },
    {
      key: "region",
      heading: "Region",
      kind: "choice",
      choices: ["Otago, Southland", "Nelson"],
      mayBeBlank: true,
      width: 20,
    },
    { key: "roles", heading: "Roles", kind: "whole", width: 8, input: true, note: "Whole roles." },
    { key: "share", heading: "Share", kind: "share", mayBeBlank: true, width: 8 },
    { key: "decided", heading: "Decided on", kind: "day", mayBeBlank: true, width: 12 },
    { key: "why", heading: "Why", kind: "text", wrap: true, mayBeBlank: true, width: 20 },
  ],
  highlights: [
    { kind: "equals", column: "region", value: "Nelson", fill: "DDEEFF", font: "112233" },
    { kind: "bar", column: "roles", fill: "9DC3E6" },
  ],
  chart: { kind: "bar", title: "Roles by cluster", categories: "name", values: ["roles"] },
  drawing: "map",
};

export const role = (cluster: string, roles = 1, more: Partial<Roles> = {}): Roles => ({
  cluster,
  name: `Kāhui ${cluster}`,
  roles,
  ...more,
});

export const content = (
  rows: readonly Roles[],
  change: Partial<SheetContent<Roles>> = {},
): SheetContent<Roles> => ({ description, lines: ["As at 31 December 2018."], rows, ...change });

/** Clusters 1, 2 and 3: headings in row 4, rows 5 to 7. */
export const threeRoles = content(
  [
    role("1", 1, {
      region: "Nelson",
      share: 0.25,
      decided: "2018-12-31",
      why: "Because. ".repeat(9),
    }),
    role("2", 2, { region: "Otago, Southland" }),
    role("3", 3),
  ],
  { drawing: smallDrawing },
);
