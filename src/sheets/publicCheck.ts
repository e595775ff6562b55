import type { CheckRule, CheckSheetRow } from "./checkRule";
import type { Column, SheetDescription } from "./description";
import { checkFields } from "./publicCheckFields";
import { checkFormula, publishedRoles } from "./publicCheckFormulas";

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
  fields: checkFields(rule),
  columns: columnsFor(rule).filter(({ key }) => shown[rule.way].includes(key)),
});

const columnsFor = (rule: CheckRule): readonly Column<CheckSheetRow>[] => [
  ...given,
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

/** What is given of each cluster. */
const given: readonly Column<CheckSheetRow>[] = [
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
];
