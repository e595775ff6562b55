import type { SheetContent, SheetDescription } from "../../../src/sheets/description";

/** A made-up results table with a column of every kind. */
export interface Award {
  cluster: string;
  name: string;
  phase: string;
  region: string;
  students: number;
  entitlement?: number;
  ruralShare: number;
  decidedOn?: string;
  given: boolean;
  roles: number;
  comment?: string;
}

export const regionsWithCommas = ["Auckland", "Bay of Plenty, Waiariki", "Canterbury"];

export const awards: SheetDescription<Award> = {
  table: "Allocation",
  title: "Allocation of roles & reasons",
  purpose: "Roles of each cluster.",
  columns: [
    {
      key: "cluster",
      heading: "Cluster number",
      aliases: ["Cluster ID"],
      kind: "identifier",
      width: 10,
    },
    { key: "name", heading: "Cluster", kind: "text", width: 30, note: "As the Ministry names it." },
    {
      key: "phase",
      heading: "Phase",
      kind: "choice",
      choices: ["Beginning", "Refining"],
      width: 14,
    },
    { key: "region", heading: "Region", kind: "choice", choices: regionsWithCommas, width: 24 },
    { key: "students", heading: "Students", kind: "whole", width: 10, smallest: 1, largest: 20000 },
    {
      key: "entitlement",
      heading: "Entitlement (students ÷ ratio)",
      kind: "number",
      decimals: 2,
      width: 12,
    },
    { key: "ruralShare", heading: "Rural share", kind: "share", smallest: 0, largest: 1, width: 9 },
    { key: "decidedOn", heading: "Decided on", kind: "day", width: 13, mayBeBlank: true },
    { key: "given", heading: "Given roles", kind: "yesNo", width: 8 },
    { key: "roles", heading: "Roles", kind: "whole", width: 8, input: true },
    { key: "comment", heading: "Comment", kind: "text", width: 40, wrap: true, input: true },
  ],
  unique: ["cluster"],
  highlights: [
    { kind: "equals", column: "given", value: "No", fill: "FFC7CE", font: "9C0006" },
    { kind: "bar", column: "roles", fill: "63C384" },
  ],
  chart: {
    kind: "bar",
    title: "Roles by cluster",
    categories: "name",
    values: ["roles"],
    lastRow: 9,
    axisTitle: "Roles (FTTE)",
  },
};

/** Clusters numbered from 101, each with values that follow from its number. */
export function award(number: number, change: Partial<Award> = {}): Award {
  return {
    cluster: String(number),
    name: `Cluster ${number}`,
    phase: number % 2 === 0 ? "Refining" : "Beginning",
    region: regionsWithCommas[number % 3]!,
    students: 1000 + number,
    entitlement: (1000 + number) / 500,
    ruralShare: (number % 10) / 10,
    decidedOn: "2018-12-31",
    given: number % 4 !== 0,
    roles: number % 7,
    ...change,
  };
}

export const content = (
  rows: readonly Award[],
  change: Partial<SheetContent<Award>> = {},
): SheetContent<Award> => ({
  description: awards,
  lines: ["As at 31 December 2018, policy “Tranche 1”.", "Made-up data."],
  rows,
  ...change,
});

export const numbered = (from: number, to: number): Award[] =>
  Array.from({ length: to - from + 1 }, (_, index) => award(from + index));
