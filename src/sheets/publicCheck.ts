import type { LastClusterRule, SharingMethod } from "../domain/policy";
import type { Column, Field, SheetDescription } from "./description";
import type { Addresses } from "./formula";
import { publicAllocationSheet } from "./publicAllocation";

/** One ranked cluster with what its roles are checked by. */
export interface CheckSheetRow {
  readonly place: number;
  readonly clusterNumber: string;
  readonly clusterName: string;
  readonly claim: number;
  readonly kept: number;
  readonly before: number;
  readonly weight: number;
  readonly divisor?: number;
  readonly floor: number;
  readonly cap?: number;
  readonly roles: number;
  readonly byCheck?: number;
  /** Whether a decision on top replaced the roles of the Allocation sheet. */
  readonly isReplaced: boolean;
}

/** By which rule the roles are checked. */
export type CheckRule =
  | { readonly way: "claims"; readonly lastCluster: LastClusterRule }
  | { readonly way: "divisor"; readonly method: SharingMethod; readonly hasCap: boolean }
  | { readonly way: "sum" };

type At = Addresses<CheckSheetRow>;

/** What the check says where all rows agree. */
export const agrees = "Agrees: every row, and the sum";

const shown: Record<CheckRule["way"], readonly (keyof CheckSheetRow)[]> = {
  claims: ["place", "clusterNumber", "clusterName", "claim", "kept", "before", "roles", "byCheck"],
  divisor: [
    ...(["place", "clusterNumber", "clusterName", "weight", "divisor"] as const),
    ...(["floor", "cap", "roles", "byCheck"] as const),
  ],
  sum: ["place", "clusterNumber", "clusterName", "weight", "roles"],
};

/** The check of an allocation in plain formulas, by the rule that made it. */
export const publicCheckSheetFor = (rule: CheckRule): SheetDescription<CheckSheetRow> => ({
  table: "PublicCheck",
  sheet: "Check",
  title: "Check it yourself: plain formulas over what is published",
  purpose: "One row for each ranked cluster, with its roles reckoned again by a formula.",
  unique: ["clusterNumber"],
  mayBeEmpty: true,
  fields: fieldsFor(rule),
  columns: columnsFor(rule).filter(({ key }) => shown[rule.way].includes(key)),
});

const columnsFor = (rule: CheckRule): readonly Column<CheckSheetRow>[] => [
  { key: "place", heading: "Order", kind: "whole", width: 44 },
  { key: "clusterNumber", heading: "Cluster number", kind: "identifier", width: 30 },
  { key: "clusterName", heading: "Cluster name", kind: "text", width: 38 },
  { key: "claim", heading: "Claim (roles)", kind: "whole", width: 11 },
  {
    key: "kept",
    heading: "Roles kept",
    kind: "whole",
    width: 10,
    note: "Present roles that are set aside for it before all else.",
  },
  {
    key: "before",
    heading: "Claimed before it",
    kind: "whole",
    width: 13,
    note: "What all clusters above ask for beyond the roles they keep.",
    formula: (at) =>
      `SUM(${at.upTo("claim")})-SUM(${at.upTo("kept")})-(${at.cell("claim")}-${at.cell("kept")})`,
  },
  {
    key: "weight",
    heading: "Weight (students)",
    kind: "number",
    decimals: 3,
    width: 16,
    note: "Its students; where the policy has uplifts, its students with these.",
  },
  {
    key: "divisor",
    heading: "Divisor (students)",
    kind: "number",
    decimals: 3,
    mayBeBlank: true,
    width: 16,
    note: "One number for all who share the same roles. Blank: equal claims leave none that tells them apart.",
  },
  { key: "floor", heading: "Fewest roles", kind: "whole", width: 11 },
  { key: "cap", heading: "Most roles", kind: "whole", mayBeBlank: true, width: 10 },
  {
    key: "roles",
    heading: "Roles by the rules",
    kind: "whole",
    width: 10,
    note: "Those of the Allocation sheet; where a decision on top replaced them, the number before it.",
    formula: (at, { isReplaced }) => (isReplaced ? undefined : publishedRoles(at)),
  },
  {
    key: "byCheck",
    heading: "Roles by this formula",
    kind: "whole",
    mayBeBlank: true,
    width: 12,
    formula: (at, { divisor }) => checkFormula(at, rule, divisor !== undefined),
  },
];

function publishedRoles(at: At): string {
  const published = at.table(publicAllocationSheet.table);
  return `SUMPRODUCT(--(${published.column("clusterNumber")}=${at.cell("clusterNumber")}),${published.column("roles")})`;
}

function checkFormula(at: At, rule: CheckRule, hasDivisor: boolean): string | undefined {
  if (rule.way === "claims") return claimFormula(at, rule.lastCluster);
  if (rule.way === "sum" || !hasDivisor) return undefined;
  const rounded = roundings[rule.method]?.(`${at.cell("weight")}/${at.cell("divisor")}`);
  if (rounded === undefined) return undefined;
  return rule.hasCap
    ? `MEDIAN(${at.cell("floor")},${at.cell("cap")},${rounded})`
    : `MAX(${at.cell("floor")},${rounded})`;
}

/** What is left at its place, up to its claim; or all of its claim, or nothing beyond what it keeps. */
function claimFormula(at: At, lastCluster: LastClusterRule): string {
  const [kept, claim, before] = (["kept", "claim", "before"] as const).map((key) => at.cell(key));
  const left = `${at.field("available")}-SUM(${at.column("kept")})-${before}`;
  const more = `${claim}-${kept}`;
  return lastCluster === "Gets what is left"
    ? `${kept}+MAX(0,MIN(${more},${left}))`
    : `${kept}+IF(${more}<=${left},${more},0)`;
}

/** Rounds up from a mean of the two whole numbers around a quotient; 0 stays 0. */
const fromMean =
  (mean: (whole: string) => string) =>
  (quotient: string): string =>
    `IF(${quotient}=0,0,INT(${quotient})+IF(${quotient}>=${mean(`INT(${quotient})`)},1,0))`;

const roundings: Partial<Record<SharingMethod, (quotient: string) => string>> = {
  Webster: (quotient) => `ROUND(${quotient},0)`,
  Jefferson: (quotient) => `INT(${quotient})`,
  Adams: (quotient) => `ROUNDUP(${quotient},0)`,
  Dean: fromMean((whole) => `2*${whole}*(${whole}+1)/(2*${whole}+1)`),
  "Huntington-Hill": fromMean((whole) => `SQRT(${whole}*(${whole}+1))`),
};

/** The sums over the table, and the one cell that says whether all agrees. */
function fieldsFor(rule: CheckRule): Field<CheckSheetRow>[] {
  const number = (key: string, heading: string, note?: string): Field<CheckSheetRow> => ({
    key,
    heading,
    kind: "number",
    decimals: 0,
    ...(note !== undefined && { note }),
  });
  const differ = (at: At) =>
    rule.way === "sum"
      ? "0"
      : `SUMPRODUCT(--(${at.column("byCheck")}<>""),--(${at.column("roles")}<>${at.column("byCheck")}))`;
  const given = (at: At) => `SUM(${at.column("roles")})+${at.field("unspent")}`;
  const published = (at: At) =>
    `SUM(${at.table(publicAllocationSheet.table).column("roles")})-${at.field("onTop")}+${at.field("unspent")}`;
  const all = (at: At) =>
    [
      `${differ(at)}=0`,
      `${given(at)}=${at.field("available")}`,
      `${published(at)}=${at.field("rolesToAllocate")}`,
    ].join(",");
  return [
    number("rolesToAllocate", "Roles to allocate"),
    number("within", "Set by decisions within the total"),
    number("keptOutside", "Kept by clusters that are not ranked"),
    {
      ...number("available", "Roles for the clusters below"),
      formula: (at) =>
        `${at.field("rolesToAllocate")}-${at.field("within")}-${at.field("keptOutside")}`,
    },
    number("unspent", "Of these nobody got"),
    number("onTop", "Added by decisions on top"),
    { ...number("differ", "Rows that differ"), formula: differ },
    {
      key: "check",
      heading: "The check in one cell",
      kind: "text",
      formula: (at) => `IF(AND(${all(at)}),"${agrees}","Does not agree")`,
      highlights: [{ kind: "differs", value: agrees, fill: "FCE4D6", font: "7B2C00" }],
    },
  ];
}
